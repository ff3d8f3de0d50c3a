"""A week's days without a meal or a rest, and a law that pays for them in; out comes that pay.

So many hours of the regular rate for each such day (family breaks). Days too short to have the break do not count, and
missed days that nobody told count none; the most there can be are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Final

from palanca.pay.clock import DAY, DAYS, net_hours
from palanca.pay.question import Week
from palanca.pay.taken import View
from palanca.pay.terms import Terms
from palanca.pay.week import DueByLaw
from palanca.values.money import ZERO

EVERY_DAY: Final = DAYS  # the reading in which each day that is long enough missed its break


@dataclass(frozen=True, slots=True)
class BreakPay:
    """Days without a meal and without a rest, the hours they add, at the regular rate."""

    statute: Terms
    meal_days: int
    rest_days: int
    hours: Fraction
    rate: Fraction

    @property
    def amount(self) -> Fraction:
        return self.hours * self.rate


def best_break_pay(week: Week, views: Sequence[View]) -> BreakPay | None:
    """The law that pays most for the same breaks."""
    found = [_break_pay(week, law.breaks, view) for law, view in views if law.breaks]
    return max((pay for pay in found if pay.hours), key=lambda pay: pay.amount, default=None)


def _break_pay(week: Week, law: Terms, view: DueByLaw) -> BreakPay:
    meal = min(week.missed_meal_days or 0, _days_with_a_meal(week, law))
    rest = min(week.missed_rest_days or 0, _days_with_a_rest(week, law))
    hours = meal * (law.number("premium_hours_meal") or ZERO) + rest * (law.number("premium_hours_rest") or ZERO)
    return BreakPay(law, meal, rest, hours, _rate(view))


def _days_with_a_meal(week: Week, law: Terms) -> int:
    """Days longer than the law says; of a total alone the most days that it can make."""
    after = law.number("meal_after") or ZERO
    days = _told_days(week)
    if days is not None:
        return sum(hours > after for hours in days)
    worked = week.worked()
    return DAYS if worked is None or not after else min(DAYS, max(ceil(worked / after) - 1, 0))


def _days_with_a_rest(week: Week, law: Terms) -> int:
    """Days at least as long as the law says."""
    least = law.number("rest_from") or ZERO
    days = _told_days(week)
    if days is not None:
        return sum(hours >= least and hours > 0 for hours in days)
    worked = week.worked()
    return DAYS if worked is None or not least else min(DAYS, floor(worked / least))


def _told_days(week: Week) -> Sequence[Fraction] | None:
    """Hours by day as told. A shift is the work of the day on which it began, or a night would be two short days."""
    if not week.shifts:
        return week.hours
    began = [[shift for shift in week.shifts if shift.start // DAY == day] for day in range(DAYS)]
    return [net_hours(shifts) for shifts in began]


def _rate(view: DueByLaw) -> Fraction:
    """The regular rate, promised extras included (Ferra v. Loews Hollywood Hotel); none while hours are unknown."""
    if view.rate:
        return view.rate.whole
    return (view.pay.in_rate + view.top_up.amount) / view.worked if view.worked else ZERO
