"""A week's total hours in; out comes a split over its days: the one that owes least, or the one that owes most.

Contract 1: with `total_hours` alone, a rule that counts days or a week that a new rate cuts uses the split that owes
the least. Tried are even splits over some of the days and splits of the longest days there can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal

from palanca.pay.daily import Limits, extra_units
from palanca.values.money import ZERO

Split = Literal["least", "most"]
Days = tuple[Fraction, ...]

DAYS: Final = 7
DAY: Final = Fraction(24)
HOUR: Final = Fraction(1)


@lru_cache(maxsize=4096)
def split(total: Fraction, which: Split, limits: Limits, minimums: Days) -> Days:
    """Hours by day. `minimums` are the minimum wages of the seven days, all zero where there is none."""
    if not limits.counts_days and len(set(minimums)) == 1:
        return _even(total, tuple(range(DAYS)))

    def owed(days: Days) -> tuple[Fraction, Fraction]:
        return extra_units(days, limits), sum((hours * rate for hours, rate in zip(days, minimums, strict=True)), ZERO)

    return (min if which == "least" else max)(_splits(total, minimums, limits), key=owed)


def _splits(total: Fraction, minimums: Days, limits: Limits) -> Iterator[Days]:
    """Cheap days first, then dear days first."""
    cheap = sorted(range(DAYS), key=lambda day: minimums[day])
    for order in (tuple(cheap), tuple(reversed(cheap))):
        for count in range(1, DAYS + 1):
            if total <= DAY * count:
                yield _even(total, order[:count])
        yield _stacked(total, order, ZERO)
    last_to_first = tuple(reversed(range(DAYS)))
    if total >= HOUR * DAYS:
        yield _stacked(total, last_to_first, HOUR)
    longest = limits.double_daily * (DAYS - 1)
    if longest < total <= longest + DAY:
        yield (*(limits.double_daily,) * (DAYS - 1), total - longest)


def _even(total: Fraction, days: tuple[int, ...]) -> Days:
    return tuple(total / len(days) if day in days else ZERO for day in range(DAYS))


def _stacked(total: Fraction, order: tuple[int, ...], least: Fraction) -> Days:
    """Days as long as can be, in that order, with at least so many hours on each."""
    hours = [least] * DAYS
    left = total - least * DAYS
    for day in order:
        more = min(left, DAY - hours[day])
        hours[day] += more
        left -= more
    return tuple(hours)
