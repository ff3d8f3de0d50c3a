"""What is owed in; out comes the account: week by week, then what can be added, each amount with its steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from django.utils.translation import gettext_lazy

from palanca.book.book import Book
from palanca.values.owed import Owed, Reason, WeekOwed
from palanca.values.plan import Plan
from palanca.values.said import Said
from palanca.web.intake.week_groups import WeekGroup, week_groups
from palanca.web.law.rule_page import family_said

# What a week's due is the sum of, in the order of the contract.
PARTS: Final = (
    ("straight_time", gettext_lazy("The hours at your pay")),
    ("minimum_wage_topup", gettext_lazy("Up to the minimum wage")),
    ("overtime_premium", gettext_lazy("The extra for overtime")),
    ("break_premiums", gettext_lazy("For missed meals and rests")),
    ("unlawful_deductions", gettext_lazy("Taken out of the pay against the law")),
)


@dataclass(frozen=True, slots=True)
class WeeksShown:
    """A run of equal weeks, and the parts of what one of them was worth."""

    group: WeekGroup
    parts: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Addition:
    """What the law may add beside the wages, under the name of its family. `title` None: no rule but the agreement."""

    title: Said | None
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class SumPage:
    """All that the template says."""

    plan: Plan
    owed: Owed
    weeks: tuple[WeeksShown, ...]
    additions: tuple[Addition, ...]


def sum_page(plan: Plan, owed: Owed, book: Book) -> SumPage:
    """What there is to show of this sum; the weeks newest first, since those can be claimed the longest."""
    return SumPage(
        plan=plan,
        owed=owed,
        weeks=tuple(WeeksShown(group, tuple(_parts(group.one))) for group in reversed(week_groups(owed))),
        additions=tuple(_additions(owed.totals.because, book)),
    )


def _parts(week: WeekOwed) -> Iterable[tuple[str, Fraction]]:
    return ((str(name), amount) for field, name in PARTS if (amount := getattr(week, field)))


def _additions(because: Iterable[Reason], book: Book) -> Iterable[Addition]:
    by_family: dict[Said | None, list[Reason]] = {}
    for reason in because:
        rule = book.rules.get(reason.rule)
        by_family.setdefault(family_said(rule) if rule else None, []).append(reason)
    return (Addition(title, tuple(reasons)) for title, reasons in by_family.items())
