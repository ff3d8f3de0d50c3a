"""One event under one rule: the facts that bear on it, by fact name. What nobody told is None and stays unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from palanca.book.book import Book
from palanca.book.conditions import Fact, Facts
from palanca.book.rules import Rule
from palanca.law.story import Ask, Event


@dataclass(frozen=True, slots=True)
class Case:
    """An event of a story, held against a rule."""

    book: Book
    ask: Ask
    index: int
    facts: Facts
    rule: Rule

    @property
    def event(self) -> Event:
        return self.ask.events[self.index]

    @property
    def job_ended_on(self) -> date | None:
        """The last day of the job."""
        day = self.ask.told.get("job.ends")
        return day if isinstance(day, date) else None


def facts_of_event(ask: Ask, event: Event, book: Book) -> Facts:
    """Every fact that the lawbook can ask for, as this event's rules see it."""
    told = {**ask.told, **{f"event.{name}": value for name, value in event.told.items()}}
    asked = {fact: question.paths.get("assess", "") for fact, question in book.questions.items()}
    return {fact: _as_fact(told.get(path)) for fact, path in asked.items()}


def _as_fact(value: object) -> Fact | None:
    """Dates are no condition's matter; an empty list says nothing yet, and so does not say no."""
    match value:
        case bool() | str() | Fraction():
            return value
        case int():
            return Fraction(value)
        case tuple() if value:
            return value
        case _:
            return None
