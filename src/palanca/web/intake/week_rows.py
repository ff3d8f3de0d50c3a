"""Weeks as they stand in; lines of the list out, equal weeks that follow each other in one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from palanca.values.money import number_text
from palanca.web.intake.standing_week import StandingWeek


@dataclass(frozen=True, slots=True)
class WeekRow:
    """Equal weeks in a row, each with its number; hours and pay are those of one."""

    weeks: tuple[tuple[int, StandingWeek], ...]

    @property
    def first(self) -> StandingWeek:
        return self.weeks[0][1]

    @property
    def last(self) -> StandingWeek:
        return self.weeks[-1][1]

    @property
    def number(self) -> int:
        return self.weeks[0][0]

    @property
    def hours(self) -> str | None:
        """None while nobody knows them."""
        return None if self.first.total is None else number_text(self.first.total)

    @property
    def paid(self) -> Fraction | None:
        return self.first.paid


def week_rows(stand: Sequence[StandingWeek]) -> tuple[WeekRow, ...]:
    """Oldest first."""
    numbered = enumerate(stand, start=1)
    return tuple(WeekRow(tuple(run)) for _, run in groupby(numbered, key=lambda pair: _alike(pair[1])))


def _alike(week: StandingWeek) -> tuple[object, ...]:
    return week.hours, week.paid, week.agreed.amount, week.told is None
