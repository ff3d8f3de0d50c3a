"""The weeks at the job: answers in, contract 1's weeks out. What was told of a week replaces the usual one.

Days without work come last in a usual week. Days that no claim reaches any more are not counted. Partial weeks count
only the days inside; amounts are cut so that the sum owed is never too high.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.values.money import exact
from palanca.web.intake import stretch
from palanca.web.intake.answers import Answers
from palanca.web.intake.moment import Moment
from palanca.web.intake.standing_week import (
    NONE,
    Agreed,
    StandingWeek,
    Week,
    as_contract,
    from_told,
    monday_of,
    round_up,
)
from palanca.web.intake.stretch import Stretch
from palanca.web.intake.told_weeks import DAYS, ToldWeek, told_weeks
from palanca.web.intake.usual import UsualWeek, agreed, usual_week

ONE_DAY: Final = timedelta(days=1)
PERIOD_EVENTS: Final = ("unpaid_wages", "unpaid_overtime", "below_minimum_wage")


def weeks(answers: Answers, today: date, since: date | None) -> list[Week]:
    """Every week from `since` on, oldest first; a single one where the dates are unknown."""
    usual = usual_week(answers)
    if job_span(answers, today) is None:
        return [as_contract(_one_week_before(usual, answers, today), usual)] if usual else []
    return [as_contract(week, usual) for week in standing_weeks(answers, today, since) if week.total]


def standing_weeks(answers: Answers, today: date, since: date | None) -> tuple[StandingWeek, ...]:
    """Each week with a day in question, also one without work, as it stands. None while the dates are unknown."""
    span = job_span(answers, today)
    if span is None:
        return ()
    told, usual = told_weeks(answers), usual_week(answers)
    counted = Stretch(max(filter(None, (span.first, since))), span.last)
    by_monday: dict[date, list[date]] = {}
    for day in _days(counted):
        if _in_question(day, answers, today):
            by_monday.setdefault(monday_of(day), []).append(day)
    return tuple(
        _told_or_usual(told.get(monday), tuple(days), span, usual, answers, today) for monday, days in by_monday.items()
    )


def job_span(answers: Answers, today: date) -> Stretch | None:
    """The days at the job, or None while either end is unknown. Of a bare month, the reading with fewer days."""
    job = stretch.job(answers, today, Moment.last)
    if job.first is None or job.last is None:
        return None
    return Stretch(job.first, min(job.last, today))


def _days(span: Stretch) -> Iterator[date]:
    day = span.first
    while day and span.last and day <= span.last:
        yield day
        day += ONE_DAY


def _is_workday(day: date, span: Stretch, usual: UsualWeek) -> bool:
    """The week's first days; of a job shorter than a week, the job's first days."""
    if span.first and span.last and (span.last - span.first).days < DAYS - 1:
        return (day - span.first).days < usual.days
    return day.weekday() < usual.days


def _in_question(day: date, answers: Answers, today: date) -> bool:
    """All days, unless every wage problem that was told has dates of its own."""
    told = [kind for kind in PERIOD_EVENTS if kind in answers.words("happened", "events")]
    if not told or not all(stretch.own_dates(answers, kind) for kind in told):
        return True
    return _after_paid_until(day, answers) or any(
        stretch.event(answers, kind, today, Moment.last).holds(day) for kind in told
    )


def _told_or_usual(
    told: ToldWeek | None,
    days: tuple[date, ...],
    span: Stretch,
    usual: UsualWeek | None,
    answers: Answers,
    today: date,
) -> StandingWeek:
    """Without a usual week, a week that nobody told has no hours that anybody knows."""
    worked = tuple(day for day in days if usual and _is_workday(day, span, usual))
    stands = _usual(usual, worked, days, answers, today) if usual else None
    if told:
        hours = stands.hours if stands and stands.hours else (NONE,) * DAYS
        return from_told(told, days, hours, Agreed(*agreed(answers), None))
    return stands or StandingWeek(days, None, None, Agreed(*agreed(answers), None))


def _usual(
    usual: UsualWeek, worked: tuple[date, ...], days: tuple[date, ...], answers: Answers, today: date
) -> StandingWeek:
    """A usual week, or the part of it that was worked."""
    places = {day.weekday() for day in worked}
    hours = tuple(usual.hours if place in places else NONE for place in range(DAYS))
    share = Fraction(len(worked), usual.days)
    came = None if usual.received is None else usual.received * share
    paid = _paid(usual, worked, answers, today)
    return StandingWeek(days, hours, paid, Agreed(usual.kind, usual.amount, came))


def _paid(usual: UsualWeek, worked: tuple[date, ...], answers: Answers, today: date) -> Fraction | None:
    """What came for these days, rounded up; None where one of them is unknown."""
    each = [_paid_for(day, usual, answers, today) for day in worked]
    known = [amount for amount in each if amount is not None]
    if len(known) < len(each):
        return None
    return round_up(sum(known, NONE) / usual.days)


def _paid_for(day: date, usual: UsualWeek, answers: Answers, today: date) -> Fraction | None:
    """The weekly amount by which that day was paid."""
    if _after_paid_until(day, answers):
        return NONE
    then = answers.told("received_then", "amount")
    missing = stretch.own_dates(answers, "unpaid_wages") and "unpaid_wages" in answers.words("happened", "events")
    if then and missing and stretch.event(answers, "unpaid_wages", today, Moment.last).holds(day):
        return exact(then)
    return usual.received


def _after_paid_until(day: date, answers: Answers) -> bool:
    told = answers.told("paid_until", "day")
    if told is None or "late_final_pay" not in answers.words("happened", "events"):
        return False
    return day > Moment.parse(told).last()


def _one_week_before(usual: UsualWeek, answers: Answers, today: date) -> StandingWeek:
    """The last whole week before the job's end, or before today."""
    job = stretch.job(answers, today, Moment.first)
    monday = monday_of(min(job.last or today, today) - timedelta(days=DAYS - 1))
    days = tuple(monday + timedelta(days=place) for place in range(DAYS))
    return _usual(usual, days[: usual.days], days, answers, today)
