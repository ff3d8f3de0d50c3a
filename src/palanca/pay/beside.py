"""A week and each law's view of its pay in; out comes what is due beside the wages: missed breaks, deductions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from palanca.pay.breaks import BreakPay, best_break_pay
from palanca.pay.question import Week
from palanca.pay.taken import Taken, View, taken_back
from palanca.values.money import ZERO


@dataclass(frozen=True, slots=True)
class Beside:
    """Pay for missed breaks, by one law, and deductions to be given back."""

    breaks: BreakPay | None = None
    taken: tuple[Taken, ...] = ()

    @property
    def break_amount(self) -> Fraction:
        return self.breaks.amount if self.breaks else ZERO

    @property
    def taken_amount(self) -> Fraction:
        return sum((taken.amount for taken in self.taken), ZERO)


def beside_wages(week: Week, views: Sequence[View]) -> Beside:
    """What these laws make of the week's breaks and deductions."""
    return Beside(best_break_pay(week, views), taken_back(week.deductions, views))
