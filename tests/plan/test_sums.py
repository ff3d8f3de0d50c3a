"""The plan's money: what is owed, low and high, with what a judge may add kept apart."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from palanca.plan.make import make_plan
from palanca.plan.sums import money_of
from palanca.values.confidence import Confidence
from tests.law.tiny import BOOK, OVERTIME, answer
from tests.plan.paid import owed, week

MARCH, APRIL = week(date(2026, 3, 2), Fraction(48)), week(date(2026, 4, 6), Fraction(0))


def test_wages_and_what_may_be_added_stay_apart() -> None:
    money = money_of(owed(MARCH, APRIL))
    assert money
    assert [money.wages, money.damages, money.interest, money.total] == [Fraction(sum_) for sum_ in (48, 100, 5, 153)]
    assert money.confidence is Confidence.READ


def test_a_week_in_which_nothing_is_owed_is_not_counted() -> None:
    money = money_of(owed(MARCH, APRIL))
    assert money
    assert money.weeks == 1


def test_the_high_is_told_only_where_it_is_higher() -> None:
    highs = [money_of(owed(MARCH, high=high)) for high in (Fraction(90), Fraction(48), None)]
    assert [money and money.wages_high for money in highs] == [Fraction(90), None, None]


def test_unknown_pay_makes_no_sum() -> None:
    assert money_of(owed(week(date(2026, 3, 2), None))) is None


def test_a_plan_without_hours_has_no_money() -> None:
    assessed = answer(OVERTIME)
    assert make_plan(assessed, None, BOOK).money is None
    assert make_plan(assessed, owed(MARCH), BOOK).money == money_of(owed(MARCH))
