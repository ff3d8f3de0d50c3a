"""Overtime hours by day, week and seventh day, each once; and the splits of hours that nobody told by day."""

from __future__ import annotations

from fractions import Fraction

import pytest

from palanca.pay.daily import Limits, OvertimeHours, extra_units, overtime_hours
from palanca.pay.split import split

HALF = Fraction(1, 2)
BY_WEEK = Limits(weekly=Fraction(40), extra=HALF)
BY_DAY = Limits(
    weekly=Fraction(40),
    daily=Fraction(8),
    double_daily=Fraction(12),
    seventh_day=True,
    seventh_day_double=Fraction(8),
    extra=HALF,
    double_extra=Fraction(1),
)
SAME = (Fraction(0),) * 7


def days(*hours: int) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, hours))


@pytest.mark.parametrize(
    ("hours", "overtime", "double"),
    [
        (days(8, 8, 8, 8, 8, 0, 0), 0, 0),
        (days(10, 10, 10, 10, 0, 0, 0), 8, 0),
        (days(10, 10, 10, 10, 10, 0, 0), 10, 0),
        (days(8, 8, 8, 8, 8, 8, 0), 8, 0),
        (days(13, 8, 8, 8, 8, 0, 0), 4, 1),
        (days(14, 8, 8, 8, 8, 8, 0), 12, 2),
        (days(8, 8, 8, 8, 8, 8, 10), 16, 2),
        (days(0, 8, 8, 8, 8, 8, 10), 10, 0),
    ],
)
def test_no_hour_is_counted_twice(hours: tuple[Fraction, ...], overtime: int, double: int) -> None:
    assert overtime_hours(hours, BY_DAY) == OvertimeHours(Fraction(overtime), Fraction(double))


def test_a_law_of_weeks_does_not_look_at_days() -> None:
    assert overtime_hours(days(24, 17, 0, 0, 0, 0, 0), BY_WEEK) == OvertimeHours(Fraction(1))


@pytest.mark.parametrize(("total", "units"), [(40, 0), (48, 4), (72, 16), (80, 20), (81, 21)])
def test_the_least_split_avoids_what_only_days_make(total: int, units: int) -> None:
    assert extra_units(split(Fraction(total), "least", BY_DAY, SAME), BY_DAY) == units


@pytest.mark.parametrize("total", [1, 7, 24, 40, 77, 100, 168])
def test_a_split_spends_the_hours_and_no_day_has_more_than_its_own(total: int) -> None:
    for which in ("least", "most"):
        hours = split(Fraction(total), which, BY_DAY, SAME)  # type: ignore[arg-type]
        assert sum(hours) == total
        assert all(0 <= day <= 24 for day in hours)


def test_the_most_is_the_longest_days() -> None:
    assert split(Fraction(48), "most", BY_WEEK, days(1, 1, 1, 1, 1, 2, 3))[-2:] == days(24, 24)
