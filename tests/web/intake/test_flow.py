"""The order of the screens, and that it always ends in a plan."""

from __future__ import annotations

import pytest

from palanca.book.load import open_book
from palanca.web.intake.answers import UNKNOWN, Answers
from palanca.web.intake.flow import flow, standing_at
from palanca.web.intake.steps import MOST_FACTS, base_screens

from .telling import TODAY, told

BOOK = open_book()


def test_it_begins_with_what_happened() -> None:
    assert flow(Answers(), BOOK, TODAY).next == "happened"


def test_one_screen_asks_the_dates_of_all_that_happened_right_after_the_jobs() -> None:
    answers = Answers({"happened": {"events": ["unpaid_wages", "fired_after_complaining"]}})
    assert base_screens(answers, BOOK)[2:4] == ("job_dates", "when")
    half = answers.told_too("where", {}).told_too("job_dates", {}).told_too("when:unpaid_wages", {"whole": "yes"})
    assert flow(half, BOOK, TODAY).next == "when"


def test_the_final_paycheck_asks_no_day_that_is_known() -> None:
    happened = {"events": ["late_final_pay"]}
    assert "when" not in base_screens(told(happened=happened), BOOK)
    assert "when" in base_screens(told(happened=happened, job_dates={}), BOOK)


def test_what_came_in_the_bad_weeks_is_asked_only_of_who_set_them_apart() -> None:
    happened = {"events": ["unpaid_wages"]}
    apart = told(happened=happened, when__unpaid_wages={"whole": "no", "from": "2026-03-16"})
    assert "received_then" in base_screens(apart, BOOK)
    assert "received_then" not in base_screens(told(happened=happened, when__unpaid_wages={"whole": "yes"}), BOOK)


def test_whoever_knows_nothing_still_reaches_a_plan() -> None:
    answers = Answers()
    for _ in range(30):
        here = flow(answers, BOOK, TODAY)
        if here.next is None:
            break
        answers = answers.told_too(here.next, UNKNOWN)
    assert here.outcome is not None
    assert set(answers.by_screen) >= set(base_screens(Answers(), BOOK))


@pytest.mark.parametrize("kinds", [list(BOOK.events), ["unpaid_overtime"], ["fired_after_complaining"]])
def test_the_laws_questions_end(kinds: list[str]) -> None:
    answers = told(happened={"events": kinds}, **{f"when__{kind}": {"whole": "yes"} for kind in kinds}, paid_until={})
    while (here := flow(answers, BOOK, TODAY)).next:
        answers = answers.told_too(here.next, UNKNOWN)
    assert sum(name.startswith("fact:") for name in answers.by_screen) <= MOST_FACTS


def test_only_what_turns_something_is_asked() -> None:
    answers = told(fact__sector={"value": "general"}, fact__commerce={"value": "yes"})
    assert flow(answers, BOOK, TODAY).next != "fact:annual_sales"


def test_answers_that_contradict_each_other_are_asked_again() -> None:
    answers = told(job_dates={"starts": "2026-03-10", "ends": "2026-03-02"})
    here = flow(answers, BOOK, TODAY)
    assert here.next == "job_dates"
    assert here.wrong["job_dates"].code == "order"


def test_a_day_that_nobody_typed_does_not_make_a_mistake_ours() -> None:
    """The final paycheck's day is the job's last day: when that lies before the first, only the job is asked again."""
    crossed = {"starts": "2026-03-10", "ends": "2026-03-02"}
    answers = Answers({"happened": {"events": ["unpaid_wages", "late_final_pay"]}, "job_dates": crossed})
    here = flow(answers, BOOK, TODAY)
    assert here.next == "job_dates"
    assert here.wrong["job_dates"].code == "order"


def test_a_change_that_leaves_an_event_outside_the_job_asks_for_the_event() -> None:
    answers = told(when__unpaid_overtime={"whole": "no", "from": "2026-01-05", "to": "2026-01-31"})
    here = flow(answers, BOOK, TODAY)
    assert here.next == "when"
    assert here.wrong["when"].code == "before_job"


@pytest.mark.parametrize(
    "screen", ["", "when", "when:unpaid_overtime", "hours", "fact:gone", "fact:sector", "../plan", "received_then"]
)
def test_a_screen_that_is_not_to_be_asked_takes_no_answer(screen: str) -> None:
    assert standing_at(screen, Answers(), BOOK) is None
