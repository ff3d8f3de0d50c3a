"""From what day a clock counts: a clock and a case in, the day (the oldest of several too) out, or what to ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from palanca.book.rules import Clock
from palanca.law import words
from palanca.law.case import Case
from palanca.values.dates import Length
from palanca.values.said import Said

# Days that the story tells by themselves: the field, and what the clock counts from in words.
TOLD_DAYS: Final[Mapping[str, tuple[str, Said]]] = {
    "complaint": ("complained_on", words.COMPLAINT_DAY),
    "told": ("employer_told_on", words.DAY_EMPLOYER_WAS_TOLD),
    "letter": ("letter_on", words.DAY_OF_LETTER),
}


@dataclass(frozen=True, slots=True)
class Start:
    """`day` is the day counted from, the newest where there are many; `missing` are contract paths to ask for, and
    `waits_for` the facts on which a due day turns."""

    day: date | None
    oldest: date | None
    says: Said
    missing: tuple[str, ...]
    waits_for: tuple[str, ...] = ()


def start_of(clock: Clock, case: Case) -> Start:
    """Where this clock starts for this event."""
    return _after_due_day(clock, case, _counted_from(clock, case))


def _counted_from(clock: Clock, case: Case) -> Start:
    match clock.counted_from:
        case "each_payday":
            return _paydays(case)
        case "each_act":
            return _acts(case)
        case "first_day":
            return _one_day(case.event.first_day, words.FIRST_SUCH_DAY, _first_day_field(case))
        case "separation":
            return _one_day(_separation(case), words.LAST_DAY_OF_JOB, "job.ends")
        case "event":
            text = words.LAST_SUCH_DAY if _is_period(case) else words.THAT_DAY
            return _one_day(case.event.last_day, text, _last_day_field(case))
        case told:
            field, text = TOLD_DAYS[told]
            return _one_day(case.event.day(field), text, f"event.{field}")


def _one_day(day: date | None, says: Said, field: str) -> Start:
    return Start(day, None, says, () if day else (field,))


def _paydays(case: Case) -> Start:
    """The told paydays; else the days of the work itself, which come before its paydays and so are safe."""
    event = case.event
    first_payday, last_payday = event.day("first_payday"), event.day("last_payday")
    newest = last_payday or (max(filter(None, (event.last_day, first_payday))) if event.last_day else None)
    oldest = first_payday or event.first_day
    return _several(case, newest, oldest, words.EACH_PAYDAY if last_payday else words.EACH_DAY_WORKED)


def _acts(case: Case) -> Start:
    """Each act by itself: a new one does not save an old one."""
    event = case.event
    if not _is_period(case):
        return _one_day(event.last_day, words.THAT_DAY, _last_day_field(case))
    return _several(case, event.last_day, event.first_day, words.EACH_ACT)


def _several(case: Case, newest: date | None, oldest: date | None, says: Said) -> Start:
    missing = () if newest else (_last_day_field(case),)
    return Start(newest, oldest, says, missing if oldest else (*missing, _first_day_field(case)))


def _after_due_day(clock: Clock, case: Case, start: Start) -> Start:
    """The same from the day on which it was due. While a fact decides, the day itself counts, which is earlier and so
    safe; of several due days that hold, the earliest. A day told of the missing pay alone may be the due day itself."""
    if clock.after and clock.counted_from == "separation" and case.job_ended_on is None:
        return replace(start, missing=("job.ends",))
    day = start.day or case.ask.as_of
    judged = [(offset, offset.when.judge(case.facts, case.book.threshold(day))) for offset in clock.after]
    waits_for = tuple(dict.fromkeys(fact for _, verdict in judged if verdict.holds is None for fact in verdict.open))
    lengths = [_length(case, offset.length, day) for offset, verdict in judged if verdict.holds]
    known = [length for length in lengths if length is not None]
    if not known or len(known) < len(lengths):
        return replace(start, waits_for=waits_for)
    shortest = min(known, key=lambda length: length.after(day))
    return replace(
        start,
        day=shortest.after(start.day) if start.day else None,
        oldest=shortest.after(start.oldest) if start.oldest else None,
        says=words.due_after(start.says),
    )


def _length(case: Case, term: str, day: date) -> Length | None:
    value = case.rule.terms[term].on(day)
    return value.amount if value and isinstance(value.amount, Length) else None


def _separation(case: Case) -> date | None:
    """The last day at the job. An event of one day that a separation clock counts is itself the end of a job;
    where both were told and differ, the earlier is the safe one."""
    event_day = None if _is_period(case) else case.event.last_day
    return min(filter(None, (case.job_ended_on, event_day)), default=None)


def _last_day_field(case: Case) -> str:
    return "event.to" if _is_period(case) else "event.date"


def _first_day_field(case: Case) -> str:
    return "event.from" if _is_period(case) else "event.date"


def _is_period(case: Case) -> bool:
    return case.book.events[case.event.kind].when_it_was == "period"
