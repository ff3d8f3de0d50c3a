"""A last day in; the day on which it may still be done out, where an authority moves it off weekends and holidays.

Without such an authority the raw day stands. Where the calendar ends, only weekends are known to move.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from palanca.book.book import Book
from palanca.book.rules import Holidays

DAY: Final = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


@dataclass(frozen=True, slots=True)
class Rolled:
    """The last day to act; `from_` is the raw one where it moved, `by` the authority that moved it."""

    day: date
    from_: date | None = None
    by: str | None = None


def rolled(raw: date, counting: str | None, book: Book) -> Rolled:
    """The first day from `raw` on that the counting rule does not skip."""
    if counting is None:
        return Rolled(raw)
    rule = book.rules[counting]
    values = {name: value.amount for name, term in rule.terms.items() if (value := term.on(raw))}
    calendar = book.holidays[str(values["holidays"])] if values.get("rolls_holidays") and "holidays" in values else None
    day = raw
    while _skipped(day, values, calendar):
        day += DAY
    return Rolled(day, raw, rule.source.citation) if day != raw else Rolled(raw)


def _skipped(day: date, values: Mapping[str, object], calendar: Holidays | None) -> bool:
    if day.weekday() == SATURDAY and values.get("rolls_saturday") is True:
        return True
    if day.weekday() == SUNDAY and values.get("rolls_sunday") is True:
        return True
    return calendar is not None and day in calendar.days
