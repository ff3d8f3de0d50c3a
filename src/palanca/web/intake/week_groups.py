"""Weeks of what is owed in; runs of equal weeks out, so that a year of the same week is one line of the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from typing import Final

from palanca.values.owed import Owed, Reason, WeekOwed

WEEK: Final = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class WeekGroup:
    """Equal weeks that follow each other. `owed` is for one of them (`one`), `total` for all."""

    first: date
    last: date
    count: int
    due: Fraction
    paid: Fraction | None
    owed: Fraction | None
    total: Fraction | None
    because: tuple[Reason, ...]
    one: WeekOwed


def week_groups(owed: Owed) -> tuple[WeekGroup, ...]:
    """Runs of equal weeks, oldest first."""
    return tuple(_group(list(run)) for _, run in groupby(owed.weeks, key=_alike))


def _alike(week: WeekOwed) -> tuple[object, ...]:
    """Amounts and their reasons: a wage that rises in January starts a new line."""
    return week.due, week.paid, week.owed, tuple((reason.rule, reason.amount) for reason in week.because)


def _group(weeks: list[WeekOwed]) -> WeekGroup:
    first = weeks[0]
    return WeekGroup(
        first=first.starts,
        last=weeks[-1].starts + WEEK,
        count=len(weeks),
        due=first.due,
        paid=first.paid,
        owed=first.owed,
        total=None if first.owed is None else first.owed * len(weeks),
        because=first.because,
        one=first,
    )


def summed(amounts: Iterable[Fraction]) -> Fraction:
    """An exact sum."""
    return sum(amounts, Fraction(0))
