"""Answers in; the law that would protect this worker from punishment for claiming out, by asking as if it happened."""

from __future__ import annotations

from datetime import date
from typing import Final

from palanca.book.book import Book
from palanca.law.answer import assess
from palanca.values.assessment import Finding
from palanca.web.intake import story
from palanca.web.intake.answers import Answers

PUNISHED: Final = "punished_after_complaining"
# What a claim about each subject is a complaint about, in the words of the lawbook's own question.
COMPLAINT: Final = {"pay": "wages", "safety": "safety", "treatment": "discrimination"}
MOST: Final = 3


def protections(answers: Answers, book: Book, today: date) -> tuple[Finding, ...]:
    """Those that look likely; only where there is none those that are possible, since these are mostly others' laws."""
    groups = dict.fromkeys(book.events[kind].group for kind in story.happened(answers, book))
    complaints = [COMPLAINT[group] for group in groups if group in COMPLAINT]
    if not complaints:
        return ()
    day = today.isoformat()
    event = {"kind": PUNISHED, "from": day, "to": day, "complained_about": complaints}
    found = assess({**story.assess_question(answers, book, today), "events": [event]}, book).findings
    of_punishment = [one for one in found if book.rules[one.right].matter == "retaliation"]
    likely, possible = ([one for one in of_punishment if one.strength == word] for word in ("likely", "possible"))
    return tuple(likely or possible)[:MOST]
