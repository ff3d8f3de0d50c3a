"""Answers in; what of them an office may read out: nothing that could reveal somebody's status.

What the lawbook marks private decides: kinds of event always, answers to its private questions unless chosen.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from django.utils import translation

from palanca.book.book import Book
from palanca.law.answer import assess
from palanca.values.assessment import Assessment, Finding
from palanca.values.said import LANGUAGES, Said
from palanca.web.intake import story
from palanca.web.intake.answers import Answers
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.screens.screen import Setting
from palanca.web.intake.steps import is_asked, screen_of
from palanca.web.papers.annex import Told


def assessment_for_office(outcome: Outcome, answers: Answers, book: Book, today: date) -> Assessment:
    """The findings that would stand as well for somebody who gives the answer that reveals nothing."""
    private = _private_questions(book)
    for fact in private:
        answers = answers.told_too(story.FACT + fact, {"value": str(book.questions[fact].private_unless)})
    plainly = assess(story.assess_question(answers, book, today, outcome.noticed), book)
    standing = {(found.right, found.event_index) for found in plainly.findings}
    kept = (found for found in outcome.assessment.findings if (found.right, found.event_index) in standing)
    return replace(outcome.assessment, findings=tuple(_not_asking(found, private) for found in kept))


def hides_something(answers: Answers, book: Book) -> bool:
    """Whether the worker has anything to choose about: an answer that says more than the one that reveals nothing."""
    told = {fact: answers.told(story.FACT + fact, "value") for fact in _private_questions(book)}
    return any(value not in (None, book.questions[fact].private_unless) for fact, value in told.items())


def told_to_office(
    answers: Answers, screens: tuple[str, ...], book: Book, today: date, *, whole: bool
) -> tuple[Told, ...]:
    """Questions and answers in their order; `whole` with those to private questions."""
    hidden = set() if whole else {story.FACT + fact for fact in _private_questions(book)}
    public = [kind for kind in story.happened(answers, book) if not book.events[kind].private]
    answers = answers.told_too("happened", {"events": public})
    shown = (name for name in screens if is_asked(name, answers, book) and name not in hidden)
    return tuple(_told(name, answers, book, today) for name in shown)


def _told(name: str, answers: Answers, book: Book, today: date) -> Told:
    """The screen's own words, in each language."""
    spoken = {language: _in(language, name, answers, book, today) for language in LANGUAGES}
    question = Said(spoken["es"][0], spoken["en"][0])
    lines = zip(spoken["es"][1], spoken["en"][1], strict=True)
    return Told(question, tuple(Said(es, en) for es, en in lines))


def _in(language: str, name: str, answers: Answers, book: Book, today: date) -> tuple[str, list[str]]:
    with translation.override(language):
        screen = screen_of(name)(Setting(answers, book, today, language), name)
        about = getattr(screen, "about", "")
        return f"{about} {screen.heading}" if about else str(screen.heading), screen.in_words()


def _private_questions(book: Book) -> tuple[str, ...]:
    return tuple(fact for fact, question in book.questions.items() if question.private_unless is not None)


def _not_asking(found: Finding, private: tuple[str, ...]) -> Finding:
    return replace(found, ask_next=tuple(ask for ask in found.ask_next if ask.fact not in private))
