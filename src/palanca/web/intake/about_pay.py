"""Answers in; whether hours and pay are to be asked out: where they are the subject, or where the worker wants it."""

from __future__ import annotations

from typing import Final

from palanca.book.book import Book
from palanca.web.intake.answers import Answers
from palanca.web.intake.going_on import looks_at_pay
from palanca.web.intake.story import happened

SUBJECT: Final = "pay"
PAY: Final = ("hours", "pay_rate", "received")


def about_pay(answers: Answers, book: Book) -> bool:
    """The lawbook says of which events pay is the subject. What was answered once stays to be changed."""
    subject = any(book.events[kind].group == SUBJECT for kind in happened(answers, book))
    return subject or looks_at_pay(answers) or any(answers.asked(screen) for screen in PAY)
