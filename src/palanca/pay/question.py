"""Contract 1's question as values: a workplace, its weeks of hours and pay, how the job ended, what to compute.

None is always unknown, never no.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from palanca.book.conditions import Fact
from palanca.pay.clock import Shift, net_hours
from palanca.pay.earnings import Earning, takes_the_rest, told_hours
from palanca.pay.youth import Worker
from palanca.values.places import Place
from palanca.values.said import Said

# The contract's names for what may be left out, and the families of the lawbook that each stands for. How a regular
# rate comes about is arithmetic, not a claim, and is never left out.
RULES: Final[Mapping[str, tuple[str, ...]]] = {
    "minimum_wage": ("minimum_wage", "spread_of_hours"),
    "overtime": ("overtime",),
    "breaks": ("breaks",),
    "deductions": ("deductions",),
    "tips": ("tips",),
    "final_pay": ("final_pay", "waiting_time"),
    "damages": ("damages",),
    "interest": ("interest",),
}
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Regime:
    """Instructions: which layers to force or to leave out, and which families of rules to apply."""

    flsa: bool | None = None
    state: bool | None = None
    local: bool | None = None
    rules: tuple[str, ...] | None = None

    def wants(self, name: str) -> bool:
        return self.rules is None or name in self.rules

    def families(self) -> frozenset[str]:
        """The lawbook's families to apply."""
        wanted = (family for name, families in RULES.items() if self.wants(name) for family in families)
        return frozenset((*wanted, "regular_rate", "hours_worked"))

    def level(self, level: str) -> bool | None:
        return {"federal": self.flsa, "state": self.state, "local": self.local}[level]


@dataclass(frozen=True, slots=True)
class Deduction:
    """Something taken out of the pay. `agreed`: the worker had agreed in writing. `said`: the lawbook's words for
    that kind, None where it knows none. `against`: what the law leaves open about it is read in the worker's favour."""

    kind: str
    amount: Fraction
    agreed: bool | None = None
    said: Said | None = None
    against: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """One workweek as it was told. `hours` are by day from its first day on; None is unknown."""

    starts: datetime.date
    payday: datetime.date | None = None
    hours: tuple[Fraction, ...] | None = None
    total_hours: Fraction | None = None
    earnings: tuple[Earning, ...] | None = None
    missed_meal_days: int | None = None
    missed_rest_days: int | None = None
    tips: Fraction | None = None
    tip_credit: bool | None = None
    deductions: tuple[Deduction, ...] = ()
    paid: Fraction | None = None
    shifts: tuple[Shift, ...] = ()

    def worked(self) -> Fraction | None:
        """All hours of the week, or None where nobody told them. Of shifts, without any unpaid break."""
        if self.shifts:
            return net_hours(self.shifts)
        if self.hours is not None:
            return sum(self.hours, Fraction(0))
        if self.total_hours is not None:
            return self.total_hours
        earnings = self.earnings or ()
        told = sum(map(told_hours, earnings), Fraction(0))
        return told if told and not any(map(takes_the_rest, earnings)) else None


@dataclass(frozen=True, slots=True)
class Separation:
    """How and when the job ended, and when the last wages came."""

    date: datetime.date
    fired: bool | None = None
    final_wages_paid_on: datetime.date | None = None
    daily_rate: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Contract:
    """A work contract: its weeks, hours a week and agreed rate; the hours offered in all of it, those of the holidays
    and sabbaths in it, the day on which its job order was filed, and whether the worker stayed to its end, or was sent
    away before it without fault."""

    kind: str | None = None
    weeks: int | None = None
    hours_week: Fraction | None = None
    hours_offered: Fraction | None = None
    rate: Fraction | None = None
    filed_on: datetime.date | None = None
    holiday_hours: Fraction | None = None
    completed: bool | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """The whole question. `told` holds the facts by their path in the contract."""

    weeks: tuple[Week, ...]
    as_of: datetime.date | None = None
    place: Place = field(default_factory=Place)
    places: tuple[Place, ...] = (Place(),)
    told: Mapping[str, Fact | None] = field(default_factory=dict)
    regime: Regime = Regime()
    separation: Separation | None = None
    contract: Contract | None = None
    worker: Worker = field(default_factory=Worker)
