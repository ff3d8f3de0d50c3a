"""A plan comes in; the page to fold shows every date, stays one page, and keeps what passed or is unsure in sight."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from palanca.values.confidence import Confidence
from palanca.values.plan import Plan, Step
from palanca.web.papers.prints import pocket_pdf
from palanca.web.papers.spoken import full_date

from .reading import first_sheet, sheets
from .stories import (
    FINAL_TITLE,
    FIRED_TITLE,
    HOURS,
    MESSAGES,
    NOTEBOOK,
    OVERTIME_TITLE,
    OWED,
    PLAN,
    SAFETY,
    STATE_LABOR,
    STEPS,
    STUBS,
    deadline,
    money,
    plan,
    step,
)

HALF: int = 396  # points: where the sheet is folded across
UNCHECKED = replace(HOURS, confidence=Confidence.MEMORY)


def folded(of: Plan, language: str = "es") -> str:
    return sheets(pocket_pdf(of, language))[0]


def crowded() -> tuple[Step, ...]:
    """Eight doors, each with all that can stand beside one."""
    doors = (SAFETY, STATE_LABOR, UNCHECKED, UNCHECKED) * 2
    return tuple(step(door, FIRED_TITLE, FINAL_TITLE, OVERTIME_TITLE) for door in doors)


CROWDED = plan(crowded(), OWED, papers=(STUBS, NOTEBOOK, MESSAGES) * 3)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_date_of_the_plan_stands_there_in_full(language: str) -> None:
    text = folded(PLAN, language)
    for each in PLAN.steps:
        if each.by:
            assert full_date(each.by).to(language) in text
        assert each.door.name.to(language) in text


def test_the_first_date_is_the_largest_words_of_its_panel() -> None:
    runs = first_sheet(pocket_pdf(PLAN, "es"))
    panel = [run for run in runs if run.x < 300 and run.y > HALF]
    assert max(panel, key=lambda run: run.size).text.startswith("Domingo 29 de")


def test_eight_crowded_steps_and_many_papers_stay_on_one_page() -> None:
    pdf = pocket_pdf(CROWDED, "es")
    assert len(sheets(pdf)) == 1
    doors = [run for run in first_sheet(pdf) if run.x > 306 and "1-8" in run.text]
    assert len(doors) >= 3
    assert min(run.y for run in doors) > HALF


@pytest.mark.parametrize("of", [PLAN, CROWDED, plan((), None)])
@pytest.mark.parametrize("language", ["es", "en"])
def test_no_word_is_smaller_than_nine_points(of: Plan, language: str) -> None:
    assert min(run.size for run in first_sheet(pocket_pdf(of, language))) >= 9


def test_a_step_without_room_is_counted_not_dropped() -> None:
    """Nine doors: each that is shown has its number, and those that are not are counted."""
    text = folded(plan((*crowded(), step(SAFETY, FIRED_TITLE)), OWED))
    hidden = re.search(r"Y (\d) más: están en su plan completo\.", text)
    assert hidden
    assert len(re.findall(r"A más tardar el", text)) == 9 - int(hidden[1])


def test_a_passed_date_stays_and_says_what_remains() -> None:
    late = replace(SAFETY, deadline=deadline(date(2026, 11, 2), "P30D"))
    text = folded(plan((step(HOURS, OVERTIME_TITLE), step(late, FIRED_TITLE, remains=(HOURS.name,))), OWED))
    assert "Su fecha ya pasó: lunes 2 de noviembre de 2026." in text
    assert f"Todavía puede ir a: {HOURS.name.es}." in text


def test_pay_that_lapses_meanwhile_is_said() -> None:
    assert "Desde el sábado 14 de agosto de 2027 se van perdiendo los pagos más viejos." in folded(PLAN)
    losing = step(HOURS, OVERTIME_TITLE, losing_since=date(2026, 8, 14))
    assert "Desde el viernes 14 de agosto de 2026 ya se pierden" in folded(plan((losing,), OWED))


def test_law_that_nobody_checked_asks_to_be_asked_about() -> None:
    assert "No lo hemos revisado: pregunte primero. 1-866-555-0187" in folded(
        plan((step(UNCHECKED, FINAL_TITLE),), OWED)
    )


def test_no_known_date_and_no_limit_are_two_answers() -> None:
    unlimited = replace(SAFETY, deadline=deadline(None, "none"))
    assert "Sin fecha límite." in folded(plan((step(unlimited, FIRED_TITLE),), OWED))
    assert "No sabemos la fecha límite: pregunte." in folded(plan((STEPS[3],), OWED))


def test_without_any_door_it_says_whom_to_talk_to() -> None:
    text = folded(plan((), OWED))
    assert "Hable con un centro de trabajadores." in text
    assert "No conocemos una fecha límite" in text


def test_the_worker_can_point_at_english_words() -> None:
    assert "I speak Spanish: please get me an interpreter." in folded(PLAN)
    assert "interpreter" not in folded(PLAN, "en")


def test_a_sum_that_may_be_nothing_is_said_as_a_ceiling() -> None:
    unsure = replace(money(OWED), wages=Fraction(0), weeks=0)
    text = folded(plan(STEPS, OWED, money=unsure))
    assert "Hasta $3,906.00 en salario Todavía falta saber algo" in text


def test_nothing_owed_is_no_verdict() -> None:
    none = replace(money(OWED), wages=Fraction(0), wages_high=None, weeks=0)
    assert "Con lo que contó no falta salario. Revise sus horas" in folded(plan(STEPS, OWED, money=none))


def test_a_day_that_nobody_told_may_hide_an_earlier_date_and_is_warned_of() -> None:
    clock = replace(deadline(None, "P30D"), start=None, possible=())
    undated = step(replace(SAFETY, deadline=clock), FIRED_TITLE, by=None, days_left=None)
    warning = "Su fecha puede ser antes"
    assert warning in " ".join(folded(plan((*STEPS, undated), OWED)).split())
    assert warning not in " ".join(folded(PLAN).split())
