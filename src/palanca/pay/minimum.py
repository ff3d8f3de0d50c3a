"""A week's pay and hours and the minimum wages in; out comes what is missing up to the minimum.

29 USC 206(a): the week's pay against the week's hours, each at the minimum of its day. Where the law says `each_hour`,
better paid hours cannot make up for worse paid ones. Tips count where the law lets the employer take a credit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from palanca.book.terms import Value
from palanca.pay.straight import StraightTime
from palanca.pay.terms import Minimum, WeekLaw, highest
from palanca.values.money import ZERO


@dataclass(frozen=True, slots=True)
class Worked:
    """What a minimum is measured against: the hours by day, the pay for them, and tips that were credited."""

    hours: Fraction
    days: tuple[Fraction, ...]
    pay: StraightTime
    tips: Fraction = ZERO


@dataclass(frozen=True, slots=True)
class TopUp:
    """What is missing, the tip credit that was taken, and the minimum of all hours that both were measured by."""

    amount: Fraction
    credit: Fraction = ZERO
    least: Fraction = ZERO
    minimum: Minimum | None = None


NONE = TopUp(ZERO)


def best_top_up(worked: Worked, laws: Sequence[WeekLaw]) -> TopUp:
    """Each hour takes the highest minimum that covers it, and each law's own way of counting is kept."""
    own = [top_up(worked, law.minimum, law) for law in laws if law.minimum]
    minimums = [law.minimum.by_day for law in laws if law.minimum]
    if len(minimums) > 1 and not worked.tips:
        day_by_day = highest(minimums)
        if day_by_day not in minimums:
            own.append(top_up(worked, Minimum(day_by_day, _each_hour(day_by_day, laws)), None))
    return max(own, key=lambda found: (found.amount, found.credit, found.least), default=NONE)


def _each_hour(day_by_day: tuple[Value | None, ...], laws: Sequence[WeekLaw]) -> bool:
    """Whether every law that gives one of these rates wants each hour to reach it by itself."""
    giving = [
        law.minimum
        for law in laws
        if law.minimum and any(own and own is day for own, day in zip(law.minimum.by_day, day_by_day, strict=True))
    ]
    return all(minimum.each_hour for minimum in giving)


def top_up(worked: Worked, minimum: Minimum, law: WeekLaw | None) -> TopUp:
    """What one law alone adds."""
    least = _least_pay(worked, minimum)
    missing = max(least - worked.pay.wages, ZERO)
    if minimum.each_hour and not (minimum.is_one and len(worked.pay.by_hours) == 1):
        missing = max(missing, _missing_hour_by_hour(worked, minimum))
    credit = min(missing, _credit(worked, minimum, law)) if worked.tips and law else ZERO
    return TopUp(missing - credit, credit, least, minimum)


def _least_pay(worked: Worked, minimum: Minimum) -> Fraction:
    """The minimum of every hour together."""
    if minimum.is_one:
        return worked.hours * minimum.lowest
    return sum((hours * rate for hours, rate in zip(worked.days, minimum.rates(), strict=True)), ZERO)


def _credit(worked: Worked, minimum: Minimum, law: WeekLaw) -> Fraction:
    """Tips, up to the difference between the minimum and the cash wage that the law still wants, 29 USC 203(m)(2).
    Where the book does not say what that law makes of tips, all of them count: the reading that owes least."""
    if law.tips and law.tips.denies("credit_allowed"):
        return ZERO
    cash = (law.tips.number("cash_wage") if law.tips else None) or ZERO
    room = sum((hours * max(rate - cash, ZERO) for hours, rate in zip(worked.days, minimum.rates(), strict=True)), ZERO)
    return min(worked.tips, room)


def _missing_hour_by_hour(worked: Worked, minimum: Minimum) -> Fraction:
    """No averaging between lines. Which line was worked on a day of which minimum nobody tells: the dearest minimums
    go with the best paid lines, which owes least. Pay that names no hours fills what is left."""
    lines = sorted((pay / hours, hours) for hours, pay in worked.pay.by_hours)
    days = sorted((rate, hours) for hours, rate in zip(worked.days, minimum.rates(), strict=True) if hours)
    missing = sum((hours * max(least - rate, ZERO) for rate, least, hours in _side_by_side(lines, days)), ZERO)
    beside = worked.pay.wages - sum((pay for _, pay in worked.pay.by_hours), ZERO)
    return max(missing - beside, ZERO)


def _side_by_side(
    lines: list[tuple[Fraction, Fraction]], days: list[tuple[Fraction, Fraction]]
) -> Iterator[tuple[Fraction, Fraction, Fraction]]:
    """Both lists walked together: rate, minimum, and for how many hours they meet."""
    waiting = iter(days)
    least, left = next(waiting, (ZERO, ZERO))
    for rate, told in lines:
        hours = told
        while hours and left:
            meet = min(hours, left)
            yield rate, least, meet
            hours, left = hours - meet, left - meet
            if not left:
                least, left = next(waiting, (ZERO, ZERO))
