"""A clock and a case in; the deadline out, with every reading that facts leave open and the earliest leading.

No day is moved for weekends or holidays: until the lawbook cites an authority for that, the raw date stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from palanca.book.rules import Clock
from palanca.law import words
from palanca.law.case import Case
from palanca.law.readings import Lengths, OpenReading, first_known_day, lengths_on
from palanca.law.starts import Start, start_of
from palanca.values.assessment import UNLIMITED, Deadline, PossibleDate
from palanca.values.said import Said


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
    facts = tuple(dict.fromkeys(fact for found in lengths.open for fact in found.waits_for))
    deadline = _deadline(clock, case, start, lengths)
    return Reckoned(deadline, facts, start.missing, _disputed(start, lengths))


def _deadline(clock: Clock, case: Case, start: Start, lengths: Lengths) -> Deadline:
    leading = _shortest(lengths.open, start.day or case.ask.as_of)
    last = leading.length.after(start.day) if start.day else None
    losing_from = _oldest_lapses(clock, case, start)
    return Deadline(
        date=last,
        losing_since=losing_from if losing_from and losing_from < case.ask.as_of else None,
        losing_from=losing_from,
        counted_from=start.says,
        runs_from=clock.counted_from,
        start=start.day,
        length=str(leading.length),
        kind=clock.kind,
        citation=leading.value.citation,
        confidence=leading.value.confidence,
        possible=_possible(start.day, lengths.open) if start.day else (),
        passed=bool(last and last < case.ask.as_of),
    )


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


def _possible(start: date, found: tuple[OpenReading, ...]) -> tuple[PossibleDate, ...]:
    dates = (
        PossibleDate(one.length.after(start), one.reading.says, one.value.citation, str(one.length)) for one in found
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
    return _shortest(found, oldest).length.after(oldest) if found else None


def _disputed(start: Start, lengths: Lengths) -> Said | None:
    """What to fear where the worker's word made the deadline longer."""
    if start.day is None or not lengths.closed:
        return None
    longer = _shortest(lengths.open, start.day).length.after(start.day)
    shorter = _shortest(lengths.closed, start.day).length.after(start.day)
    return words.with_days(words.DISPUTED, shorter=shorter, longer=longer) if shorter < longer else None
