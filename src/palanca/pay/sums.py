"""One settled week in; out come its sums in cents: what is due, what is owed, damages and interest.

The best lawful answer leads: the law under which the week is due most, with every counted law's minimums in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from palanca.pay.beside import Beside, beside_wages
from palanca.pay.cents import in_cents
from palanca.pay.damages import Account
from palanca.pay.remedies import Remedies, remedies
from palanca.pay.settled import Settled, told_at
from palanca.pay.terms import WeekLaw
from palanca.pay.week import DueByLaw, due_by_law
from palanca.values.money import ZERO


@dataclass(frozen=True, slots=True)
class SumOfWeek:
    """A week's sums under one reading of everything that is open. `owed` is None while nobody told what was paid."""

    settled: Settled
    laws: tuple[WeekLaw, ...]
    lead: DueByLaw
    straight_time: Fraction
    top_up: Fraction
    premium: Fraction
    breaks: Fraction
    taken: Fraction
    beside: Beside
    owed: Fraction | None
    remedies: Remedies

    @property
    def due(self) -> Fraction:
        return self.straight_time + self.top_up + self.premium + self.breaks + self.taken

    @property
    def total(self) -> Fraction:
        """All that the week brings; a week whose pay nobody told counts as unpaid."""
        return (self.due if self.owed is None else self.owed) + self.remedies.amount


@dataclass(frozen=True, slots=True)
class Found:
    """What the laws make of a week: the one that leads, each by itself, and what is due beside the wages."""

    lead: DueByLaw
    by_law: Mapping[str, DueByLaw]
    beside: Beside


Find = Callable[[Settled, tuple[WeekLaw, ...]], Found]


def found_by_law(settled: Settled, laws: tuple[WeekLaw, ...]) -> Found:
    """The week by each of these laws."""
    lead, by_law = leading(settled, laws)
    return Found(lead, by_law, beside_wages(settled.week, [(law, by_law.get(law.place.id, lead)) for law in laws]))


def sum_of_week(
    settled: Settled, laws: tuple[WeekLaw, ...], as_of: date | None, find: Find = found_by_law
) -> SumOfWeek:
    """The sums under these laws."""
    found = find(settled, laws)
    lead, by_law, beside = found.lead, found.by_law, found.beside
    wages = (lead.pay.amount, lead.top_up_and_spread, lead.premium + lead.beyond)
    *in_wages, breaks, taken = in_cents((*wages, beside.break_amount, beside.taken_amount))
    paid = settled.week.paid
    owed_wages, owed = (
        None if paid is None else max(due - paid, ZERO) for due in (sum(in_wages), sum(in_wages) + breaks + taken)
    )
    # What interest runs on the pay for a missed break is a dispute of its own, and what a later bonus adds to an
    # earlier week was not yet due on that week's payday: none is counted on either.
    bearing = max((owed or ZERO) - breaks - _of_later_sums(settled, laws, lead, find), ZERO)
    account = Account(lead, by_law, laws, paid or ZERO, owed_wages or ZERO, bearing, settled.week.payday, as_of)
    straight_time, top_up, premium = in_wages
    return SumOfWeek(
        settled, laws, lead, straight_time, top_up, premium, breaks, taken, beside, owed, remedies(account)
    )


def _of_later_sums(settled: Settled, laws: tuple[WeekLaw, ...], lead: DueByLaw, find: Find) -> Fraction:
    """What the parts of bonuses that were paid in other weeks add to this one."""
    lines = settled.week.earnings or ()
    own = tuple(line for line in lines if told_at(line) is None)
    if len(own) == len(lines):
        return ZERO
    without = replace(settled, week=replace(settled.week, earnings=own))
    return max(lead.due - find(without, laws).lead.due, ZERO)


def best_overtime(settled: Settled, law: WeekLaw, minimum_laws: Sequence[WeekLaw]) -> DueByLaw:
    """That law with the one of its overtime rules under which most is due."""
    each = (due_by_law(settled, one, minimum_laws) for one in law.each_overtime())
    return max(each, key=_by_worth)


def leading(settled: Settled, laws: tuple[WeekLaw, ...]) -> tuple[DueByLaw, Mapping[str, DueByLaw]]:
    """The best of the laws that say how a rate is made, or only what was agreed where none does."""
    minimum_laws = [law for law in laws if law.minimum]
    by_law = {law.place.id: best_overtime(settled, law, minimum_laws) for law in laws if law.rate}
    agreed = by_law.values() or (due_by_law(settled, None, minimum_laws),)
    return max(agreed, key=_by_worth), by_law


def _by_worth(found: DueByLaw) -> tuple[Fraction, Fraction]:
    """What was paid as overtime is due either way: of two that make the same due, the one that asks for overtime."""
    return found.due, found.premium
