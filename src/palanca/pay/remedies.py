"""One week's unpaid wages and the laws in; out come the damages and the interest that together bring most, lawfully.

Each part of the wages bears the damages of one statute or of none, and no interest where that statute's damages stand
in its place. All combinations are tried: there are few.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from palanca.pay.damages import Account, Damages, Unpaid, on_agreed_wages, on_minimum_wage, on_overtime
from palanca.pay.interest import Interest, interest_on
from palanca.values.money import ZERO


@dataclass(frozen=True, slots=True)
class Remedies:
    """What comes on top of one week's unpaid wages."""

    damages: tuple[Damages, ...] = ()
    interest: Interest | None = None

    @property
    def damaged(self) -> Fraction:
        return sum((damages.amount for damages in self.damages), ZERO)

    @property
    def interest_amount(self) -> Fraction:
        return self.interest.amount if self.interest else ZERO

    @property
    def amount(self) -> Fraction:
        return self.damaged + self.interest_amount


NONE: Final = Remedies()


def remedies(week: Account) -> Remedies:
    """The combination that brings most."""
    if not week.owed and not week.bearing:
        return NONE
    statutes = [law.interest for law in week.laws if law.interest]
    if not statutes and not any(law.damages for law in week.laws):
        return NONE

    def remedy(found: tuple[Damages, ...]) -> Remedies:
        bearing = week.bearing - sum((each.base for each in found if each.statute.denies("with_interest")), ZERO)
        return Remedies(found, interest_on(bearing, week.since, week.until, statutes))

    return max(map(remedy, _combinations(week)), key=lambda found: found.amount)


def _combinations(week: Account) -> Iterator[tuple[Damages, ...]]:
    """Each part may also go without: interest, or what another statute makes of the same wages as a promise, may bring
    more than the damages that stand in their place."""
    for minimum, counted in (*on_minimum_wage(week), (None, Unpaid())):
        for overtime in (*on_overtime(week, counted), None):
            for agreed in (*on_agreed_wages(week, counted, overtime.base if overtime else ZERO), None):
                yield tuple(each for each in (minimum, overtime, agreed) if each and each.amount)
