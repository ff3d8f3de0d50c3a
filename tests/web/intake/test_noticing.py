"""The weeks show what a worker did not name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.web.intake.noticing import Noticed, notice
from palanca.web.intake.outcome import work_out
from palanca.web.intake.story import assess_question, pay_question

from .telling import TODAY, told

BOOK = open_book()
OWED = owed(pay_question(told(), BOOK, TODAY), BOOK)


def week(**amounts: int) -> Any:
    none = dict.fromkeys(("straight_time", "overtime_premium", "minimum_wage_topup", "owed", "paid"), 0)
    whole = {name: Fraction(amount) for name, amount in {**none, **amounts}.items()}
    return replace(OWED, weeks=(replace(OWED.weeks[0], **whole),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amounts", "kinds"),
    [
        ({"straight_time": 600, "paid": 600}, []),
        ({"straight_time": 600, "paid": 500, "owed": 100}, ["unpaid_wages"]),
        ({"straight_time": 600, "overtime_premium": 90, "paid": 600, "owed": 90}, ["unpaid_overtime"]),
        ({"straight_time": 300, "minimum_wage_topup": 50, "paid": 300, "owed": 50}, ["below_minimum_wage"]),
        (
            {"straight_time": 600, "overtime_premium": 90, "paid": 0, "owed": 690},
            ["unpaid_wages", "unpaid_overtime"],
        ),
    ],
)
def test_each_missing_part_is_its_own_problem(amounts: dict[str, int], kinds: list[str]) -> None:
    assert [one.kind for one in notice(week(**amounts), (), TODAY, dated=True)] == kinds


def test_what_was_told_is_not_noticed_again() -> None:
    short = week(straight_time=600, overtime_premium=90, paid=0, owed=690)
    assert notice(short, ("unpaid_overtime", "late_final_pay"), TODAY, dated=True) == ()


def test_it_has_the_days_of_the_weeks_that_show_it() -> None:
    short = week(straight_time=600, paid=0, owed=600)
    assert notice(short, (), TODAY, dated=True) == (Noticed("unpaid_wages", date(2026, 3, 2), date(2026, 3, 8)),)
    assert notice(short, (), TODAY, dated=False) == (Noticed("unpaid_wages", None, None),)


def test_a_worker_who_names_nothing_still_learns_of_the_overtime() -> None:
    facts = {"fact__sector": {"value": "general"}, "fact__commerce": {"value": "yes"}}
    outcome = work_out(told(happened={}, **facts), BOOK, TODAY)
    assert [one.kind for one in outcome.noticed] == ["unpaid_overtime"]
    assert outcome.plan.first is not None


def test_what_the_last_week_shows_ends_with_the_job() -> None:
    answers = told(happened={}, job_dates={"starts": "2026-03-02", "ends": "2026-05-13"})
    shown = (Noticed("unpaid_wages", date(2026, 3, 2), date(2026, 5, 17)),)
    (event,) = assess_question(answers, BOOK, TODAY, shown)["events"]
    assert (event["from"], event["to"]) == ("2026-03-02", "2026-05-13")
