"""One week, what was paid for it and the laws in; out come its liquidated damages, each part from one statute.

29 USC 216(b): as much again as the unpaid minimum wages and the unpaid overtime. 29 CFR 778.315: what was paid goes
first to the hours that are not overtime; overtime counts as paid only once they are paid in full.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from palanca.pay.minimum import Worked, top_up
from palanca.pay.terms import Terms, WeekLaw
from palanca.pay.week import DueByLaw
from palanca.values.money import ZERO, cents


@dataclass(frozen=True, slots=True)
class Damages:
    """So many times a part of what was not paid, by one statute."""

    of: Literal["minimum_wage", "overtime"]
    statute: Terms
    amount: Fraction


@dataclass(frozen=True, slots=True)
class _Unpaid:
    """Unpaid minimum wages of all hours, and of those that are not overtime."""

    all_hours: Fraction = ZERO
    ordinary_hours: Fraction = ZERO


def damages_of_week(
    lead: DueByLaw, by_law: Mapping[str, DueByLaw], laws: Sequence[WeekLaw], paid: Fraction, owed: Fraction
) -> tuple[Damages, ...]:
    """The best statute for the minimum wage, and the best for the overtime that the first has not counted yet."""
    if not owed:
        return ()
    found: list[Damages] = []
    counted = _Unpaid()
    of_minimum = [
        (unpaid, law.damages)
        for law in laws
        if law.damages and law.minimum and law.damages.yes("on_minimum_wage")
        for unpaid in (_unpaid_minimum(lead, law, paid, owed),)
    ]
    if of_minimum:
        counted, statute = max(of_minimum, key=lambda pair: pair[0].all_hours * times(pair[1]))
        found.append(Damages("minimum_wage", statute, cents(counted.all_hours * times(statute))))
    of_overtime = [
        (_unpaid_overtime(by_law[law.place.id], counted, paid, owed), law.damages)
        for law in laws
        if law.damages and law.place.id in by_law and law.damages.yes("on_overtime")
    ]
    if of_overtime:
        unpaid, statute = max(of_overtime, key=lambda pair: pair[0] * times(pair[1]))
        found.append(Damages("overtime", statute, cents(unpaid * times(statute))))
    return tuple(damages for damages in found if damages.amount)


def times(statute: Terms) -> Fraction:
    return statute.number("times") or ZERO


def _unpaid_minimum(lead: DueByLaw, law: WeekLaw, paid: Fraction, owed: Fraction) -> _Unpaid:
    """What the pay lacks to that law's minimum: for the whole week, and for its hours that are not overtime."""
    if law.minimum is None or not lead.worked:
        return _Unpaid()
    own = top_up(Worked(lead.worked, lead.days, lead.pay, lead.tips), law.minimum, law)
    least = own.least - own.credit
    missing = max(least - paid, min(own.amount, owed), ZERO)
    ordinary = least * (lead.worked - lead.overtime.all) / lead.worked
    return _Unpaid(min(missing, owed), max(ordinary - paid, ZERO))


def _unpaid_overtime(law: DueByLaw, counted: _Unpaid, paid: Fraction, owed: Fraction) -> Fraction:
    """That law's unpaid overtime pay, without the minimum wage of the same hours where that was counted already."""
    unpaid = min(max(cents(law.due) - paid, ZERO), law.overtime_pay)
    already = max(counted.all_hours - counted.ordinary_hours, ZERO)
    return max(min(unpaid - already, owed - counted.all_hours), ZERO)
