"""From what day a clock counts: a clock and a case in, the day (and the oldest payday) out, or what to ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from palanca.book.rules import Clock
from palanca.law import words
from palanca.law.case import Case
from palanca.values.said import Said


@dataclass(frozen=True, slots=True)
class Start:
    """`day` is the day counted from, the newest where there are many; `missing` are contract paths to ask for."""

    day: date | None
    oldest: date | None
    says: Said
    missing: tuple[str, ...]


def start_of(clock: Clock, case: Case) -> Start:
    """Where this clock starts for this event."""
    match clock.counted_from:
        case "each_payday":
            return _paydays(case)
        case "complaint":
            return _one_day(case.event.day("complained_on"), words.COMPLAINT_DAY, "event.complained_on")
        case "separation":
            return _one_day(_separation(case), words.LAST_DAY_OF_JOB, "job.ends")
        case _:
            text = words.LAST_SUCH_DAY if _is_period(case) else words.THAT_DAY
            return _one_day(case.event.last_day, text, _last_day_field(case))


def _one_day(day: date | None, says: Said, field: str) -> Start:
    return Start(day, None, says, () if day else (field,))


def _paydays(case: Case) -> Start:
    """The told paydays; else the days of the work itself, which come before its paydays and so are safe."""
    event = case.event
    first_payday, last_payday = event.day("first_payday"), event.day("last_payday")
    newest = last_payday or (max(filter(None, (event.last_day, first_payday))) if event.last_day else None)
    oldest = first_payday or event.first_day
    missing = () if newest else (_last_day_field(case),)
    return Start(
        day=newest,
        oldest=oldest,
        says=words.EACH_PAYDAY if last_payday else words.EACH_DAY_WORKED,
        missing=missing if oldest else (*missing, _first_day_field(case)),
    )


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
