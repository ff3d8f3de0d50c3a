"""A week's earnings in; out comes the pay that was agreed for its hours: every hour once, no overtime extra.

29 CFR 778.109-778.115: hourly, piece, day, job and salary pay, and several rates side by side. What a salary buys is
a rule of the lawbook (family regular_rate).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from palanca.pay.daily import OvertimeHours
from palanca.pay.earnings import (
    Bonus,
    DayRate,
    Differential,
    Earning,
    Facilities,
    Hourly,
    Job,
    Piece,
    Premium,
    Reimbursement,
    Salary,
    told_hours,
)
from palanca.pay.terms import Terms
from palanca.values.money import ZERO


@dataclass(frozen=True, slots=True)
class Line:
    """One line of pay: the hours it pays (none for what comes on top) and the sum. `in_rate` is what it adds to the
    regular rate's sum, `wage` to the pay that counts toward a minimum. `beyond` are hours that a salary does not buy,
    paid at its rate; a line that `shares` pays the hours that no line names, with others of its kind; `waiting` is
    time without pieces."""

    earning: Earning
    amount: Fraction
    hours: Fraction = ZERO
    rate: Fraction | None = None
    beyond: Fraction = ZERO
    in_rate: Fraction = ZERO
    wage: Fraction = ZERO
    flat: Fraction = ZERO
    shares: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class StraightTime:
    """The lines together. `wages` is what counts toward a minimum; `flat` are bonuses spread over ordinary hours;
    `by_hours` are the hours of each line and their pay, the lines that share hours taken together."""

    lines: tuple[Line, ...]
    amount: Fraction
    wages: Fraction
    in_rate: Fraction
    flat: Fraction
    by_hours: tuple[tuple[Fraction, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Week:
    """What the lines need to know of their week: hours, hours that no line names, overtime, the law on salaries."""

    worked: Fraction | None
    rest: Fraction | None
    overtime: OvertimeHours
    ordinary: Fraction | None
    rate: Terms | None


def straight_time(
    earnings: Sequence[Earning],
    worked: Fraction | None,
    overtime: OvertimeHours,
    ordinary: Fraction | None,
    rate: Terms | None,
) -> StraightTime:
    """What was agreed. `ordinary` are the hours before weekly overtime, `rate` the law on regular rates."""
    rest = None if worked is None else worked - sum(map(told_hours, earnings), ZERO)
    week = Week(worked, rest, overtime, ordinary, rate)
    lines = tuple(line for earning in earnings for line in _lines(earning, week))
    return StraightTime(
        lines,
        amount=sum((line.amount for line in lines), ZERO),
        wages=sum((line.wage for line in lines), ZERO),
        in_rate=sum((line.in_rate for line in lines), ZERO),
        flat=sum((line.flat for line in lines), ZERO),
        by_hours=tuple(_by_hours(lines, rest or ZERO)),
    )


def already_paid(earnings: Sequence[Earning]) -> Fraction:
    """Overtime pay that was paid already. It is creditable against overtime alone, 29 USC 207(h)(2)."""
    return sum((earning.amount for earning in earnings if isinstance(earning, Premium)), ZERO)


def _by_hours(lines: Sequence[Line], rest: Fraction) -> Iterator[tuple[Fraction, Fraction]]:
    yield from ((line.hours, line.wage) for line in lines if line.hours and not line.shares)
    if rest:
        yield rest, sum((line.wage for line in lines if line.shares), ZERO)


def _lines(earning: Earning, week: Week) -> Iterator[Line]:
    rest = week.rest or ZERO
    match earning:
        case Hourly(rate=rate, hours=told):
            hours = rest if told is None else told
            yield _paid(earning, rate * hours, hours, rate, shares=told is None)
        case Piece():
            yield from _piece_lines(earning, rest)
        case DayRate(rate=rate, days=days):
            yield _paid(earning, rate * days, rest, rate, shares=True)
        case Job(amount=amount):
            yield _paid(earning, amount, rest, shares=True)
        case Salary():
            yield _salary(earning, week)
        case Differential(rate=rate, hours=hours, amount=amount):
            yield _paid(earning, (rate or ZERO) * (hours or ZERO) if amount is None else amount, ZERO, rate)
        case Bonus():
            yield from _bonus(earning, week)
        case Facilities(amount=amount):
            yield Line(earning, ZERO, in_rate=amount, wage=amount)
        case Reimbursement():
            yield Line(earning, ZERO)
        case _:
            return


def _paid(
    earning: Earning, amount: Fraction, hours: Fraction, rate: Fraction | None = None, *, shares: bool = False
) -> Line:
    return Line(earning, amount, hours, rate, in_rate=amount, wage=amount, shares=shares)


def _piece_lines(piece: Piece, rest: Fraction) -> Iterator[Line]:
    made = (piece.units or ZERO) * (piece.rate or ZERO) if piece.amount is None else piece.amount
    hours = rest if piece.hours is None else piece.hours
    yield _paid(piece, made, hours, piece.rate, shares=piece.hours is None)
    if piece.nonproductive_hours:
        rate = piece.nonproductive_rate or ZERO
        waiting = _paid(piece, rate * piece.nonproductive_hours, piece.nonproductive_hours, rate)
        yield replace(waiting, waiting=True)


def _bonus(bonus: Bonus, week: Week) -> Iterator[Line]:
    """A discretionary bonus is paid and stays outside the rate, 29 CFR 778.211; others count, 778.209(a). The part of
    one that was earned in several weeks is due where the whole was paid, and counts here."""
    due = ZERO if bonus.part_of else bonus.amount
    if bonus.discretionary or bonus.elsewhere:
        if not bonus.part_of:
            yield Line(bonus, due)
        return
    over_ordinary = week.rate is not None and week.rate.yes("flat_bonus_over_nonovertime_hours")
    if bonus.flat and over_ordinary and 0 < week.overtime.all < (week.worked or 0):
        yield Line(bonus, due, wage=bonus.amount, flat=bonus.amount)
    else:
        yield Line(bonus, due, in_rate=bonus.amount, wage=bonus.amount)


def _salary(salary: Salary, week: Week) -> Line:
    """For a week without any work no law asks a salary (29 CFR 541.602(a)(1)), whatever was agreed: it counts none."""
    if week.rest is None:
        return _paid(salary, salary.weekly, ZERO, shares=True)
    if not week.worked:
        return _paid(salary, ZERO, ZERO, shares=True)
    bought, beyond = _hours_bought(salary, week)
    if not bought:
        return _paid(salary, salary.weekly, week.rest, shares=True)
    rate = salary.weekly / bought
    amount = salary.weekly + rate * beyond
    return Line(salary, amount, week.rest, rate, beyond, in_rate=rate * week.rest, wage=amount, shares=True)


def _hours_bought(salary: Salary, week: Week) -> tuple[Fraction, Fraction]:
    """Over how many hours the salary is spread, and how many hours of this week it does not buy."""
    worked = week.rest or ZERO
    at_most = week.rate.number("salary_hours_at_most") if week.rate else None
    match salary.covers:
        case Fraction() as told:
            bought = told
        case "ordinary" if not salary.fluctuating and week.ordinary:
            bought = week.ordinary
        case _:
            bought = worked if at_most is None else at_most
    bought = bought if at_most is None else min(bought, at_most)
    beyond = max(worked - bought, ZERO)
    if week.rate and week.rate.denies("salary_may_cover_all_hours"):
        beyond = max(beyond, min(worked, week.overtime.all))
    return bought, beyond
