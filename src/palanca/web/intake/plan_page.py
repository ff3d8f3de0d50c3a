"""The outcome in; what the plan's page shows out, in the order in which a worker needs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.values.assessment import Deadline
from palanca.values.owed import Owed
from palanca.values.plan import ClaimHere, Plan, Step
from palanca.values.said import Said
from palanca.web.intake.answers import Answers
from palanca.web.intake.flow import Flow
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.week_groups import WeekGroup, summed, week_groups
from palanca.web.intake.weeks import job_span
from palanca.web.intake.whereabouts import screen_at

# Lines of weeks on the page; the paper has them all.
MOST_GROUPS: Final = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """What was paid beside what was due, in dollars and in parts of a hundred."""

    paid: Fraction
    due: Fraction
    paid_part: int


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A fact that is still unknown, what it could change, and the screen that asks it (0: none does)."""

    question: Said
    low: Fraction | None
    high: Fraction | None
    number: int


@dataclass(frozen=True, slots=True)
class Going:
    """A door to go to, what happened that it takes, in the words of the events, and the rights that it can serve."""

    step: Step
    about: tuple[Said, ...]
    claims: tuple[ClaimHere, ...]

    @property
    def leading(self) -> Deadline | None:
        """The deadline that sets the day of the step."""
        deadlines = (claim.deadline for claim in self.claims if claim.deadline)
        return next((one for one in deadlines if one.date == self.step.by and one.date), None)

    @property
    def unlimited(self) -> bool:
        """The law sets no limit here; that nobody knows one is something else."""
        return any(claim.deadline is not None and claim.deadline.length == "none" for claim in self.claims)


@dataclass(frozen=True, slots=True)
class PlanPage:
    """All that the template says. `one_week`: the dates are unknown, so that one week stands for many."""

    plan: Plan
    first: Going | None
    live: tuple[Going, ...]
    passed: tuple[Going, ...]
    owed: Owed | None
    bar: Bar | None
    groups: tuple[WeekGroup, ...]
    more_groups: int
    noticed: tuple[Said, ...]
    open: tuple[OpenQuestion, ...]
    one_week: bool


def plan_page(outcome: Outcome, answers: Answers, here: Flow, book: Book) -> PlanPage:
    """What there is to show of this outcome."""
    plan, owed = outcome.plan, outcome.owed
    groups = week_groups(owed) if owed else ()
    going = [_going(step, book) for step in plan.steps]
    return PlanPage(
        plan=plan,
        first=next((one for one in going if one.step == plan.first and one.step.by), None),
        live=tuple(one for one in going if not one.step.passed),
        passed=tuple(one for one in going if one.step.passed),
        owed=owed,
        bar=_bar(owed) if owed else None,
        groups=groups[-MOST_GROUPS:],
        more_groups=max(0, len(groups) - MOST_GROUPS),
        noticed=tuple(book.events[one.kind].title for one in outcome.noticed),
        open=tuple(_open(outcome, answers, here, book)),
        one_week=bool(owed) and job_span(answers, plan.as_of) is None,
    )


def _going(step: Step, book: Book) -> Going:
    """A right that several events raise alike is told once."""
    rights = {(claim.right, claim.can_get): claim for claim in reversed(step.claims)}
    return Going(step, tuple(book.events[kind].title for kind in step.events), tuple(reversed(rights.values())))


def _bar(owed: Owed) -> Bar | None:
    """None where nothing is owed, or where what was paid is not known."""
    known = [week for week in owed.weeks if week.paid is not None]
    paid, due = summed(week.paid or Fraction(0) for week in known), summed(week.due for week in known)
    if not due or paid >= due:
        return None
    return Bar(paid, due, int(paid / due * 100))


def _open(outcome: Outcome, answers: Answers, here: Flow, book: Book) -> Iterator[OpenQuestion]:
    """What the money turns on first, with its low and high; then what the rights turn on. Each question once."""
    of_money = [(row.path, row.question, row.low, row.high) for row in (outcome.owed.unknown if outcome.owed else ())]
    of_rights = [(ask.path, ask.question, None, None) for ask in outcome.plan.ask_next]
    shown: set[str] = set()
    for path, question, low, high in (*of_money, *of_rights):
        screen = screen_at(path, answers, book) or path
        if screen not in shown:
            shown.add(screen)
            yield OpenQuestion(question, low, high, here.number(screen) if screen in here.screens else 0)
