"""Answers as they were kept in; the same without those that today's questions cannot have been given, so that these are
asked again. What is kept under a code for weeks, or in a cookie across an update, may be older than the lawbook.
"""

from __future__ import annotations

from palanca.book.book import Book
from palanca.book.rules import Question
from palanca.values.money import exact
from palanca.web.intake.answers import Answer, Answers
from palanca.web.intake.moment import Moment
from palanca.web.intake.story import FACT


def still_understood(answers: Answers, book: Book) -> Answers:
    """Only answers to the lawbook's questions can go out of date without a new form of the cookie."""
    kept = {name: answer for name, answer in answers.by_screen.items() if _fits(name, answer, book)}
    return answers if len(kept) == len(answers.by_screen) else Answers(kept)


def _fits(name: str, answer: Answer, book: Book) -> bool:
    question = book.questions.get(name.removeprefix(FACT)) if name.startswith(FACT) else None
    return question is None or not answer or _can_be(answer.get("value"), question)


def _can_be(value: object, question: Question) -> bool:
    """Whether that question's form could have kept it."""
    words = {str(choice.value) for choice in question.choices}
    match question.kind, value:
        case "several", list():
            return words.issuperset(value)
        case "yes_no", str():
            return value in ("yes", "no")
        case "choice", str():
            return value in words
        case "count", str():
            return value.isascii() and value.isdecimal()
        case "money" | "date", str():
            return _is_read(value, question.kind)
        case _:
            return False


def _is_read(text: str, kind: str) -> bool:
    try:
        _read = exact(text) if kind == "money" else Moment.parse(text)
    except ValueError:
        return False
    return True
