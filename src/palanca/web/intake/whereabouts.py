"""A path of either contract in; the screen that asks for it out: `events.0.from` stands on the screen of the dates."""

from __future__ import annotations

from typing import Final

from palanca.book.book import Book
from palanca.web.intake.answers import Answers
from palanca.web.intake.screens.when import dated_kinds
from palanca.web.intake.story import FACT, happened
from palanca.web.intake.whose_law import inside_screen

WEEK: Final = {"hours": "hours", "total_hours": "hours", "earnings": "pay_rate", "paid": "received"}


def screen_at(path: str, answers: Answers, book: Book) -> str | None:
    """None where no screen asks for it: an event that the weeks showed and nobody told, a field nobody types."""
    for fact, question in book.questions.items():
        if path in (question.paths.get("pay"), question.paths.get("assess")):
            return FACT + fact
    match path.split("."):
        case ["place", *_] | ["job", "place", *_]:
            return inside_screen(answers) or "where"
        case ["job", *_] | ["separation", *_]:
            return "job_dates"
        case ["weeks", _, field, *_] if field in WEEK:
            return WEEK[field]
        case ["events", place, field]:
            return _of_event(int(place), field, answers, book)
        case _:
            return None


def _of_event(place: int, field: str, answers: Answers, book: Book) -> str | None:
    """What has its day from the job's last one has it from the dates of the job."""
    told = happened(answers, book)
    if field in book.questions:
        return FACT + field
    if place >= len(told):
        return None
    return "when" if told[place] in dated_kinds(answers, book) else "job_dates"
