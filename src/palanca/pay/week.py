"""One workweek and the law in; out comes what that law makes due, exact, not yet rounded.

Straight time, what is missing to the minimum, the regular rate after it (29 CFR 778.107-778.109), the overtime extra.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from palanca.pay.clock import DAY, DAYS, clocked, fold, spreads
from palanca.pay.daily import NO_LIMITS, Limits, OvertimeHours, overtime_hours
from palanca.pay.earnings import Earning, lengthened
from palanca.pay.long_days import NO_SPREAD, Spread, spread_of
from palanca.pay.minimum import NONE, TopUp, Worked, best_top_up
from palanca.pay.question import Week
from palanca.pay.settled import Settled
from palanca.pay.split import split
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
    slots: tuple[Fraction, ...]
    tips: Fraction
    limits: Limits
    overtime: OvertimeHours
    pay: StraightTime
    top_up: TopUp
    rate: Rate | None
    premium: Fraction
    spread: Spread = NO_SPREAD
    beyond: Fraction = ZERO  # overtime pay already paid beyond the premium: it offsets overtime and nothing else

    @property
    def due(self) -> Fraction:
        return self.pay.amount + self.top_up_and_spread + self.premium + self.beyond

    @property
    def top_up_and_spread(self) -> Fraction:
        """What lacks to the minimum wage, long days with it."""
        return self.top_up.amount + self.spread.amount

    @property
    def overtime_pay(self) -> Fraction:
        """All that the overtime hours must be paid: their straight time and the extra."""
        return self.overtime.all * (self.rate.all_hours if self.rate else ZERO) + self.premium


def due_by_law(settled: Settled, law: WeekLaw | None, minimum_laws: Sequence[WeekLaw]) -> DueByLaw:
    """The week under `law` (None: only what was agreed) and the minimums of `minimum_laws`."""
    week = settled.week
    limits = law.limits if law and law.rate else NO_LIMITS
    slots = _slots(settled, limits, minimum_laws, law)
    worked = sum(slots, ZERO) if slots else None
    earnings = _with_short_breaks(week, worked)
    minimum_laws = [one for one in minimum_laws if one.minimum and one.minimum.reaches(slots)] if slots else []
    overtime = overtime_hours(fold(slots, law.here), limits) if slots and law else OvertimeHours()
    ordinary = law.overtime.number("weekly_after") if law and law.overtime else None
    rules = law.rate if law else None
    pay = straight_time(earnings, worked, overtime, ordinary, rules)
    tips = week.tips or ZERO if week.tip_credit else ZERO
    top_up = best_top_up(Worked(worked, slots, pay, tips), minimum_laws) if worked else NONE
    spread = spread_of(minimum_laws, _spreads(settled, slots), pay, top_up)
    rate = _regular_rate(pay, top_up, worked, overtime) if rules and worked else None
    limits = _of_minimum(law, rate, limits)
    premium = _premium(rate, overtime, limits)
    beyond = max(already_paid(week.earnings or ()) - premium, ZERO)
    return DueByLaw(law, worked, slots, tips, limits, overtime, pay, top_up, rate, premium, spread, beyond)


def _slots(
    settled: Settled, limits: Limits, minimum_laws: Sequence[WeekLaw], law: WeekLaw | None
) -> tuple[Fraction, ...]:
    """Hours by day, place by place, as told or in the split that was settled on; none while the hours are unknown."""
    week, laws = settled.week, (*minimum_laws, law) if law else minimum_laws
    places = len(laws[0].here) if laws else 1
    if week.shifts:
        return clocked(week.shifts, places, _paid_breaks(laws))
    elsewhere = (ZERO,) * (DAYS * (places - 1))
    if week.hours is not None:
        return week.hours + elsewhere
    worked = week.worked()
    if worked is None:
        return ()
    minimums = [law.minimum.by_day[:DAYS] for law in minimum_laws if law.minimum]
    rates = Minimum(highest(minimums)).rates() if minimums else NO_MINIMUM
    return split(worked, settled.split, limits, rates) + elsewhere


def _paid_breaks(laws: Sequence[WeekLaw]) -> Fraction:
    """The longest break that any of these laws counts as time worked, in minutes (29 CFR 785.18)."""
    terms = (law.hours_worked for law in laws if law.hours_worked)
    return max((one.number("breaks_paid_up_to") or ZERO for one in terms), default=ZERO)


def _with_short_breaks(week: Week, worked: Fraction | None) -> tuple[Earning, ...]:
    """The lines that name their hours, as an employer counts them, pay the short breaks too where these are work."""
    lines = week.earnings or ()
    if not week.shifts or worked is None:
        return lines
    more = worked - (week.worked() or ZERO)
    return lengthened(lines, more) if more else lines


def _spreads(settled: Settled, slots: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """How long each day was. Hours alone tell the least it can have been; a split tells nothing."""
    week = settled.week
    if week.shifts:
        return spreads(week.shifts)
    if settled.long_days:
        return tuple(DAY if hours else ZERO for hours in slots[:DAYS])
    return week.hours or NO_MINIMUM


def _regular_rate(pay: StraightTime, top_up: TopUp, worked: Fraction, overtime: OvertimeHours) -> Rate:
    """All pay for the week divided by its hours, a tip credit included (29 CFR 531.60), never under the minimum."""
    shared = (pay.in_rate + top_up.amount + top_up.credit) / worked
    flat = pay.flat / (worked - overtime.all) if pay.flat else ZERO
    return Rate(max(shared, top_up.least / worked - flat), flat)


def _of_minimum(law: WeekLaw | None, rate: Rate | None, limits: Limits) -> Limits:
    """Where the law measures overtime by the minimum wage, the extra is what lacks to so many times that wage."""
    if law is None or law.overtime is None or not law.overtime.yes("of_minimum_wage"):
        return limits
    if law.minimum is None or rate is None or not rate.whole:
        return replace(limits, extra=ZERO, double_extra=ZERO)
    least = law.minimum.lowest
    extra, double = (max((1 + over) * least / rate.whole - 1, ZERO) for over in (limits.extra, limits.double_extra))
    return replace(limits, extra=extra, double_extra=double)


def _premium(rate: Rate | None, hours: OvertimeHours, limits: Limits) -> Fraction:
    """The extra on each overtime hour. A flat bonus has not yet paid those hours once: they take its full rate."""
    if rate is None or not hours.all:
        return ZERO
    extra = hours.overtime * limits.extra + hours.double * limits.double_extra
    return rate.all_hours * extra + rate.flat * (hours.all + extra)
