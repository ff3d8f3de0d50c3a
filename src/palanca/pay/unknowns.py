"""The readings in; out comes a row for each thing nobody told on which the sum turns, with its low and its high.

The low is the answer as it stands; the high is what it becomes if that one thing falls the worker's way (None: nobody
can say). A question that returns week after week is one row: `path` is its first place, `also` holds the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from typing import Final

from palanca.pay.contract import COMPLETED, OFFERED
from palanca.pay.earnings import Bonus, Earning
from palanca.pay.questions import BREAKS, OF_A_WEEK, OF_THE_WHOLE
from palanca.pay.readings import Readings
from palanca.pay.separation import FIRED, PAID_ON
from palanca.pay.settled import told_at
from palanca.pay.sums import SumOfWeek
from palanca.pay.weeks import OtherReading, WorkedWeek
from palanca.values.money import ZERO
from palanca.values.owed import UnknownFact
from palanca.values.said import Said

TO_LAST_DAY: Final = timedelta(days=6)


def unknown_rows(readings: Readings) -> tuple[UnknownFact, ...]:
    """Facts first, then the weeks' own fields, then the end of the job; each path once."""
    rows: dict[str, UnknownFact] = {}
    for rows_of in (_facts, _other_readings, _unpaid_weeks, _paydays, _unsaid, _untold_breaks, _contract, _end_of_job):
        for row in rows_of(readings):
            rows.setdefault(row.path, row)
    return tuple(rows.values())


def _facts(readings: Readings) -> Iterator[UnknownFact]:
    low = readings.low.total
    for fact in readings.open_facts():
        high = readings.hoped(fact).total
        if high > low:
            path, question = _asked(readings, fact)
            yield UnknownFact(path, question, low, high)


def _asked(readings: Readings, fact: str) -> tuple[str, Said]:
    """Where a fact would stand in the input, and how to ask for it; parts of the place are told by their path."""
    if fact in OF_THE_WHOLE:
        return fact, OF_THE_WHOLE[fact]
    question = readings.bench.reach.book.questions[fact]
    return question.paths.get("pay", fact), question.ask


def _other_readings(readings: Readings) -> Iterator[UnknownFact]:
    low = readings.low.total
    for name in OF_A_WEEK:
        found = {
            week.index: (week, others)
            for week in readings.weeks
            if (others := [other for other in week.others if other.question.name == name and _more(other, week)])
        }
        if found:
            sums = {index: readings.bench.together(week, others) for index, (week, others) in found.items()}
            fields = ((index, other.question.fields) for index, (_, others) in found.items() for other in others)
            paths = list(dict.fromkeys(_path(index, field) for index, named in fields for field in named))
            yield _row(name, paths, low, readings.replaced(sums).total)


def _path(index: int, field: str) -> str:
    """A field of that week; a part of a sum that another week was told of stands there."""
    return field if field.startswith("weeks.") else f"weeks.{index}.{field}"


def _more(other: OtherReading, week: WorkedWeek) -> bool:
    return other.sum.total > week.low.total


def _unpaid_weeks(readings: Readings) -> Iterator[UnknownFact]:
    """Weeks whose pay nobody told: paid in full at the low, not at all at the high."""
    silent = [week for week in readings.weeks if week.low.owed is None and week.low.due]
    if silent:
        high = readings.low.total
        due = sum((week.low.total for week in silent), ZERO)
        yield _row("paid", [f"weeks.{week.index}.paid" for week in silent], high - due, high)


def _paydays(readings: Readings) -> Iterator[UnknownFact]:
    """No interest is counted without a payday; at most it runs from the week's last day."""
    more = {week.index: _more_by_waiting(readings, week.low) for week in readings.weeks}
    paths = [f"weeks.{index}.payday" for index, amount in more.items() if amount]
    if paths:
        low = readings.low.total
        yield _row("payday", paths, low, low + sum(more.values(), ZERO))


def _more_by_waiting(readings: Readings, week: SumOfWeek) -> Fraction:
    """Interest and damages by the month, if the pay was due on the week's last day."""
    told = week.settled.week
    if told.payday or not week.owed or not any(law.counts_waiting for law in week.laws):
        return ZERO
    due_then = replace(week.settled, week=replace(told, payday=told.starts + TO_LAST_DAY))
    return readings.bench.sums.sum(due_then, week.laws).total - week.total


def _unsaid(readings: Readings) -> Iterator[UnknownFact]:
    """Hours or an agreement that nobody told: nobody can say how much they would make."""
    low = readings.low.total
    hours = [week for week in readings.weeks if week.low.lead.worked is None]
    agreed = [week for week in readings.weeks if week.low.lead.worked and not _own_lines(week)]
    for name, weeks in (("hours", hours), ("earnings", agreed)):
        if weeks:
            yield _row(name, [f"weeks.{week.index}.{name}" for week in weeks], low, None)
    missing = list(_weeks_missing(readings))
    if missing:
        yield _row("for_weeks", missing, low, None)


def _own_lines(week: WorkedWeek) -> list[Earning]:
    """What was told of this week; not parts of sums that other weeks were told of."""
    return [line for line in week.low.settled.week.earnings or () if told_at(line) is None]


def _weeks_missing(readings: Readings) -> Iterator[str]:
    """Sums earned in weeks that nobody told, whose overtime they may raise."""
    told = {week.starts for week in readings.ask.weeks}
    for index, week in enumerate(readings.ask.weeks):
        for place, line in enumerate(week.earnings or ()):
            if not isinstance(line, Bonus) or not line.elsewhere or line.discretionary:
                continue
            if not told.issuperset(line.for_weeks):
                yield f"weeks.{index}.earnings.{place}.for_weeks"


def _untold_breaks(readings: Readings) -> Iterator[UnknownFact]:
    """Shifts whose breaks nobody told count as worked without one; with one they make less, nobody can say how much."""
    paths = [
        f"weeks.{week.index}.shifts.{place}.unpaid_break_minutes"
        for week in readings.weeks
        for place, shift in enumerate(week.low.settled.week.shifts)
        if shift.unpaid_break is None
    ]
    if paths:
        yield UnknownFact(paths[0], BREAKS, None, readings.low.total, tuple(paths[1:]))


def _contract(readings: Readings) -> Iterator[UnknownFact]:
    """What nobody told of a contract. Holidays in it shorten its guarantee, nobody can say how much."""
    low, found = readings.low.total, readings.low.guarantee
    yield from (UnknownFact(path, OF_THE_WHOLE[path], low, None) for path in found.missing)
    if found.contract is None or found.terms is None or found.missing:
        return
    untold = {OFFERED: found.contract.hours_offered, COMPLETED: found.contract.completed}
    high = readings.hoped(*untold).total
    if high > low:
        yield from (UnknownFact(path, OF_THE_WHOLE[path], low, high) for path, told in untold.items() if told is None)
    if found.contract.holiday_hours is None and (found.amount or high > low):
        path = "contract.holiday_hours"
        yield UnknownFact(path, OF_THE_WHOLE[path], None, max(low, high))


def _end_of_job(readings: Readings) -> Iterator[UnknownFact]:
    ask, low = readings.ask, readings.low.total
    if ask.as_of is None and any(_waits_for_a_day(week) for week in readings.weeks):
        yield UnknownFact("as_of", OF_THE_WHOLE["as_of"], low, None)
    if ask.separation is None:
        return
    for path in (FIRED, PAID_ON):
        high = readings.hoped(path).total
        if high > low:
            yield UnknownFact(path, OF_THE_WHOLE[path], low, high)
    if ask.separation.daily_rate is None and readings.best().ending.days:
        path = "separation.daily_rate"
        yield UnknownFact(path, OF_THE_WHOLE[path], low, None)


def _waits_for_a_day(week: WorkedWeek) -> bool:
    return bool(week.low.owed) and any(law.counts_waiting for law in week.low.laws)


def _row(name: str, paths: list[str], low: Fraction, high: Fraction | None) -> UnknownFact:
    return UnknownFact(paths[0], OF_A_WEEK[name], low, high, tuple(paths[1:]))
