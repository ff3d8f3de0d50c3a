"""A week's deductions and the laws in; out comes what was taken unlawfully and must be given back.

The top-up (minimum.py) measures the agreed pay before any deduction, as contract 1's `paid` is gross; so what a
deduction took below the minimum is counted here and nowhere else. 29 CFR 531.35-531.37: wages are owed free and clear,
and no more may be deducted in an overtime week than if only its straight-time hours had been worked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from palanca.pay.deductible import Standing, standing
from palanca.pay.minimum import Worked, top_up
from palanca.pay.question import Deduction
from palanca.pay.terms import Terms, WeekLaw
from palanca.pay.week import DueByLaw
from palanca.values.money import ZERO

View = tuple[WeekLaw, DueByLaw]  # a law, and the week's pay as that law counts it


@dataclass(frozen=True, slots=True)
class Taken:
    """What must be given back by one law: deductions that it forbids, or what cut into the wage (`room` was free)."""

    statute: Terms
    deductions: tuple[Deduction, ...]
    amount: Fraction
    room: Fraction | None = None

    @property
    def deducted(self) -> Fraction:
        return sum((deduction.amount for deduction in self.deductions), ZERO)


def taken_back(deductions: Sequence[Deduction], views: Sequence[View]) -> tuple[Taken, ...]:
    """Each dollar once: what some law forbids whole, and of the rest what cuts deepest into a protected wage."""
    deductions = [deduction for deduction in deductions if deduction.amount]
    judged = [(law, terms, view) for law, view in views if (terms := law.deductions)] if deductions else []
    found: list[Taken] = []
    rest: list[Deduction] = []
    for deduction in deductions:
        forbids = [terms for law, terms, view in judged if _stands(deduction, law, terms, view) == "forbidden"]
        if forbids:
            found.append(Taken(forbids[0], (deduction,), deduction.amount))
        else:
            rest.append(deduction)
    cuts = [cut for law, terms, view in judged if (cut := _cut(rest, law, terms, view)) and cut.amount]
    return (*found, *([max(cuts, key=lambda cut: cut.amount)] if cuts else ()))


def _stands(deduction: Deduction, law: WeekLaw, terms: Terms, view: DueByLaw) -> Standing:
    return standing(deduction, terms, low_paid=_low_paid(law, terms, view))


def _low_paid(law: WeekLaw, terms: Terms, view: DueByLaw) -> bool:
    """Whether the agreed pay is under so many times the law's minimum. Not while one of the two is unknown."""
    times = terms.number("forbidden_below_times")
    if times is None or law.minimum is None or not view.worked:
        return False
    return view.pay.wages / view.worked < times * max(law.minimum.rates())


def _cut(rest: Sequence[Deduction], law: WeekLaw, terms: Terms, view: DueByLaw) -> Taken | None:
    """What the limited deductions together take beyond the room that the law leaves."""
    limited = tuple(deduction for deduction in rest if _stands(deduction, law, terms, view) == "limited")
    room = _room(law, terms, view) if limited else None
    if room is None:
        return None
    total = sum((deduction.amount for deduction in limited), ZERO)
    return Taken(terms, limited, max(total - room, ZERO), room)


def _room(law: WeekLaw, terms: Terms, view: DueByLaw) -> Fraction | None:
    """How much of the week's pay may be deducted; None where the law sets no limit or the hours are unknown."""
    keeps_minimum, keeps_overtime = terms.denies("may_cut_minimum"), terms.denies("may_cut_overtime")
    if not view.worked or not (keeps_minimum or keeps_overtime):
        return None
    room = view.pay.wages + view.top_up.amount
    if keeps_minimum and law.minimum and law.minimum.reaches(view.slots):
        own = top_up(Worked(view.worked, view.slots, view.pay, view.tips), law.minimum, law)
        room -= own.least - own.credit
    if keeps_overtime:
        room *= (view.worked - view.overtime.all) / view.worked
    return max(room, ZERO)
