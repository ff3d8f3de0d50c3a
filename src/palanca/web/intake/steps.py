"""The order of the screens: answers in, the names of the screens out. The only place that knows it.

`when:unpaid_overtime` is the screen of one event, `fact:sector` that of one of the lawbook's questions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from palanca.book.book import Book
from palanca.web.intake import stretch
from palanca.web.intake.answers import Answers
from palanca.web.intake.screens.event_dates import EventDates, EventDay
from palanca.web.intake.screens.fact import FactScreen
from palanca.web.intake.screens.happened import Happened
from palanca.web.intake.screens.hours import Hours
from palanca.web.intake.screens.inside import Inside
from palanca.web.intake.screens.job_dates import JobDates
from palanca.web.intake.screens.paid_until import PaidUntil
from palanca.web.intake.screens.pay_rate import PayRate
from palanca.web.intake.screens.received import Received, ReceivedThen
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.screens.where import Where
from palanca.web.intake.story import FACT, happened
from palanca.web.intake.whose_law import INSIDE, inside_screen

SCREENS: Final[Mapping[str, type[Screen]]] = {
    "happened": Happened,
    "where": Where,
    "job_dates": JobDates,
    "paid_until": PaidUntil,
    "pay_rate": PayRate,
    "hours": Hours,
    "received": Received,
    "received_then": ReceivedThen,
}
WHEN: Final = "when:"
# So that it ends: after this many of the law's questions the plan is shown, and it lists what is still open.
MOST_FACTS: Final = 10


def screen_of(name: str, book: Book) -> type[Screen]:
    """The form of that screen."""
    if name.startswith(FACT):
        return FactScreen
    if name.startswith(INSIDE):
        return Inside
    if name.startswith(WHEN):
        day = book.events[name.removeprefix(WHEN)].when_it_was == "day"
        return EventDay if day else EventDates
    return SCREENS[name]


def base_screens(answers: Answers, book: Book) -> tuple[str, ...]:
    """What everybody is asked, and the dates of what happened to this worker."""
    kinds, limits = happened(answers, book), inside_screen(answers)
    return (
        "happened",
        "where",
        *([limits] if limits else []),
        "job_dates",
        *(WHEN + kind for kind in kinds if not _day_is_known(kind, answers)),
        *(["paid_until"] if "late_final_pay" in kinds else []),
        "pay_rate",
        "hours",
        "received",
        *(["received_then"] if "unpaid_wages" in kinds and stretch.own_dates(answers, "unpaid_wages") else []),
    )


def fact_screens(answers: Answers, book: Book) -> tuple[str, ...]:
    """The law's questions that were asked already, in the order in which they came."""
    return tuple(
        name for name in answers.by_screen if name.startswith(FACT) and name.removeprefix(FACT) in book.questions
    )


def _day_is_known(kind: str, answers: Answers) -> bool:
    return kind in stretch.ON_LAST_DAY and answers.told("job_dates", "ends") is not None
