"""The kinds of pay a week may hold: by the hour, the piece, the day, the job, a salary, and what is paid beside them.

Contract 1, Input, `earnings`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Final, Literal

# `ordinary` is one of the two readings of a salary whose hours nobody told: it buys the hours before overtime.
Covers = Fraction | Literal["all", "ordinary"]

# The workweek's part of a salary, by the period it is paid for: 12 months, 24 half months, 26 fortnights make 52 weeks.
WEEKLY_PART: Final[Mapping[str, Fraction]] = {
    "week": Fraction(1),
    "biweek": Fraction(26, 52),
    "semimonth": Fraction(24, 52),
    "month": Fraction(12, 52),
    "year": Fraction(1, 52),
}


@dataclass(frozen=True, slots=True)
class Hourly:
    """So much an hour. Without `hours` it pays every hour that nothing else pays."""

    rate: Fraction
    hours: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """So much a piece, and a rate for waiting and other time without pieces. `hours` are those with pieces."""

    units: Fraction | None = None
    rate: Fraction | None = None
    amount: Fraction | None = None
    hours: Fraction | None = None
    nonproductive_hours: Fraction | None = None
    nonproductive_rate: Fraction | None = None


@dataclass(frozen=True, slots=True)
class DayRate:
    """So much a day, whatever its hours."""

    rate: Fraction
    days: Fraction


@dataclass(frozen=True, slots=True)
class Job:
    """So much for the whole job."""

    amount: Fraction


@dataclass(frozen=True, slots=True)
class Salary:
    """A fixed sum for a period; `covers` is how many hours of the workweek it buys."""

    amount: Fraction
    period: str
    covers: Covers | None = None
    fluctuating: bool | None = None

    @property
    def weekly(self) -> Fraction:
        return self.amount * WEEKLY_PART[self.period]


@dataclass(frozen=True, slots=True)
class Bonus:
    """A sum beside the pay. `discretionary`: nobody had promised it. `flat`: the same whatever was produced. A
    `commission` is neither. `for_weeks`: the weeks it was earned in (spread.py): then the line where it was paid
    stands `elsewhere` in the rate, and each of those weeks holds the line of its part, told at the other."""

    amount: Fraction
    discretionary: bool | None = None
    flat: bool | None = None
    for_weeks: tuple[date, ...] = ()
    spread: str | None = None
    commission: bool = False
    elsewhere: bool = False
    part_of: Fraction | None = None
    told_at: str | None = None


@dataclass(frozen=True, slots=True)
class Differential:
    """More for nights, heat, danger: part of the regular rate."""

    rate: Fraction | None = None
    hours: Fraction | None = None
    amount: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Premium:
    """Overtime pay that was already paid: it counts against overtime and not in the regular rate."""

    amount: Fraction


@dataclass(frozen=True, slots=True)
class Facilities:
    """Meals, housing and the like at their reasonable cost: wages already received, 29 CFR 531.29-531.33, 778.116."""

    amount: Fraction


@dataclass(frozen=True, slots=True)
class Reimbursement:
    """Expenses for the employer that were paid back: no wages, 29 CFR 778.217."""

    amount: Fraction


Earning = Hourly | Piece | DayRate | Job | Salary | Bonus | Differential | Premium | Facilities | Reimbursement


def told_hours(earning: Earning) -> Fraction:
    """The hours that this line says it pays. A differential comes on top of hours that another line pays."""
    match earning:
        case Hourly(hours=hours):
            return hours or Fraction(0)
        case Piece(hours=hours, nonproductive_hours=waiting):
            return (hours or 0) + (waiting or Fraction(0))
        case _:
            return Fraction(0)


def takes_the_rest(earning: Earning) -> bool:
    """Whether this line pays the hours that no other line names."""
    match earning:
        case Hourly(hours=hours) | Piece(hours=hours):
            return hours is None
        case DayRate() | Job() | Salary():
            return True
        case _:
            return False


def lengthened(lines: tuple[Earning, ...], more: Fraction) -> tuple[Earning, ...]:
    """The same lines for more hours than they name: pieces or the lowest rate pay them, if no line takes the rest."""
    if any(map(takes_the_rest, lines)):
        return lines
    longer: list[tuple[Fraction, int, Earning]] = []
    for place, line in enumerate(lines):
        match line:
            case Piece(hours=Fraction() as hours):
                longer.append((Fraction(0), place, replace(line, hours=hours + more)))
            case Hourly(rate=rate, hours=Fraction() as hours):
                longer.append((rate, place, replace(line, hours=hours + more)))
    if not longer:
        return lines
    _, place, line = min(longer, key=lambda found: found[:2])
    return (*lines[:place], line, *lines[place + 1 :])
