"""A clock and a case in; the deadline out, with every reading that facts leave open and the earliest leading.

A day is moved off a weekend or a holiday only by the authority that the clock's counting rule cites.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from palanca.book.rules import Clock
from palanca.law import words
from palanca.law.case import Case
from palanca.law.readings import Lengths, OpenReading, first_known_day, lengths_on
from palanca.law.rolling import Rolled, rolled
from palanca.law.starts import Start, start_of
from palanca.values.assessment import UNLIMITED, Deadline, PossibleDate
from palanca.values.said import Said

TOLD: Final = "employer_told_on"


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A deadline (None: not known, ask there), the facts and fields that would sharpen it, and its caution."""

    deadline: Deadline | None
    facts: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    caution: Said | None = None


def reckon(clock: Clock | None, case: Case) -> Reckoned:
    """By when to act at this door."""
    if clock is None:
        return Reckoned(None)
    if clock.unlimited:
        return Reckoned(_unlimited(clock, case))
    start = start_of(clock, case)
    lengths = lengths_on(clock, case, start.day or case.ask.as_of)
    if not lengths.open:
        return Reckoned(None)
    waiting = (fact for found in lengths.open for fact in found.waits_for)
    facts = tuple(dict.fromkeys((*start.waits_for, *waiting)))
    deadline = _deadline(clock, case, start, lengths)
    return Reckoned(deadline, facts, (*start.missing, *_would_be_met(clock, case)), _disputed(start, lengths))


def _would_be_met(clock: Clock, case: Case) -> tuple[str, ...]:
    """Where what must be done is to tell the employer, the day on which that was done already, if nobody told it."""
    untold = TOLD in case.book.events[case.event.kind].fields and case.event.day(TOLD) is None
    return (f"event.{TOLD}",) if clock.kind == "notice" and untold else ()


def _deadline(clock: Clock, case: Case, start: Start, lengths: Lengths) -> Deadline:
    leading = _shortest(lengths.open, start.day or case.ask.as_of)
    last = _last_day(clock, case, leading, start.day) if start.day else None
    losing_from = _oldest_lapses(clock, case, start)
    met_on = _met(clock, case, last.day) if last else None
    return Deadline(
        date=last.day if last else None,
        losing_since=losing_from if losing_from and losing_from < case.ask.as_of else None,
        losing_from=losing_from,
        counted_from=start.says,
        runs_from=clock.counted_from,
        start=start.day,
        length=str(leading.length),
        kind=clock.kind,
        citation=leading.value.citation,
        confidence=leading.value.confidence,
        possible=_possible(clock, case, start.day, lengths.open) if start.day else (),
        passed=bool(last and last.day < case.ask.as_of and met_on is None),
        rolled_from=last.from_ if last else None,
        rolled_by=last.by if last else None,
        met_on=met_on,
    )


def _met(clock: Clock, case: Case, last: date) -> date | None:
    """The day on which the employer was told of it, where that is the notice and it came in time."""
    told = case.event.day(TOLD) if clock.kind == "notice" else None
    return told if told and told <= last else None


def _last_day(clock: Clock, case: Case, reading: OpenReading, start: date) -> Rolled:
    return rolled(reading.length.after(start), clock.counting, case.book)


def _unlimited(clock: Clock, case: Case) -> Deadline:
    source = case.rule.source
    return Deadline(
        date=None,
        losing_since=None,
        losing_from=None,
        counted_from=words.NOTHING,
        runs_from=clock.counted_from,
        start=None,
        length=UNLIMITED,
        kind=clock.kind,
        citation=source.citation,
        confidence=source.confidence,
        possible=(),
        passed=False,
    )


def _possible(clock: Clock, case: Case, start: date, found: tuple[OpenReading, ...]) -> tuple[PossibleDate, ...]:
    last_days = [(one, _last_day(clock, case, one, start)) for one in found]
    dates = (
        PossibleDate(last.day, one.reading.says, one.value.citation, str(one.length), last.from_)
        for one, last in last_days
    )
    return tuple(sorted(dates, key=lambda possible: possible.date))


def _shortest(found: tuple[OpenReading, ...], start: date) -> OpenReading:
    return min(found, key=lambda one: one.length.after(start))


def _oldest_lapses(clock: Clock, case: Case, start: Start) -> date | None:
    """The last day for the oldest payday, by the law of that payday; older than the book, for the oldest it knows."""
    if start.oldest is None:
        return None
    oldest = max(start.oldest, first_known_day(clock, case))
    found = lengths_on(clock, case, oldest).open
    return _last_day(clock, case, _shortest(found, oldest), oldest).day if found else None


def _disputed(start: Start, lengths: Lengths) -> Said | None:
    """What to fear where the worker's word made the deadline longer."""
    if start.day is None or not lengths.closed:
        return None
    longer = _shortest(lengths.open, start.day).length.after(start.day)
    shorter = _shortest(lengths.closed, start.day).length.after(start.day)
    return words.with_days(words.DISPUTED, shorter=shorter, longer=longer) if shorter < longer else None
