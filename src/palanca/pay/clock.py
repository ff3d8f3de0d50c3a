"""A week's shifts in; out come its hours by day and place, and how long each day was from its first hour to its last.

Local wall clock as it was told: whether the clocks were moved that night is not known. A shift over midnight is split
by calendar day, so that each hour has its own day's rate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final

from palanca.values.money import ZERO
from palanca.values.places import Place

DAYS: Final = 7
DAY: Final = Fraction(24)
HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours since the week's first midnight at which work began and ended; minutes of breaks that were not paid (None:
    nobody told); where it was, as told and as its number among the places of the question."""

    start: Fraction
    end: Fraction
    unpaid_break: Fraction | None = None
    told_place: Place | None = None
    place: int = 0

    def rest(self, paid_up_to: Fraction) -> Fraction:
        """Hours of break that are no hours worked: a break no longer than `paid_up_to` minutes is worked time."""
        minutes = self.unpaid_break or ZERO
        return minutes / HOUR if minutes > paid_up_to else ZERO


@lru_cache(maxsize=4096)
def clocked(shifts: tuple[Shift, ...], places: int, paid_up_to: Fraction) -> tuple[Fraction, ...]:
    """Hours by day, the seven days of the first place first, then those of the next."""
    slots = [ZERO] * (DAYS * places)
    for shift in shifts:
        for day, hours in _parts(shift, shift.rest(paid_up_to)):
            slots[shift.place * DAYS + day] += hours
    return tuple(slots)


def _parts(shift: Shift, rest: Fraction) -> list[tuple[int, Fraction]]:
    """The shift's hours on each of its days. The break is taken from the longest part, the later one where two are
    alike; what is longer than that part, from the others."""
    parts: list[tuple[int, Fraction]] = []
    start = shift.start
    while start < shift.end:
        day = start // DAY
        until = min(shift.end, (day + 1) * DAY)
        parts.append((int(day), until - start))
        start = until
    for place in sorted(range(len(parts)), key=lambda place: (parts[place][1], place), reverse=True):
        day, hours = parts[place]
        taken = min(hours, rest)
        parts[place] = day, hours - taken
        rest -= taken
    return parts


def net_hours(shifts: Sequence[Shift]) -> Fraction:
    """All hours of the clock but the breaks that were not paid, however short."""
    return sum((shift.end - shift.start - shift.rest(ZERO) for shift in shifts), ZERO)


def spreads(shifts: Sequence[Shift]) -> tuple[Fraction, ...]:
    """For each day the hours from its first shift's beginning to its last one's end, breaks and time off in it."""
    days = [[shift for shift in shifts if shift.start // DAY == day] for day in range(DAYS)]
    return tuple(max(s.end for s in day) - min(s.start for s in day) if day else ZERO for day in days)


def fold(slots: tuple[Fraction, ...], here: tuple[bool, ...]) -> tuple[Fraction, ...]:
    """The seven days of the places where a law holds, together."""
    if here == (True,):
        return slots
    counted = [place for place, holds in enumerate(here) if holds]
    return tuple(sum((slots[place * DAYS + day] for place in counted), ZERO) for day in range(DAYS))
