"""Calendar lengths as the law writes them (`P180D`, `P6M`, `P2Y`) and the day on which such a length ends.

A month is a month and never 30 days: six months after 31 August end on the last day of February.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

LENGTH_TEXT: Final = re.compile(r"P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,4})D)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of calendar time: years and months first, then days."""

    years: int = 0
    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> Length:
        """ISO 8601, dates only. ValueError for anything else, `P` alone included."""
        match = LENGTH_TEXT.fullmatch(text)
        if not match or not any(match.groups()):
            raise ValueError(text)
        years, months, days = (int(group or 0) for group in match.groups())
        return cls(years, months, days)

    def __str__(self) -> str:
        parts = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        return "P" + "".join(f"{count}{mark}" for count, mark in parts if count) if self != Length() else "P0D"

    def after(self, start: date) -> date:
        """The last day of the length: the start itself is not counted, the same day-number ends a month."""
        return _months_later(start, self.years * 12 + self.months) + timedelta(days=self.days)

    def before(self, end: date) -> date:
        """The first day that the length reaches back to from `end`."""
        return _months_later(end, -(self.years * 12 + self.months)) - timedelta(days=self.days)


def _months_later(start: date, months: int) -> date:
    year, month0 = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month0 + 1, min(start.day, monthrange(year, month0 + 1)[1]))
