"""Every published example of lawbook/cases/pay, asked whole: the exact answer, and the published one from its rate."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor
from typing import Any

import pytest

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.pay.published import as_json
from tests.pay.cases import CASES, Case, value_at

RUN = [pytest.param(case, id=case.id) for case in CASES if not case.needs]
ROUNDED = [pytest.param(case, id=case.id) for case in CASES if not case.needs and case.rounded_rate is not None]
HALF = Fraction(1, 2)


@pytest.mark.parametrize("case", RUN)
def test_the_answer_is_the_published_one(case: Case) -> None:
    assert case.misses(as_json(owed(case.ask, open_book()))) == []


@pytest.mark.parametrize("case", ROUNDED)
def test_the_published_money_comes_out_of_the_rate_that_was_rounded_first(case: Case) -> None:
    answer = as_json(owed(case.ask, open_book()))
    assert case.rounded_rate is not None
    for expected in case.expect:
        path, _, field = expected["path"].rpartition(".")
        week, told = value_at(answer, path), value_at(case.ask, path)
        priced = priced_anew(week, told, case.rounded_rate)
        assert priced.get(field, Fraction(week[field])) == Fraction(expected["value"]), expected["path"]


@pytest.mark.parametrize("case", ROUNDED)
def test_the_rounded_rate_is_our_rate_to_the_cent(case: Case) -> None:
    answer = as_json(owed(case.ask, open_book()))
    assert case.rounded_rate == to_cents(Fraction(str(value_at(answer, "weeks.0.regular_rate"))))


def priced_anew(week: dict[str, Any], told: dict[str, Any], rate: Fraction) -> dict[str, Fraction]:
    """Half of each overtime hour and every hour that a salary does not buy at that rate; money rounded once."""
    extra = Fraction(week["overtime_hours"]) * HALF * rate
    straight = salary_at(told, rate) or Fraction(week["straight_time"])
    due = to_cents(straight + extra)
    paid = Fraction(week["paid"] or 0)
    return {"regular_rate": rate, "overtime_premium": to_cents(extra), "due": due, "owed": max(due - paid, Fraction(0))}


def salary_at(told: dict[str, Any], rate: Fraction) -> Fraction | None:
    """A weekly salary for a number of hours, and its rate for those beyond."""
    line = told["earnings"][0]
    if line["kind"] != "salary" or line["covers_hours"] == "all":
        return None
    beyond = max(Fraction(told["total_hours"]) - Fraction(line["covers_hours"]), Fraction(0))
    return Fraction(line["amount"]) + beyond * rate


def to_cents(amount: Fraction) -> Fraction:
    return Fraction(floor(amount * 100 + HALF), 100)


def test_every_case_runs() -> None:
    assert [case.id for case in CASES if case.needs] == []


def test_dates_are_compared_too() -> None:
    assert any(date.fromisoformat(e["value"]) for case in CASES for e in case.expect if e["path"].endswith("_due"))
