"""The order of the screens: answers in, the names of the screens out. The only place that knows it.

`when` is the screen of all that happened, its answers kept for each event as `when:unpaid_overtime`; `fact:sector` is
the screen of one of the lawbook's questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from palanca.book.book import Book
from palanca.web.intake import stretch
from palanca.web.intake.about_pay import PAY, about_pay
from palanca.web.intake.answers import Answers
from palanca.web.intake.going_on import first_day_later, looks_at_pay, rounds
from palanca.web.intake.screens.fact import FactScreen
from palanca.web.intake.screens.happened import Happened
from palanca.web.intake.screens.hours import Hours
from palanca.web.intake.screens.inside import Inside
from palanca.web.intake.screens.job_dates import FirstDay, JobDates
from palanca.web.intake.screens.paid_until import PaidUntil
from palanca.web.intake.screens.pay_rate import PayRate
from palanca.web.intake.screens.received import Received, ReceivedThen
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.screens.when import WHEN, When, dated_kinds
from palanca.web.intake.screens.where import Where
from palanca.web.intake.story import FACT, happened
from palanca.web.intake.whose_law import INSIDE, inside_screen

SCREENS: Final[Mapping[str, type[Screen]]] = {
    "happened": Happened,
    "where": Where,
    "job_dates": JobDates,
    "first_day": FirstDay,
    "when": When,
    "paid_until": PaidUntil,
    "hours": Hours,
    "pay_rate": PayRate,
    "received": Received,
    "received_then": ReceivedThen,
}
# Before what happened is told: the screens of a story about pay.
FIRST_GUESS: Final = 9
# So that the first plan comes soon, it waits for no more of the law's questions than these.
FIRST_FACTS: Final = 3
# And for no long lists: all choices of these questions together.
FIRST_CHOICES: Final = 16
# Whoever goes on is asked this many more before the plan is shown again; at any time it can be looked at.
MOST_FACTS: Final = 10


def screen_of(name: str) -> type[Screen]:
    """The form of that screen."""
    if name.startswith(FACT):
        return FactScreen
    return Inside if name.startswith(INSIDE) else SCREENS[name]


def base_screens(answers: Answers, book: Book) -> tuple[str, ...]:
    """What everybody is asked; hours and pay where what happened is a matter of money, or who wants to look at them."""
    kinds, limits = happened(answers, book), inside_screen(answers)
    return (
        "happened",
        "where",
        *([limits] if limits else []),
        "job_dates",
        *(["when"] if dated_kinds(answers, book) else []),
        *(["first_day"] if first_day_later(answers) else []),
        *(["paid_until"] if "late_final_pay" in kinds else []),
        *(PAY if about_pay(answers, book) else []),
        *(["received_then"] if "unpaid_wages" in kinds and stretch.own_dates(answers, "unpaid_wages") else []),
    )


def is_asked(screen: str, answers: Answers, book: Book) -> bool:
    """Whether a screen has its answer, be it *I don't know*; that of the dates has one for each event."""
    if screen == "when":
        return all(answers.asked(WHEN + kind) for kind in dated_kinds(answers, book))
    return answers.asked(screen)


def fact_screens(answers: Answers, book: Book) -> tuple[str, ...]:
    """The law's questions that were asked already, in the order in which they came."""
    return tuple(
        name for name in answers.by_screen if name.startswith(FACT) and name.removeprefix(FACT) in book.questions
    )


def most_facts(answers: Answers) -> int:
    """How many of the law's questions come before the next plan."""
    return FIRST_FACTS * _plans(answers) + MOST_FACTS * rounds(answers)


def _plans(answers: Answers) -> int:
    """Whoever looks at the pay later has a first plan of it too, with questions of its own."""
    return 2 if looks_at_pay(answers) else 1


def short_of(facts: Iterable[str], answers: Answers, book: Book) -> tuple[str, ...]:
    """Those of these questions that are quickly read beside the ones that were asked."""
    read = sum(_choices(name.removeprefix(FACT), book) for name in fact_screens(answers, book))
    return tuple(fact for fact in facts if read + _choices(fact, book) <= FIRST_CHOICES * _plans(answers))


def _choices(fact: str, book: Book) -> int:
    """Yes and no are two; a number or a date is one."""
    question = book.questions[fact]
    return len(question.choices) or (2 if question.kind == "yes_no" else 1)
