"""One legal value and its history: from which day, on whose word, and how sure we are.

`Term.on(day)` is what a computation may use; `Term.at(day)` is what a page may show. They differ for values that
nobody could verify: those are shown and never computed.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from palanca.values.confidence import Confidence
from palanca.values.dates import Length

Amount = Fraction | Length | bool | str


class Unit(StrEnum):
    """What a term counts; each unit has one way to be written."""

    USD = "usd"
    USD_PER_HOUR = "usd_per_hour"
    HOURS = "hours"
    TIMES = "times"
    COUNT = "count"
    PERCENT_PER_YEAR = "percent_per_year"
    PERCENT_PER_MONTH = "percent_per_month"
    LENGTH = "length"
    YES_NO = "yes_no"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Value:
    """One row of a term's history. `amount` is None where the law has no such value from that day on."""

    since: date
    amount: Amount | None
    citation: str
    sources: tuple[str, ...]
    checked_on: date
    confidence: Confidence
    note: str | None = None
    rule: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A named value of a rule through time, oldest row first. `next_change`: the day by which to look for a new row."""

    name: str
    unit: Unit
    series: tuple[Value, ...]
    next_change: date | None = None

    def at(self, day: date) -> Value | None:
        """The row in force on that day, or None before the first."""
        place = bisect_right(self.series, day, key=lambda value: value.since)
        return self.series[place - 1] if place else None

    def on(self, day: date) -> Value | None:
        """The row in force if a computation may use it: present, not repealed, not unverified."""
        value = self.at(day)
        return value if value and value.amount is not None and value.confidence.computes else None
