"""A usual week repeated over the time at the job: answers in, contract 1's weeks out.

Days without work come last in a week. Days that no claim reaches any more are not counted. Partial weeks count only
the days inside; amounts are cut so that the sum owed is never too high.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor
from typing import Final

from palanca.values.money import exact, money_text, number_text
from palanca.web.intake import stretch
from palanca.web.intake.answers import Answers
from palanca.web.intake.moment import Moment
from palanca.web.intake.stretch import Stretch

Week = dict[str, object]

DAYS: Final = 7
ONE_DAY: Final = timedelta(days=1)
# How many weeks one payday pays for.
WEEKS_PAID: Final = {
    "weekly": Fraction(1),
    "biweekly": Fraction(2),
    "semimonthly": Fraction(52, 24),
    "monthly": Fraction(52, 12),
    "irregular": Fraction(1),
}
PERIOD_EVENTS: Final = ("unpaid_wages", "unpaid_overtime", "below_minimum_wage")


@dataclass(frozen=True, slots=True)
class UsualWeek:
    """Hours a day, days a week, the agreed pay, and what really came; None where it is not known."""

    hours: Fraction
    days: int
    kind: str | None
    amount: Fraction | None
    received: Fraction | None

    def daily_wage(self) -> Fraction | None:
        """What was agreed for a usual day."""
        if self.amount is None:
            return None
        each = {"hour": self.hours, "day": Fraction(1)}
        return self.amount * each.get(self.kind or "", Fraction(1, self.days))


def usual_week(answers: Answers) -> UsualWeek | None:
    """None while the hours are unknown: without them there is no week to count."""
    day, days = answers.told("hours", "day"), answers.told("hours", "days")
    if day is None or days is None:
        return None
    kind, amount = answers.told("pay_rate", "kind"), answers.told("pay_rate", "amount")
    agreed = exact(amount) if kind and amount else None
    return UsualWeek(exact(day), int(days), kind, agreed, _received(answers, int(days)))


def weeks(answers: Answers, today: date, since: date | None) -> list[Week]:
    """Every week from `since` on, oldest first; a single one where the dates are unknown."""
    usual = usual_week(answers)
    if usual is None:
        return []
    span = job_span(answers, today)
    if span is None:
        return [_week(usual, _one_week_before(answers, today), answers, today)]
    counted = Stretch(max(filter(None, (span.first, since))), span.last)
    worked = [day for day in _days(counted) if _is_workday(day, span, usual) and _in_question(day, answers, today)]
    by_monday: dict[date, list[date]] = {}
    for day in worked:
        by_monday.setdefault(_monday(day), []).append(day)
    return [_week(usual, days, answers, today) for days in by_monday.values()]


def job_span(answers: Answers, today: date) -> Stretch | None:
    """The days at the job, or None while either end is unknown. Of a bare month, the reading with fewer days."""
    job = stretch.job(answers, today, Moment.last)
    if job.first is None or job.last is None:
        return None
    return Stretch(job.first, min(job.last, today))


def _received(answers: Answers, days: int) -> Fraction | None:
    """What came for one usual week."""
    amount, rhythm = answers.told("received", "amount"), answers.told("received", "rhythm")
    if amount is None:
        return None
    if rhythm == "daily":
        return exact(amount) * days
    return exact(amount) / WEEKS_PAID[rhythm or "irregular"]


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


def _week(usual: UsualWeek, worked: list[date], answers: Answers, today: date) -> Week:
    monday = _monday(worked[0])
    days = {(day - monday).days for day in worked}
    paid = _paid(usual, worked, answers, today)
    return {
        "starts": monday.isoformat(),
        "hours": [number_text(usual.hours) if place in days else "0" for place in range(DAYS)],
        "earnings": _earnings(usual, len(worked)),
        **({} if paid is None else {"paid": money_text(paid)}),
    }


def _earnings(usual: UsualWeek, worked: int) -> list[dict[str, object]]:
    """The agreed pay of a week; where it is unknown, what came is taken for a week's wage."""
    share = Fraction(worked, usual.days)
    hours = number_text(usual.hours * worked)
    if usual.amount is None:
        if usual.received is None:
            return []
        return [{"kind": "salary", "amount": cut(usual.received * share), "period": "week"}]
    match usual.kind:
        case "hour":
            return [{"kind": "hourly", "rate": money_text(usual.amount), "hours": hours}]
        case "day":
            return [{"kind": "day", "rate": money_text(usual.amount), "days": worked}]
        case "piece":
            return [{"kind": "piece", "amount": cut(usual.amount * share), "hours": hours}]
        case "job":
            return [{"kind": "job", "amount": cut(usual.amount * share)}]
        case _:
            return [{"kind": "salary", "amount": cut(usual.amount * share), "period": "week"}]


def _paid(usual: UsualWeek, worked: list[date], answers: Answers, today: date) -> Fraction | None:
    """What came for these days, rounded up; None where one of them is unknown."""
    each = [_paid_for(day, usual, answers, today) for day in worked]
    known = [amount for amount in each if amount is not None]
    if len(known) < len(each):
        return None
    return Fraction(ceil(sum(known, Fraction(0)) / usual.days * 100), 100)


def _paid_for(day: date, usual: UsualWeek, answers: Answers, today: date) -> Fraction | None:
    """The weekly amount by which that day was paid."""
    if _after_paid_until(day, answers):
        return Fraction(0)
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


def _one_week_before(answers: Answers, today: date) -> list[date]:
    """The days of the last whole week before the job's end, or before today."""
    job = stretch.job(answers, today, Moment.first)
    monday = _monday(min(job.last or today, today) - timedelta(days=DAYS - 1))
    usual = usual_week(answers)
    return [monday + timedelta(days=place) for place in range(usual.days if usual else DAYS)]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def cut(amount: Fraction) -> str:
    """Dollars and cents, the rest of a cent left out."""
    return money_text(Fraction(floor(amount * 100), 100))
