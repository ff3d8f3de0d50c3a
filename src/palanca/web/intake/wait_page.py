"""The outcome in; what helps to weigh claiming now against later out: what waiting costs, the risks, what protects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.book.rules import Forum
from palanca.plan.waiting import Waiting, cost_of_waiting
from palanca.values.assessment import Finding
from palanca.values.plan import Plan
from palanca.web.intake.answers import Answers
from palanca.web.intake.curve import Curve, curve
from palanca.web.intake.doors import Going, doors_of, shown_first
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.protection import protections
from palanca.web.intake.weeks import job_span

# What is lost later than in three years is too far to plan by.
MOST_MONTHS: Final = 36
TOLD_AT: Final = (2, 5, 11, 23)


@dataclass(frozen=True, slots=True)
class Until:
    """Waiting to the end of that month: what is lost by then, and what is left."""

    month: date
    lost: Fraction
    left: Fraction


@dataclass(frozen=True, slots=True)
class Cost:
    """What waiting costs. `rows` are a few months, the first of them the first that costs something."""

    waiting: Waiting
    curve: Curve
    rows: tuple[Until, ...]


@dataclass(frozen=True, slots=True)
class WaitPage:
    """All that the template says. `naming`: the offices to go to first, each of which says who learns the name."""

    plan: Plan
    cost: Cost | None
    naming: tuple[Going, ...]
    protections: tuple[Finding, ...]
    safety: Forum | None


def wait_page(outcome: Outcome, answers: Answers, book: Book) -> WaitPage:
    """What there is to weigh."""
    doors = doors_of(outcome.plan, book)
    return WaitPage(
        plan=outcome.plan,
        cost=cost(outcome, answers),
        naming=shown_first(tuple(one for one in doors if one.kind == "office" and not one.step.passed)),
        protections=protections(answers, book, outcome.plan.as_of),
        safety=next(_safety(book), None),
    )


def cost(outcome: Outcome, answers: Answers) -> Cost | None:
    """None where nothing is lost by waiting, or where weeks without a date stand for many."""
    if outcome.owed is None or job_span(answers, outcome.plan.as_of) is None:
        return None
    waiting = cost_of_waiting(outcome.owed, outcome.assessment)
    if waiting is None:
        return None
    rows = tuple(_rows(waiting))
    return Cost(waiting, curve(waiting, MOST_MONTHS), rows) if rows else None


def _rows(waiting: Waiting) -> Iterator[Until]:
    """The first month that costs, then some of those that cost more than the row before."""
    before, months = waiting.within_reach, waiting.months[:MOST_MONTHS]
    first = next((index for index, month in enumerate(months) if month.lost), 0)
    for index in sorted({first, *TOLD_AT, len(months) - 1}):
        if 0 <= index < len(months) and (month := months[index]).left < before:
            before = month.left
            yield Until(month.first, waiting.within_reach - month.left, month.left)


def _safety(book: Book) -> Iterator[Forum]:
    for rule in book.rules.values():
        if rule.matter == "safety_plan" and rule.claim:
            forums = (book.forums[route.forum] for route in rule.claim.routes)
            yield from (forum for forum in forums if forum.level == "worker_group")
