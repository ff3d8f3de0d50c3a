"""Which lengths a clock may have: its readings and the facts in, the open ones out.

A reading without a condition is the clock's ordinary length; a conditional one that the facts confirm takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from palanca.book.conditions import ALWAYS
from palanca.book.rules import Clock, Reading
from palanca.book.terms import Value
from palanca.law.case import Case
from palanca.values.confidence import Confidence
from palanca.values.dates import Length


@dataclass(frozen=True, slots=True)
class OpenReading:
    """A reading that no fact excludes, with its value in the law of the day; `waits_for` are facts that decide it."""

    reading: Reading
    value: Value
    length: Length
    holds: bool | None
    waits_for: tuple[str, ...]

    @property
    def ordinary(self) -> bool:
        return self.reading.when == ALWAYS

    @property
    def settles(self) -> bool:
        """Whether the facts make this the length, in the ordinary one's place."""
        return bool(self.holds) and not self.ordinary and self.reading.leads


@dataclass(frozen=True, slots=True)
class Lengths:
    """`open` may each be the right one; `closed` are ordinary ones that told facts have set aside."""

    open: tuple[OpenReading, ...]
    closed: tuple[OpenReading, ...] = ()


def lengths_on(clock: Clock, case: Case, day: date) -> Lengths:
    """The readings in the law of that day. None is open where the one that would count could not be verified."""
    standing = [found for reading in clock.readings if (found := _open(reading, case, day))]
    doubtful = any(_unverified(reading, case, day) for reading in clock.readings)
    if doubtful and not any(found.holds for found in standing):
        return Lengths(())
    if any(found.settles for found in standing):
        kept = tuple(found for found in standing if not found.ordinary)
        return Lengths(kept, tuple(found for found in standing if found.ordinary))
    return Lengths(tuple(standing))


def first_known_day(clock: Clock, case: Case) -> date:
    """The first day for which the book has any of the clock's lengths."""
    return min(case.rule.terms[reading.length].series[0].since for reading in clock.readings)


def _open(reading: Reading, case: Case, day: date) -> OpenReading | None:
    verdict = reading.when.judge(case.facts, case.book.threshold(day))
    value = case.rule.terms[reading.length].on(day)
    if verdict.holds is False or value is None or not isinstance(value.amount, Length):
        return None
    return OpenReading(reading, value, value.amount, verdict.holds, verdict.open)


def _unverified(reading: Reading, case: Case, day: date) -> bool:
    """A length that the law has, that the facts do not exclude, and that nobody could verify."""
    value = case.rule.terms[reading.length].at(day)
    excluded = reading.when.judge(case.facts, case.book.threshold(day)).holds is False
    return not excluded and value is not None and value.amount is not None and value.confidence is Confidence.UNVERIFIED
