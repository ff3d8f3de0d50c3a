"""Every date and every amount of the plan opens into its steps, each with its law and a way to the law's own page."""

from __future__ import annotations

from typing import Any

import pytest

from ..conftest import STORY, UNKNOWN, Worker, text
from ..test_page_size import FIRST_FLIGHT, weight
from .test_plan_page import COVERED


@pytest.fixture
def plan(worker: Worker) -> Any:
    worker.tell({**STORY, **COVERED})
    return worker.finish()


@pytest.fixture
def why(worker: Worker, plan: Any) -> str:
    return " ".join(text(worker.open("plan/why/")).split())


def test_the_plan_leads_to_the_reasons_of_each_date_and_of_the_money(worker: Worker, plan: Any) -> None:
    reasons = text(worker.open("plan/why/"))
    for number, going in enumerate(plan.context["page"].live, start=1):
        assert f'href="/es/plan/why/#d{number}"' in text(plan)
        assert f'<details id="d{number}"><summary>{going.step.door.name.es}' in reasons


def test_no_address_on_the_way_to_the_reasons_names_a_door(plan: Any) -> None:
    """An address stays in the phone's history."""
    codes = [going.step.door.code for going in plan.context["page"].live]
    assert codes
    assert not [code for code in codes if f"#{code}" in text(plan)]


def test_the_reasons_follow_the_money(plan: Any, worker: Worker) -> None:
    reasons = text(worker.open("plan/why/"))
    assert 'href="/es/plan/why/#money"' in text(plan)
    assert 'id="money"' in reasons


def test_a_date_is_told_from_its_start_to_its_last_day(why: str) -> None:
    # 29 USC 660(c)(2): thirty days after 30 October 2026 is 29 November 2026, a Sunday.
    assert "<b>30 de octubre de 2026</b>" in why
    assert 'La ley da 30 días. <span class="cite">29 USC 660(c)(2)</span>' in why
    assert "<b>Domingo, 29 de noviembre de 2026</b>" in why


def test_every_right_and_every_step_leads_to_the_laws_own_page(worker: Worker, plan: Any, why: str) -> None:
    linked = {part.partition('"')[0] for part in why.split('href="/es/law/')[1:]}
    for step in plan.context["page"].plan.steps:
        assert {f"{claim.right}/" for claim in step.claims} <= linked
    assert "us.federal.overtime/" in linked
    for address in sorted(linked - {""}):
        assert worker.open(f"law/{address}").status_code == 200, address


def test_the_amount_of_a_week_is_the_sum_of_its_parts(why: str) -> None:
    # 60 hours at $12.00 = $720.00; 20 of them over forty, half of $12.00 more each = $120.00.
    assert "<span>Las horas a su pago</span><span>$720.00</span>" in why
    assert "<span>El extra por las horas extra</span><span>$120.00</span>" in why
    assert "<span>Lo que valía el trabajo</span><span>$840.00</span>" in why
    assert "29 USC 207(a)(1)" in why


def test_a_right_that_can_be_read_in_several_ways_shows_them(why: str) -> None:
    assert "contamos con la más temprana" in why


def test_it_is_small_and_in_both_languages(reader: Worker) -> None:
    reader.tell({**STORY, **COVERED})
    reader.finish()
    page = reader.open("plan/why/")
    assert page.status_code == 200
    assert weight(page) < FIRST_FLIGHT
    assert page.headers["Cache-Control"] == "no-store"


def test_without_a_plan_there_are_no_reasons(worker: Worker) -> None:
    assert worker.open("plan/why/")["Location"] == "/es/plan/"
    worker.answer("happened", **UNKNOWN)
    assert worker.open("plan/why/")["Location"] == "/es/plan/"


def test_a_story_without_hours_has_dates_and_no_amounts(worker: Worker) -> None:
    worker.tell({**STORY, "hours": UNKNOWN, **COVERED})
    worker.finish()
    reasons = text(worker.open("plan/why/"))
    assert 'id="money"' not in reasons
    assert "<details id=" in reasons
