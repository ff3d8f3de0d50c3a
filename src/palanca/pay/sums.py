"""One settled week in; out come its sums in cents: what is due, what is owed, damages and interest.

The best lawful answer leads: the law under which the week is due most, with every counted law's minimums in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from palanca.pay.cents import in_cents
from palanca.pay.damages import Account
from palanca.pay.remedies import Remedies, remedies
from palanca.pay.settled import Settled
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
    owed: Fraction | None
    remedies: Remedies

    @property
    def due(self) -> Fraction:
        return self.straight_time + self.top_up + self.premium

    @property
    def total(self) -> Fraction:
        """All that the week brings; a week whose pay nobody told counts as unpaid."""
        return (self.due if self.owed is None else self.owed) + self.remedies.amount


def sum_of_week(settled: Settled, laws: tuple[WeekLaw, ...], as_of: date | None) -> SumOfWeek:
    """The sums under these laws."""
    lead, by_law = leading(settled, laws)
    straight_time, top_up, premium = in_cents((lead.pay.amount, lead.top_up_and_spread, lead.premium))
    paid = settled.week.paid
    owed = None if paid is None else max(straight_time + top_up + premium - paid, ZERO)
    account = Account(lead, by_law, laws, paid or ZERO, owed or ZERO, settled.week.payday, as_of)
    return SumOfWeek(settled, laws, lead, straight_time, top_up, premium, owed, remedies(account))


def best_overtime(settled: Settled, law: WeekLaw, minimum_laws: Sequence[WeekLaw]) -> DueByLaw:
    """That law with the one of its overtime rules under which most is due."""
    each = (due_by_law(settled, one, minimum_laws) for one in law.each_overtime())
    return max(each, key=lambda found: found.due)


def leading(settled: Settled, laws: tuple[WeekLaw, ...]) -> tuple[DueByLaw, Mapping[str, DueByLaw]]:
    """The best of the laws that say how a rate is made, or only what was agreed where none does."""
    minimum_laws = [law for law in laws if law.minimum]
    by_law = {law.place.id: best_overtime(settled, law, minimum_laws) for law in laws if law.rate}
    agreed = by_law.values() or (due_by_law(settled, None, minimum_laws),)
    return max(agreed, key=lambda found: found.due), by_law
