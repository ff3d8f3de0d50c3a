"""Findings come in; the office reads the law and every reading of each deadline, and nothing of organizing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from palanca.values.assessment import Assessment
from palanca.values.plan import Plan
from palanca.values.said import Said
from palanca.web.papers.prints import office_pdf, plan_pdf

from .reading import whole
from .stories import (
    ASSESSMENT,
    CAUTION,
    FINAL_TITLE,
    HOURS,
    OVERTIME_TITLE,
    OWED,
    PLAN,
    STEPS,
    deadline,
    door,
    finding,
    plan,
    step,
)

TOGETHER = door(
    "worker_group", Said("Sus compañeros", "Your co-workers"), deadline(None, "none"), level="worker_group", phone=None
)
TOGETHER_TITLE = Said("Juntarse con sus compañeros", "Join with your co-workers")


def for_office(of: Plan, told: Assessment = ASSESSMENT, language: str = "es") -> str:
    return whole(office_pdf(of, told, OWED, (), language))


def for_worker(of: Plan) -> str:
    return whole(plan_pdf(of, OWED, "es"))


@pytest.fixture(scope="module")
def annex() -> str:
    return for_office(PLAN, language="en")


def test_a_deadline_says_what_it_is_counted_from_and_by_which_law(annex: str) -> None:
    assert "30 days from the day you were fired; counted here from Friday, October 30, 2026" in annex
    assert "1 Inv. Code 660(c). Checked in two sources." in annex


def test_every_reading_of_a_deadline_stands_there(annex: str) -> None:
    assert "Monday, November 6, 2028: 2 years, 2 Inv. Code 255(a)" in annex
    assert "Tuesday, November 6, 2029 (if the employer knew): 3 years, 2 Inv. Code 255(a)" in annex


def test_an_office_without_a_known_deadline_says_so(annex: str) -> None:
    assert "Not known: ask this office" in annex


def test_what_is_still_to_ask_is_asked_once(annex: str) -> None:
    assert annex.count("Did the employer know?") == 1


def test_advice_to_the_worker_stays_on_the_workers_sheets() -> None:
    cautious = plan((step(HOURS, OVERTIME_TITLE, cautions=(CAUTION,)),), OWED)
    assert for_worker(cautious).count(CAUTION.es) == 2
    assert CAUTION.en not in for_office(cautious)


def organizing() -> Plan:
    return plan((*STEPS[:3], step(TOGETHER, TOGETHER_TITLE)), OWED)


def test_what_workers_do_together_is_on_the_workers_sheets_only() -> None:
    told = replace(ASSESSMENT, findings=(*ASSESSMENT.findings, finding("inv.together", TOGETHER_TITLE, TOGETHER)))
    assert for_worker(organizing()).count(TOGETHER.name.es) >= 2
    assert "co-workers" not in for_office(organizing(), told)
    assert "compañeros" not in for_office(organizing(), told)


def test_what_workers_do_together_does_not_slip_in_as_what_remains() -> None:
    late = step(replace(HOURS, deadline=deadline(date(2026, 11, 2), "P30D")), OVERTIME_TITLE)
    of = plan((step(TOGETHER, TOGETHER_TITLE), replace(late, remains=(TOGETHER.name,))), OWED)
    assert f"Todavía puede ir a: {TOGETHER.name.es}." in for_worker(of)
    assert "You can still go to" not in for_office(of)


def test_a_right_with_another_door_keeps_it() -> None:
    told = replace(ASSESSMENT, findings=(finding("inv.overtime", OVERTIME_TITLE, TOGETHER, HOURS),))
    office = for_office(organizing(), told, "en")
    assert HOURS.name.en in office
    assert TOGETHER.name.en not in office


def test_a_story_without_a_right_prints() -> None:
    nothing = replace(ASSESSMENT, findings=())
    assert "No right was found in what was told." in for_office(plan((), None), nothing)


def test_the_worker_reads_each_office_in_the_workers_language() -> None:
    guide = for_worker(PLAN)
    assert f"3. {HOURS.name.es}" in guide
    for said in (HOURS.what_it_can_get, HOURS.how, HOURS.cost, HOURS.name_told, FINAL_TITLE):
        assert said.es in guide
