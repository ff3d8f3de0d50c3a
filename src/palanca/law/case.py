"""One event under one rule: the facts that bear on it, by fact name. What nobody told is None and stays unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.book.conditions import Fact, Facts, Several, inside
from palanca.book.rules import Rule
from palanca.law.story import Ask, Event

EMPLOYER: Final = "job.employer"


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
    """Every fact that the lawbook can ask for, as this event's rules see it, and in which of its places the job is."""
    told = {**ask.told, **{f"event.{name}": value for name, value in event.told.items()}}
    asked = {fact: question.paths.get("assess", "") for fact, question in book.questions.items()}
    facts = {fact: _of_every_employer(path, _as_fact(told.get(path)), ask) for fact, path in asked.items()}
    return {**facts, **{inside(name): place.territory.holds(ask.place) for name, place in book.places.items()}}


def _of_every_employer(path: str, told: Fact | None, ask: Ask) -> Fact | None:
    """A number of the employer's: beside it that of every other who may answer for the same work."""
    owner, _, field = path.rpartition(".")
    if owner != EMPLOYER or not ask.other_employers or not isinstance(told, Fraction | None):
        return told
    others = (_as_fact(other.get(field)) for other in ask.other_employers)
    each = (told, *(other if isinstance(other, Fraction) else None for other in others))
    return Several(each) if any(one is not None for one in each) else None


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
