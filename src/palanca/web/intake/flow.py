"""Answers in; which screens there are, which one comes next, and which answers contradict each other, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from palanca.book.book import Book
from palanca.law.ask import read_ask
from palanca.values.shape import BadInput, Mistake
from palanca.web.intake import story
from palanca.web.intake.answers import Answers
from palanca.web.intake.outcome import Outcome, open_facts, work_out
from palanca.web.intake.steps import MOST_FACTS, base_screens, fact_screens
from palanca.web.intake.whereabouts import screen_at

# Screens that a story with two problems takes.
USUAL: Final = 14


@dataclass(frozen=True, slots=True)
class Flow:
    """`screens` in order; `next` is the first to be answered, None when the plan can be shown.

    `wrong` names the screens whose answers do not go together with the others, each with the field and a code.
    """

    screens: tuple[str, ...]
    next: str | None
    wrong: Mapping[str, Mistake]
    outcome: Outcome | None

    @property
    def expected(self) -> int:
        """About how many screens it will be: the law's questions are known only one by one."""
        return len(self.screens) if self.next is None else max(len(self.screens) + 1, USUAL)

    def number(self, screen: str) -> int:
        """The screen's place, from 1, as its address says it."""
        return self.screens.index(screen) + 1


def flow(answers: Answers, book: Book, today: date) -> Flow:
    """Where this worker stands."""
    base = base_screens(answers, book)
    facts = fact_screens(answers, book)
    unasked = next((screen for screen in base if not answers.asked(screen)), None)
    outcome = None
    try:
        if unasked:
            read_ask(story.assess_question(answers, book, today), book)
        else:
            outcome = work_out(answers, book, today)
    except BadInput as refused:
        return _contradicting(refused, answers, book, (*base, *facts))
    if outcome is None:
        return Flow((*base, *facts), unasked, {}, None)
    more = next(open_facts(outcome, answers, book), None) if len(facts) < MOST_FACTS else None
    asked = (story.FACT + more,) if more else ()
    return Flow((*base, *facts, *asked), asked[0] if asked else None, {}, outcome)


def standing_at(screen: str, answers: Answers, book: Book) -> Flow | None:
    """The same, for whoever answers this screen now: nothing needs to be worked out. None: it is not to be asked."""
    base, facts = base_screens(answers, book), fact_screens(answers, book)
    if screen in (*base, *facts):
        return Flow((*base, *facts), screen, {}, None)
    asked = all(answers.asked(one) for one in base) and screen.startswith(story.FACT)
    if asked and screen.removeprefix(story.FACT) in book.questions:
        return Flow((*base, *facts, screen), screen, {}, None)
    return None


def _contradicting(refused: BadInput, answers: Answers, book: Book, screens: tuple[str, ...]) -> Flow:
    """The first screen at fault is asked again; what only follows from its answer goes with it.

    Mistakes that no screen could have made are ours, and are raised.
    """
    wrong: dict[str, Mistake] = {}
    for mistake in refused.mistakes:
        screen = screen_at(mistake.path, answers, book)
        if screen in screens:
            wrong.setdefault(str(screen), mistake)
    if not wrong:
        raise refused
    return Flow(screens, next(screen for screen in screens if screen in wrong), wrong, None)
