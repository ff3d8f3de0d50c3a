"""One week, what was paid for it and the laws in; out come what each statute would add to its unpaid wages.

29 USC 216(b): as much again as the unpaid minimum wages and the unpaid overtime. 29 CFR 778.315: what was paid goes
first to the hours that are not overtime; overtime counts as paid only once they are paid in full. What was promised
beyond both is a part of its own. remedies.py picks: no dollar bears the damages of two statutes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final, Literal

from palanca.pay.minimum import Worked, top_up
from palanca.pay.terms import Minimum, Terms, WeekLaw, highest
from palanca.pay.week import DueByLaw
from palanca.values.dates import Length
from palanca.values.money import ZERO, cents

PER_CENT: Final = 100

Part = Literal["minimum_wage", "overtime", "agreed_wages"]


@dataclass(frozen=True, slots=True)
class Damages:
    """What one statute adds to the unpaid `base`: so many times it, and a share of it for each month of waiting."""

    of: Part
    statute: Terms
    base: Fraction
    once: Fraction
    monthly: Fraction = ZERO
    months: int = 0

    @property
    def amount(self) -> Fraction:
        return self.once + self.monthly


@dataclass(frozen=True, slots=True)
class Unpaid:
    """Unpaid minimum wages of all hours, and the least that all of them must be paid."""

    all_hours: Fraction = ZERO
    least: Fraction = ZERO


@dataclass(frozen=True, slots=True)
class Account:
    """The week as damages see it: what is due by each law, what was paid, the wages owed, and the part of all that is
    owed that bears interest; since when, counted to when."""

    lead: DueByLaw
    by_law: Mapping[str, DueByLaw]
    laws: Sequence[WeekLaw]
    paid: Fraction
    owed: Fraction
    bearing: Fraction
    since: date | None
    until: date | None


def times(statute: Terms) -> Fraction:
    return statute.number("times") or ZERO


def on_minimum_wage(week: Account) -> Iterator[tuple[Damages, Unpaid]]:
    """Each statute that reaches unpaid minimum wages, with what it counts."""
    for law in week.laws:
        for statute in law.damages:
            minimum = _minimum_of(statute, law, week.laws)
            if minimum and minimum.reaches(week.lead.slots) and statute.yes("on_minimum_wage"):
                unpaid = _unpaid_minimum(week, law, minimum)
                yield _damages(week, "minimum_wage", statute, unpaid.all_hours), unpaid


def on_overtime(week: Account, counted: Unpaid) -> Iterator[Damages]:
    """Each statute that reaches unpaid overtime, for what was not counted as minimum wage already."""
    for law in week.laws:
        for statute in law.damages:
            if law.place.id in week.by_law and statute.yes("on_overtime"):
                unpaid = _unpaid_overtime(week, week.by_law[law.place.id], counted)
                yield _damages(week, "overtime", statute, unpaid)


def on_agreed_wages(week: Account, counted: Unpaid, overtime: Fraction) -> Iterator[Damages]:
    """Each statute that reaches what was promised, beyond what was counted as minimum wage or overtime."""
    statutes = [statute for law in week.laws for statute in law.damages if statute.yes("on_agreed_wages")]
    if not statutes:
        return
    lead = week.lead
    promised = max(lead.pay.amount - week.paid, ZERO)
    straight = max(overtime - lead.premium, ZERO)
    left = min(promised - counted.all_hours - straight, week.owed - counted.all_hours - overtime)
    yield from (_damages(week, "agreed_wages", statute, max(left, ZERO)) for statute in statutes)


def _damages(week: Account, of: Part, statute: Terms, base: Fraction) -> Damages:
    by_month = statute.number("percent_per_month") or ZERO
    months = _full_months(week.since, week.until) if by_month else 0
    return Damages(of, statute, base, cents(base * times(statute)), cents(base * by_month / PER_CENT * months), months)


def _full_months(since: date | None, until: date | None) -> int:
    """Months that have passed whole; none while a day is unknown."""
    if since is None or until is None or until <= since:
        return 0
    months = (until.year - since.year) * 12 + until.month - since.month
    return months if Length(months=months).after(since) <= until else months - 1


def _minimum_of(statute: Terms, law: WeekLaw, laws: Sequence[WeekLaw]) -> Minimum | None:
    """The minimum that the statute speaks of: its own law's, or the higher one of a city in it if it says so."""
    if law.minimum is None or not statute.yes("counts_local_minimum"):
        return law.minimum
    inside = [one.minimum for one in laws if one.minimum and f"{one.place.id}.".startswith(f"{law.place.id}.")]
    return Minimum(highest([one.by_day for one in inside]), any(one.each_hour for one in inside))


def _unpaid_minimum(week: Account, law: WeekLaw, minimum: Minimum) -> Unpaid:
    """What the pay lacks to that minimum."""
    lead, paid, owed = week.lead, week.paid, week.owed
    if not lead.worked:
        return Unpaid()
    own = top_up(Worked(lead.worked, lead.slots, lead.pay, lead.tips), minimum, law)
    spread = lead.spread if lead.spread.law is law else None
    least = own.least - own.credit + (spread.hour if spread else ZERO)
    lacks = own.amount + (spread.amount if spread else ZERO)
    missing = max(least - paid, min(lacks, owed), ZERO)
    return Unpaid(min(missing, owed), least)


def _unpaid_overtime(week: Account, law: DueByLaw, counted: Unpaid) -> Fraction:
    """That law's unpaid overtime pay, without the minimum wage of the same hours where that was counted already."""
    unpaid = min(max(cents(law.due) - week.paid, ZERO), law.overtime_pay)
    ordinary_hours = 1 - law.overtime.all / law.worked if law.worked else ZERO
    already = max(counted.all_hours - max(counted.least * ordinary_hours - week.paid, ZERO), ZERO)
    return max(min(unpaid - already, week.owed - counted.all_hours), ZERO)
