"""Contract 1's answer as values: what these hours and earnings owe, week by week, with a reason for every amount.

Amounts are exact dollars, rounded to the cent where money is due; texts are in every language of the house.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from palanca.values.confidence import Confidence
from palanca.values.said import Said


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of a computation: the lawbook's rule, its citation, the amount it made, and the arithmetic in words."""

    rule: str
    citation: str
    amount: Fraction | None
    text: Said
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Layer:
    """What one level of law alone would make due in that week. Not `counted` while it is open whether it applies."""

    level: str
    place: str
    due: Fraction
    owed: Fraction | None
    because: tuple[Reason, ...]
    counted: bool = True


@dataclass(frozen=True, slots=True)
class WeekOwed:
    """One workweek. `due` is the sum of the five amounts before it; `owed` is what of it was not paid."""

    starts: date
    regular_rate: Fraction | None
    overtime_hours: Fraction
    doubletime_hours: Fraction
    straight_time: Fraction
    overtime_premium: Fraction
    minimum_wage_topup: Fraction
    break_premiums: Fraction
    unlawful_deductions: Fraction
    due: Fraction
    paid: Fraction | None
    owed: Fraction | None
    layers: tuple[Layer, ...]
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """The weeks together. `total` includes damages, penalty and interest to the day asked about.

    `owed` and `total` are the low; `owed_high` and `total_high` are what they could become if every open fact falls
    the worker's way. `final_pay_due` is the last day for the final paycheck; `contract_guarantee` what a contract's
    guaranteed hours are short of, part of `total`.
    """

    owed: Fraction | None
    liquidated_damages: Fraction
    waiting_time_penalty: Fraction
    interest: Fraction
    total: Fraction | None
    because: tuple[Reason, ...]
    owed_high: Fraction | None = None
    total_high: Fraction | None = None
    final_pay_due: date | None = None
    contract_guarantee: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class UnknownFact:
    """A fact that nobody told and on which the sum turns: where it would stand, how to ask, what it could make.

    `low` and `high` are of `totals.total`, in which a week whose pay nobody told counts as unpaid; high None: nobody
    can say. `also` are further paths that the same answer would fill, week after week.
    """

    path: str
    question: Said
    low: Fraction | None
    high: Fraction | None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Owed:
    """The whole answer. `confidence` is that of the least sure value that made it."""

    weeks: tuple[WeekOwed, ...]
    totals: Totals
    unknown: tuple[UnknownFact, ...]
    law_as_of: date
    law_version: str
    confidence: Confidence
