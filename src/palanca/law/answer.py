"""Contract 2: a worker's story and the lawbook in; the assessment out: which rights, at which doors, by when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from palanca.book.book import Book
from palanca.law.ask import read_ask
from palanca.law.case import Case, facts_of_event
from palanca.law.findings import finding
from palanca.law.story import Ask
from palanca.law.words import STATE_NOT_IN_BOOK
from palanca.values.assessment import STRONGEST_FIRST, Assessment, DueDate, Finding
from palanca.values.places import Place
from palanca.values.said import Said


def assess(raw: object, book: Book) -> Assessment:
    """The answer for one story. BadInput with every mistake in it."""
    ask = read_ask(raw, book)
    cautions = _story_cautions(ask.place, book)
    findings = tuple(found for index in range(len(ask.events)) for found in _of_event(ask, index, book, cautions))
    return Assessment(
        findings=findings,
        deadlines=_calendar(findings, ask.as_of),
        cautions=cautions,
        law_as_of=book.as_of,
        law_version=book.version,
        as_of=ask.as_of,
    )


def _of_event(ask: Ask, index: int, book: Book, cautions: tuple[Said, ...]) -> list[Finding]:
    """Every right that this event may have raised, the strongest first, else in the lawbook's order."""
    event = ask.events[index]
    ask = _where_the_job_was_to_be(ask, event.kind, book)
    facts = facts_of_event(ask, event, book)
    found = (
        finding(Case(book, ask, index, facts, rule), rule.claim, holds, cautions)
        for rule, holds in book.reaching(ask.place, "claim")
        if rule.claim and event.kind in rule.claim.events
    )
    return sorted(filter(None, found), key=lambda one: STRONGEST_FIRST.index(one.strength))


def _where_the_job_was_to_be(ask: Ask, kind: str, book: Book) -> Ask:
    """What happens before a job may happen in a country whose law is not in the book: where somebody was recruited
    does not say where the work was to be, which then is unknown."""
    known = any(law.territory.holds(ask.place) is not False for law in book.places.values())
    return replace(ask, place=Place()) if book.events[kind].before_job and not known else ask


def _calendar(findings: Iterable[Finding], as_of: date) -> tuple[DueDate, ...]:
    """Every dated deadline once, passed ones too, soonest first."""
    return tuple(sorted(set(_due(findings, as_of)), key=lambda due: (due.date, due.code, due.event, due.kind)))


def _due(findings: Iterable[Finding], as_of: date) -> Iterator[DueDate]:
    for found in findings:
        for door in found.forums:
            if door.deadline and door.deadline.date and not door.deadline.met_on:
                yield DueDate(door.deadline.date, door.code, found.event, door.deadline.passed, door.deadline.kind)
            if door.notice_first and (day := door.notice_first.date):
                yield DueDate(day, door.code, found.event, day < as_of, "notice")


def _story_cautions(place: Place, book: Book) -> tuple[Said, ...]:
    """A caution where the told state or country makes law that the book does not have."""
    territories = [law.territory for law in book.places.values()]
    if place.state is None:
        known = any(territory.holds(place) is not False for territory in territories)
    else:
        known = any(territory.state and territory.holds(place) is not False for territory in territories)
    return () if known else (STATE_NOT_IN_BOOK,)
