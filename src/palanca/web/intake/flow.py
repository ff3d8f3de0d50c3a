"""Answers in; which screens there are, which one comes next, and which answers contradict each other, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from palanca.book.book import Book
from palanca.law.ask import read_ask
from palanca.values.shape import BadInput, Mistake
from palanca.web.intake import story
from palanca.web.intake.answers import Answers
from palanca.web.intake.going_on import has_seen_the_plan, rounds
from palanca.web.intake.outcome import Outcome, open_facts, turning_facts, work_out
from palanca.web.intake.steps import FIRST_GUESS, base_screens, fact_screens, is_asked, most_facts, short_of
from palanca.web.intake.whereabouts import screen_at


@dataclass(frozen=True, slots=True)
class Flow:
    """`screens` in order; `next` is the first to be answered; `expected`: about how many it will be.

    `outcome` is there as soon as a plan may be shown, though `next` may still ask for more. `more` questions of the law
    are open besides. `wrong` names the screens whose answers do not go together with the others, with field and code.
    """

    screens: tuple[str, ...]
    next: str | None
    expected: int
    wrong: Mapping[str, Mistake] = field(default_factory=dict)
    outcome: Outcome | None = None
    more: int = 0

    def number(self, screen: str) -> int:
        """The screen's place, from 1, as its address says it."""
        return self.screens.index(screen) + 1


def flow(answers: Answers, book: Book, today: date) -> Flow:
    """Where this worker stands."""
    base = base_screens(answers, book)
    facts = fact_screens(answers, book)
    unasked = next((screen for screen in base if not is_asked(screen, answers, book)), None)
    expected = len(base) + max(most_facts(answers), len(facts))
    try:
        if unasked and not has_seen_the_plan(answers):
            read_ask(story.assess_question(answers, book, today), book)
            return Flow((*base, *facts), unasked, max(expected, FIRST_GUESS))
        outcome = work_out(answers, book, today)
    except BadInput as refused:
        return _contradicting(refused, answers, book, (*base, *facts))
    return _with_questions(outcome, Flow((*base, *facts), unasked, expected), answers, book)


def _with_questions(outcome: Outcome, told: Flow, answers: Answers, book: Book) -> Flow:
    """The same with the law's next question, while there is one and it is not too many."""
    asked, open_now = len(fact_screens(answers, book)), tuple(open_facts(outcome, answers, book))
    ready = replace(told, outcome=outcome, more=len(open_now))
    if told.next:
        return ready
    wanted = open_now if rounds(answers) else short_of(turning_facts(outcome, answers, book), answers, book)
    if not wanted or asked >= most_facts(answers):
        return replace(ready, expected=len(told.screens))
    question = story.FACT + wanted[0]
    expected = min(told.expected, len(told.screens) + len(wanted))
    seen = outcome if has_seen_the_plan(answers) else None
    return replace(ready, screens=(*told.screens, question), next=question, outcome=seen, expected=expected)


def standing_at(screen: str, answers: Answers, book: Book) -> Flow | None:
    """The same, for whoever answers this screen now: nothing needs to be worked out. None: it is not to be asked."""
    base, facts = base_screens(answers, book), fact_screens(answers, book)
    expected = len(base) + max(most_facts(answers), len(facts))
    if screen in (*base, *facts):
        return Flow((*base, *facts), screen, expected)
    asked = all(is_asked(one, answers, book) for one in base) and screen.startswith(story.FACT)
    if asked and screen.removeprefix(story.FACT) in book.questions:
        return Flow((*base, *facts, screen), screen, expected)
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
    return Flow(screens, next(screen for screen in screens if screen in wrong), len(screens), wrong)
