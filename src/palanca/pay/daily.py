"""A week's hours by day in; out come its overtime hours, each counted once: by the day, the week or the seventh day.

No pyramiding: an hour that is overtime by its day does not count toward the week's limit, and no hour is paid twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final

from palanca.values.money import ZERO

NEVER: Final = Fraction(10**6)


@dataclass(frozen=True, slots=True)
class Limits:
    """Where overtime begins. A limit that the law does not set is never reached."""

    weekly: Fraction = NEVER
    daily: Fraction = NEVER
    double_daily: Fraction = NEVER
    seventh_day: bool = False
    seventh_day_double: Fraction = NEVER
    extra: Fraction = ZERO
    double_extra: Fraction = ZERO

    @property
    def counts_days(self) -> bool:
        return self.seventh_day or min(self.daily, self.double_daily) < NEVER


NO_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class OvertimeHours:
    """Hours at the overtime rate and hours at the double rate."""

    overtime: Fraction = ZERO
    double: Fraction = ZERO

    @property
    def all(self) -> Fraction:
        return self.overtime + self.double


@lru_cache(maxsize=4096)
def overtime_hours(days: tuple[Fraction, ...], limits: Limits) -> OvertimeHours:
    """Every overtime hour of the week, under the rule that pays it best."""
    if not limits.counts_days:
        return OvertimeHours(_over(sum(days, ZERO), limits.weekly))
    seventh = limits.seventh_day and all(days)
    plain_days = days[:-1] if seventh else days
    double = sum((_over(day, limits.double_daily) for day in plain_days), ZERO)
    by_day = sum((_over(day, limits.daily) for day in plain_days), ZERO) - double
    ordinary = sum(plain_days, ZERO) - by_day - double
    overtime = by_day + _over(ordinary, limits.weekly)
    if seventh:
        beyond = _over(days[-1], limits.seventh_day_double)
        overtime, double = overtime + days[-1] - beyond, double + beyond
    return OvertimeHours(overtime, double)


def _over(hours: Fraction, limit: Fraction) -> Fraction:
    return hours - limit if hours > limit else ZERO


def extra_units(days: Iterable[Fraction], limits: Limits) -> Fraction:
    """How many regular rates the overtime of these days adds."""
    hours = overtime_hours(tuple(days), limits)
    return hours.overtime * limits.extra + hours.double * limits.double_extra
