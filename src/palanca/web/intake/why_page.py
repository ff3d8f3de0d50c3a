"""The outcome in; out comes why: for every date and every amount of the plan the steps and the law that made it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from django.utils.translation import gettext_lazy

from palanca.book.book import Book
from palanca.values.owed import Layer, Reason, WeekOwed
from palanca.values.plan import Plan
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.week_groups import WeekGroup, week_groups

# What a week's due is the sum of, in the order of the contract.
PARTS: Final = (
    ("straight_time", gettext_lazy("The hours at your pay")),
    ("minimum_wage_topup", gettext_lazy("Up to the minimum wage")),
    ("overtime_premium", gettext_lazy("The extra for overtime")),
    ("break_premiums", gettext_lazy("For missed meals and rests")),
    ("unlawful_deductions", gettext_lazy("Taken out of the pay against the law")),
)


@dataclass(frozen=True, slots=True)
class Step:
    """One reason of an amount. `law` is the rule's page, empty where no rule but the agreement made it."""

    reason: Reason
    law: str


@dataclass(frozen=True, slots=True)
class LayerShown:
    """What one level of law alone would make due, and why."""

    layer: Layer
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WeeksShown:
    """A run of equal weeks: the parts of what one of them was worth, each step, and each law alone."""

    group: WeekGroup
    parts: tuple[tuple[str, Fraction], ...]
    steps: tuple[Step, ...]
    layers: tuple[LayerShown, ...]


@dataclass(frozen=True, slots=True)
class WhyPage:
    """All that the template says."""

    plan: Plan
    weeks: tuple[WeeksShown, ...]
    beyond: tuple[Step, ...]


def why_page(outcome: Outcome, book: Book) -> WhyPage:
    """What there is to show of this outcome; the weeks newest first, since those can be claimed the longest."""
    owed = outcome.owed
    groups = reversed(week_groups(owed)) if owed else ()
    return WhyPage(
        plan=outcome.plan,
        weeks=tuple(_weeks(group, book) for group in groups),
        beyond=_steps(owed.totals.because, book) if owed else (),
    )


def _weeks(group: WeekGroup, book: Book) -> WeeksShown:
    return WeeksShown(
        group=group,
        parts=tuple(_parts(group.one)),
        steps=_steps(group.because, book),
        layers=tuple(LayerShown(layer, _steps(layer.because, book)) for layer in group.one.layers),
    )


def _parts(week: WeekOwed) -> Iterable[tuple[str, Fraction]]:
    return ((str(name), amount) for field, name in PARTS if (amount := getattr(week, field)))


def _steps(reasons: Iterable[Reason], book: Book) -> tuple[Step, ...]:
    return tuple(Step(reason, reason.rule if reason.rule in book.rules else "") for reason in reasons)
