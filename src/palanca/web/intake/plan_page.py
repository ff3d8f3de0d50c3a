"""The outcome in; what the plan's page shows out, in the order in which a worker needs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.values.owed import Owed
from palanca.values.plan import Plan
from palanca.values.said import Said
from palanca.web.intake.answers import Answers
from palanca.web.intake.doors import SOON, Going, doors_of, is_own_union, shown_first, untold_days
from palanca.web.intake.flow import Flow
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.wait_page import Cost, cost
from palanca.web.intake.week_groups import summed
from palanca.web.intake.weeks import job_span
from palanca.web.intake.whereabouts import screen_at

MOST_QUESTIONS, MOST_TO_COME = 3, 2
# The screen of all dates.
WHEN_ASKED: Final = "when"


@dataclass(frozen=True, slots=True)
class Bar:
    """What was paid beside what was due, in dollars and in parts of a hundred."""

    paid: Fraction
    due: Fraction
    paid_part: int


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A fact that is still unknown and on which something turns, and the screen that asks it (0: none does)."""

    question: Said
    number: int


@dataclass(frozen=True, slots=True)
class PlanPage:
    """All that the template says. `now` is the door to begin with; `steward` the union that the worker is known to
    have. `alike`: every office takes the same of what happened. `untold`: of what nobody told the day, `dates` the
    screen that asks for it. `warned`: what the whole story must be careful with; `careful`: one door or another has
    more. `one_week`: the dates are unknown, so that one week stands for many."""

    plan: Plan
    first: Going | None
    now: Going | None
    live: tuple[Going, ...]
    alike: bool
    untold: tuple[Said, ...]
    dates: int
    warned: tuple[Said, ...]
    careful: bool
    steward: Going | None
    together: tuple[Going, ...]
    safety: tuple[Going, ...]
    passed: tuple[Going, ...]
    cost: Cost | None
    owed: Owed | None
    bar: Bar | None
    noticed: tuple[Said, ...]
    open: tuple[OpenQuestion, ...]
    one_week: bool

    @property
    def soonest(self) -> tuple[Going, ...]:
        return shown_first(self.live)

    @property
    def later(self) -> tuple[Going, ...]:
        return self.live[len(self.soonest) :]

    @property
    def later_by(self) -> date | None:
        """The first day among the doors under the fold: nobody may miss it for not having looked."""
        return min((one.step.by for one in self.later if one.step.by), default=None)


def plan_page(outcome: Outcome, answers: Answers, here: Flow, book: Book) -> PlanPage:
    """What there is to show of this outcome."""
    plan, owed = outcome.plan, outcome.owed
    doors = doors_of(plan, book)
    left = [one for one in doors if not one.step.passed]
    live = tuple(one for one in left if one.kind == "office")
    # Whether there is a union is known of few; co-workers everybody has.
    together = tuple(sorted((one for one in left if one.kind == "together"), key=_is_union))
    first = next((one for one in left if one.step == plan.first and one.step.by), None)
    return PlanPage(
        plan=plan,
        first=first,
        now=_begin_with(first, live),
        live=live,
        alike=len(live) > 1 and len({one.about for one in live}) == 1,
        untold=untold_days(doors, book),
        dates=here.number(WHEN_ASKED) if WHEN_ASKED in here.screens else 0,
        warned=outcome.assessment.cautions,
        careful=set(plan.cautions) > set(outcome.assessment.cautions),
        steward=next((one for one in live if is_own_union(one.step)), None),
        together=together,
        safety=tuple(one for one in left if one.kind == "safety"),
        passed=tuple(one for one in doors if one.step.passed),
        cost=cost(outcome, answers),
        owed=owed,
        bar=_bar(owed) if owed else None,
        noticed=tuple(book.events[one.kind].title for one in outcome.noticed),
        open=_first_open(tuple(_open(outcome, answers, here, book))),
        one_week=bool(owed) and job_span(answers, plan.as_of) is None,
    )


def _begin_with(first: Going | None, live: tuple[Going, ...]) -> Going | None:
    """The door of a near date, else the first that a call reaches."""
    if first and (first.step.days_left or 0) <= SOON:
        return first
    told = [one for one in live if one.step.strength != "needs_facts"] or live
    return next((one for one in told if one.step.door.phone), next(iter(told), None))


def _is_union(going: Going) -> bool:
    return going.step.door.level == "union"


def _bar(owed: Owed) -> Bar | None:
    """None where nothing is owed, or where what was paid is not known."""
    known = [week for week in owed.weeks if week.paid is not None]
    paid, due = summed(week.paid or Fraction(0) for week in known), summed(week.due for week in known)
    if not due or paid >= due:
        return None
    return Bar(paid, due, int(paid / due * 100))


def _first_open(questions: tuple[OpenQuestion, ...]) -> tuple[OpenQuestion, ...]:
    """A few that can be answered at once; where there is none, what the next questions would be about."""
    at_once = tuple(one for one in questions if one.number)
    return at_once[:MOST_QUESTIONS] or questions[:MOST_TO_COME]


def _open(outcome: Outcome, answers: Answers, here: Flow, book: Book) -> Iterator[OpenQuestion]:
    """What the money turns on first, then what the rights turn on. Each question once."""
    of_money = ((row.path, row.question) for row in (outcome.owed.unknown if outcome.owed else ()))
    of_rights = ((ask.path, ask.question) for ask in outcome.plan.ask_next)
    shown: set[str] = set()
    for path, question in (*of_money, *of_rights):
        screen = screen_at(path, answers, book) or path
        if screen not in shown:
            shown.add(screen)
            yield OpenQuestion(question, here.number(screen) if screen in here.screens else 0)
