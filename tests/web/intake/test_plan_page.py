"""The plan on screen: what must not pass, where to go, how much, what is open, what to bring, and how to keep it."""

from __future__ import annotations

import datetime

import pytest

from palanca.web.intake.spoken import dollars, short_day
from tests.conftest import Clock

from ..conftest import STORY, Worker, text

SAFETY = {"fact:complained_about": {"value": ["safety"]}, "fact:sector": {"value": "general"}}
COVERED = {**SAFETY, "fact:commerce": {"value": "yes"}, "fact:public": {"value": "no"}}


@pytest.fixture
def plan(reader: Worker) -> str:
    """The plan of a worker who told everything."""
    reader.tell({**STORY, **COVERED})
    return text(reader.finish())


def test_it_answers_in_the_order_of_need(plan: str) -> None:
    places = [
        plan.index(mark) for mark in ('class="first', 'class="way"', 'class="owed"', 'class="bring"', 'id="keep"')
    ]
    assert places == sorted(places)


def test_the_shortest_deadline_leads_with_its_weekday_and_its_days(worker: Worker) -> None:
    worker.tell({**STORY, **COVERED})
    shown = text(worker.finish())
    assert '<time datetime="2026-11-29">Domingo, 29 de noviembre de 2026</time>' in shown
    assert "Quedan 7 días" in shown


def test_one_day_is_one_day(worker: Worker, stopped: Clock) -> None:
    stopped.today = datetime.date(2026, 11, 28)
    worker.tell({**STORY, **COVERED})
    assert "Queda 1 día" in text(worker.finish())


def test_the_money_is_exact_and_leads_to_its_account(plan: str) -> None:
    # 20 overtime hours a week at half of $12.00 = $120.00, from 2025-02-03 to 2026-10-30: 91 weeks,
    # of which the last has five days: 10 hours at half of $12.00 = $60.00.
    assert "$10,860.00" in plan
    assert '/plan/sum/"' in plan


def test_what_is_open_leads_back_to_its_question(worker: Worker) -> None:
    worker.tell(STORY)
    page = worker.finish()
    linked = [ask for ask in page.context["page"].open if ask.number]
    assert linked
    assert all(worker.open(f"{ask.number}/").context["form"].heading == ask.question.es for ask in linked)


def test_a_door_whose_day_has_passed_stays_and_says_so(worker: Worker, stopped: Clock) -> None:
    stopped.today = datetime.date(2026, 12, 15)
    worker.tell({**STORY, **COVERED})
    shown = text(worker.finish())
    assert "Plazos que ya pasaron" in shown
    assert shown.index("Plazos que ya pasaron") > shown.index("A dónde ir, en este orden")


def test_unknown_dates_count_one_week_and_say_so(worker: Worker) -> None:
    worker.tell({**STORY, "job_dates": {"unknown": "1"}, "when:fired_after_complaining": {"unknown": "1"}})
    assert "Esta es la cuenta de una" in text(worker.finish())


def test_unknown_pay_says_what_is_missing(worker: Worker) -> None:
    worker.tell({**STORY, "received": {"unknown": "1"}})
    assert "cuando nos diga cuánto recibió" in text(worker.finish())


def test_unknown_hours_say_what_is_missing(worker: Worker) -> None:
    worker.tell({**STORY, "hours": {"unknown": "1"}})
    assert "cuando nos diga sus horas" in text(worker.finish())


def test_it_says_what_it_is_and_since_when(plan: str) -> None:
    assert "orientación, no un consejo legal" in plan or "guidance, not legal advice" in plan


def test_the_plan_waits_for_the_last_answer(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert worker.open("plan/")["Location"] == "/es/2/"


UNTOLD = {
    "happened": {"events": ["unpaid_wages", "fired_after_complaining"]},
    "when": {"fired_after_complaining-whole": "", "unpaid_wages-from_month": "1", "unpaid_wages-from_year": "2026",
             "unpaid_wages-to_month": "3", "unpaid_wages-to_year": "2026"},
}  # fmt: skip
NOT_KNOWN = "No sabemos qué día pasó esto."


def test_a_day_that_nobody_told_may_hide_an_earlier_date_and_is_warned_of(worker: Worker) -> None:
    worker.tell({**STORY, **UNTOLD})
    shown = text(worker.finish())
    warning = shown[shown.index(NOT_KNOWN) : shown.index("Decir el día")]
    assert "Despido por quejarse" in warning
    assert "No le pagaron su trabajo" not in warning


def test_whoever_told_every_day_is_not_warned(plan: str) -> None:
    assert NOT_KNOWN not in plan


def test_the_fold_of_more_places_says_its_first_day(worker: Worker) -> None:
    worker.tell(STORY)
    page = worker.finish()
    days = [one.step.by for one in page.context["page"].later if one.step.by]
    assert days
    assert f"(el primero, hasta el {short_day(min(days))})" in text(page)


def test_what_can_be_added_is_named_apart_from_what_is_owed(worker: Worker) -> None:
    """As one sum it stood below the most that can be owed, and made no sense."""
    worker.tell({**STORY, **COVERED})
    page = worker.finish()
    money = page.context["page"].plan.money
    assert money.added
    said = f"A los {dollars(money.wages)} una oficina o un juez puede sumar hasta {dollars(money.added)}."
    assert said in text(page)
