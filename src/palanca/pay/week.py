"""One workweek and the law in; out comes what that law makes due, exact, not yet rounded.

Straight time, what is missing to the minimum, the regular rate after it (29 CFR 778.107-778.109), the overtime extra.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from palanca.pay.daily import NO_LIMITS, Limits, OvertimeHours, overtime_hours
from palanca.pay.minimum import NONE, TopUp, Worked, best_top_up
from palanca.pay.settled import Settled
from palanca.pay.split import DAYS, split
from palanca.pay.straight import StraightTime, already_paid, straight_time
from palanca.pay.terms import Minimum, WeekLaw, highest
from palanca.values.money import ZERO

NO_MINIMUM: Final[tuple[Fraction, ...]] = (ZERO,) * DAYS


@dataclass(frozen=True, slots=True)
class Rate:
    """The regular rate: what all hours are paid, and what flat bonuses add to each ordinary hour."""

    all_hours: Fraction
    flat: Fraction = ZERO

    @property
    def whole(self) -> Fraction:
        return self.all_hours + self.flat


@dataclass(frozen=True, slots=True)
class DueByLaw:
    """The week under one law's overtime and rate, with the minimums that were given."""

    law: WeekLaw | None
    worked: Fraction | None
    days: tuple[Fraction, ...]
    tips: Fraction
    limits: Limits
    overtime: OvertimeHours
    pay: StraightTime
    top_up: TopUp
    rate: Rate | None
    premium: Fraction
    beyond: Fraction = ZERO  # overtime pay already paid beyond the premium: it offsets overtime and nothing else

    @property
    def due(self) -> Fraction:
        return self.pay.amount + self.top_up.amount + self.premium + self.beyond

    @property
    def overtime_pay(self) -> Fraction:
        """All that the overtime hours must be paid: their straight time and the extra."""
        return self.overtime.all * (self.rate.all_hours if self.rate else ZERO) + self.premium


def due_by_law(settled: Settled, law: WeekLaw | None, minimum_laws: Sequence[WeekLaw]) -> DueByLaw:
    """The week under `law` (None: only what was agreed) and the minimums of `minimum_laws`."""
    week = settled.week
    worked = week.worked()
    limits = law.limits if law and law.rate else NO_LIMITS
    days = _days(settled, worked, limits, minimum_laws)
    overtime = overtime_hours(days, limits) if days else OvertimeHours()
    ordinary = law.overtime.number("weekly_after") if law and law.overtime else None
    rules = law.rate if law else None
    pay = straight_time(week.earnings or (), worked, overtime, ordinary, rules)
    tips = week.tips or ZERO if week.tip_credit else ZERO
    top_up = best_top_up(Worked(worked, days, pay, tips), minimum_laws) if worked else NONE
    rate = _regular_rate(pay, top_up, worked, overtime) if rules and worked else None
    premium = _premium(rate, overtime, limits)
    beyond = max(already_paid(week.earnings or ()) - premium, ZERO)
    return DueByLaw(law, worked, days, tips, limits, overtime, pay, top_up, rate, premium, beyond)


def _days(
    settled: Settled, worked: Fraction | None, limits: Limits, minimum_laws: Sequence[WeekLaw]
) -> tuple[Fraction, ...]:
    """Hours by day as told, or the split that was settled on; none while the hours are unknown."""
    if settled.week.hours is not None:
        return settled.week.hours
    if worked is None:
        return ()
    minimums = [law.minimum.by_day for law in minimum_laws if law.minimum]
    rates = Minimum(highest(minimums)).rates() if minimums else NO_MINIMUM
    return split(worked, settled.split, limits, rates)


def _regular_rate(pay: StraightTime, top_up: TopUp, worked: Fraction, overtime: OvertimeHours) -> Rate:
    """All pay for the week divided by its hours, a tip credit included (29 CFR 531.60), never under the minimum."""
    shared = (pay.in_rate + top_up.amount + top_up.credit) / worked
    flat = pay.flat / (worked - overtime.all) if pay.flat else ZERO
    return Rate(max(shared, top_up.least / worked - flat), flat)


def _premium(rate: Rate | None, hours: OvertimeHours, limits: Limits) -> Fraction:
    """The extra on each overtime hour. A flat bonus has not yet paid those hours once: they take its full rate."""
    if rate is None or not hours.all:
        return ZERO
    extra = hours.overtime * limits.extra + hours.double * limits.double_extra
    return rate.all_hours * extra + rate.flat * (hours.all + extra)
