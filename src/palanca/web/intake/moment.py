"""A date as people remember it in, `2025-02-14` or only `2025-02`; out come the first and the last day it can be.

Which of the two is the safe reading depends on the question: deadlines take the first, money takes the fewer weeks.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a month whose day nobody remembers."""

    year: int
    month: int
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> Moment:
        """ISO 8601. ValueError when there is no such day."""
        parts = [int(part) for part in text.split("-")]
        if len(parts) not in (2, 3):
            raise ValueError(text)
        moment = cls(*parts)
        moment.first()
        return moment

    def __str__(self) -> str:
        month = f"{self.year:04}-{self.month:02}"
        return month if self.day is None else f"{month}-{self.day:02}"

    def first(self) -> date:
        """The earliest day it can be."""
        return date(self.year, self.month, self.day or 1)

    def last(self) -> date:
        """The latest day it can be."""
        return date(self.year, self.month, self.day or monthrange(self.year, self.month)[1])
