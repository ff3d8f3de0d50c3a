"""A rule in; out comes what its page shows: what it says, to whom, its values through time, its doors, its proofs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from palanca.book.book import Book
from palanca.book.conditions import ALWAYS
from palanca.book.rules import Bar, Caution, Clock, Forum, LawPlace, Paper, Route, Rule
from palanca.book.terms import Term, Value
from palanca.values.said import Said
from palanca.web.law.amounts import amount_said
from palanca.web.law.cases import PublishedCase, published_cases
from palanca.web.law.conditions import Told, leans_on, told
from palanca.web.law.vocabulary import FAMILIES, KINDS, MATTERS, STARTS, term_said


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a term's history, and when it is law: before, now, or announced."""

    value: Value
    says: Said
    when: Literal["before", "now", "coming"]


@dataclass(frozen=True, slots=True)
class TermShown:
    """A term with its whole history, newest first. `says` None: it has only its name."""

    name: str
    says: Said | None
    rows: tuple[Row, ...]

    @property
    def now(self) -> Row | None:
        return next((row for row in self.rows if row.when == "now"), None)


@dataclass(frozen=True, slots=True)
class ReadingShown:
    """One length of a deadline, in words, and when it is the one."""

    length: Said
    says: Said | None
    when: tuple[Told, ...]
    leads: bool


@dataclass(frozen=True, slots=True)
class DoorShown:
    """A forum that takes the claim: what it can get, and by when. `kind` None: nobody knows until when."""

    forum: Forum
    can_get: Said
    kind: Said | None
    starts: Said | None
    readings: tuple[ReadingShown, ...]
    after: tuple[ReadingShown, ...]
    unlimited: bool
    counting: Rule | None
    notice: Said | None
    notice_length: Said | None


@dataclass(frozen=True, slots=True)
class ChoiceShown:
    """A term that may be the one that counts, and when."""

    says: Said | None
    name: str
    when: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """All that the template says."""

    rule: Rule
    place: LawPlace
    family: Said
    when: tuple[Told, ...]
    terms: tuple[TermShown, ...]
    choices: tuple[tuple[ChoiceShown, ...], ...]
    events: tuple[Said, ...]
    doors: tuple[DoorShown, ...]
    bars: tuple[Bar, ...]
    papers: tuple[Paper, ...]
    cautions: tuple[Said, ...]
    cases: tuple[PublishedCase, ...]
    leans_on: tuple[Rule, ...]


def rule_page(rule: Rule, book: Book, today: date) -> RulePage:
    """What there is to show of the rule on that day."""
    claim = rule.claim
    proofs = sorted(book.proofs.get(rule.id, frozenset()))
    return RulePage(
        rule=rule,
        place=book.places[rule.place],
        family=family_said(rule),
        when=told(rule.when, book, today),
        terms=tuple(_term(term, rule, book, today) for term in rule.terms.values()),
        choices=tuple(_choices(rule, book, today)),
        events=tuple(book.events[kind].title for kind in claim.events) if claim else (),
        doors=tuple(door_shown(route, rule, book, today) for route in claim.routes) if claim else (),
        bars=tuple(_bars(rule, book)),
        papers=tuple(book.papers[name] for name in claim.papers) if claim else (),
        cautions=(*(claim.cautions if claim else ()), *(one.says for one in _shared(rule, book))),
        cases=tuple(published_cases()[name] for name in proofs if name in published_cases()),
        leans_on=tuple(book.rules[name] for name in _leans_on(rule)),
    )


def family_said(rule: Rule) -> Said:
    """What the rule is about: its matter where it is a claim."""
    return MATTERS[rule.matter] if rule.matter else FAMILIES.get(rule.family, Said(rule.family, rule.family))


def _term(term: Term, rule: Rule, book: Book, today: date) -> TermShown:
    now = term.at(today)
    rows = [
        Row(value, amount_said(term.unit, value.amount, book), _moment(value, now)) for value in reversed(term.series)
    ]
    return TermShown(term.name, _clock_said(term, rule, book) or term_said(term.name), tuple(rows))


def _clock_said(term: Term, rule: Rule, book: Book) -> Said | None:
    """A length by what it is for, `To sue: the court`; None for a term that is no deadline's length."""
    named: dict[Said, list[Said]] = {}
    for route in rule.claim.routes if rule.claim else ():
        if route.clock and term.name in (reading.length for reading in route.clock.readings):
            named.setdefault(KINDS[route.clock.kind], []).append(book.forums[route.forum].name)
    if not named:
        return None
    return Said(
        "; ".join(f"{kind.es}: {', '.join(forum.es for forum in forums)}" for kind, forums in named.items()),
        "; ".join(f"{kind.en}: {', '.join(forum.en for forum in forums)}" for kind, forums in named.items()),
    )


def _moment(value: Value, now: Value | None) -> Literal["before", "now", "coming"]:
    if value == now:
        return "now"
    return "coming" if now is None or value.since > now.since else "before"


def _choices(rule: Rule, book: Book, today: date) -> Iterator[tuple[ChoiceShown, ...]]:
    """Each list from which one term is chosen: the first that holds counts. A list of one says nothing new."""
    for options in rule.choose.values():
        if len(options) > 1:
            yield tuple(
                ChoiceShown(term_said(option.term), option.term, told(option.when, book, today)) for option in options
            )


def door_shown(route: Route, rule: Rule, book: Book, today: date) -> DoorShown:
    """A route with its clock in words."""
    clock, notice = route.clock, route.notice_first
    return DoorShown(
        forum=book.forums[route.forum],
        can_get=route.can_get,
        kind=KINDS[clock.kind] if clock else None,
        starts=STARTS[clock.counted_from] if clock else None,
        readings=tuple(_readings(clock, rule, book, today)) if clock else (),
        after=tuple(_after(clock, rule, book, today)) if clock else (),
        unlimited=clock.unlimited if clock else False,
        counting=book.rules[clock.counting] if clock and clock.counting else None,
        notice=notice.says if notice else None,
        notice_length=_length(rule.terms[notice.length], book, today) if notice else None,
    )


def _readings(clock: Clock, rule: Rule, book: Book, today: date) -> Iterator[ReadingShown]:
    for reading in clock.readings:
        length = _length(rule.terms[reading.length], book, today)
        yield ReadingShown(length, reading.says, told(reading.when, book, today), reading.leads)


def _after(clock: Clock, rule: Rule, book: Book, today: date) -> Iterator[ReadingShown]:
    for offset in clock.after:
        yield ReadingShown(_length(rule.terms[offset.length], book, today), None, told(offset.when, book, today), True)


def _length(term: Term, book: Book, today: date) -> Said:
    """As it is now; a length that is only announced by its first row."""
    return amount_said(term.unit, (term.at(today) or term.series[0]).amount, book)


def _bars(rule: Rule, book: Book) -> Iterator[Bar]:
    """What going to one of the rule's doors closes among its others."""
    doors = {route.forum for route in rule.claim.routes} if rule.claim else set()
    for bar in book.bars.values():
        if bar.filing_at in doors and doors & set(bar.closes) and (not bar.matters or rule.matter in bar.matters):
            yield bar


def _shared(rule: Rule, book: Book) -> Iterator[Caution]:
    """Cautions that stand beside every finding of its events and matter, whatever the facts."""
    if rule.claim:
        for caution in book.cautions.values():
            named = _reaches(caution.matters, (rule.matter,)) and _reaches(caution.events, rule.claim.events)
            if named and caution.when == ALWAYS:
                yield caution


def _reaches(limits: tuple[str, ...], own: tuple[str | None, ...]) -> bool:
    return not limits or any(one in limits for one in own)


def _leans_on(rule: Rule) -> list[str]:
    """Other rules whose values or counting this one uses."""
    conditions = [rule.when, *(option.when for options in rule.choose.values() for option in options)]
    clocks = [route.clock for route in rule.claim.routes if route.clock] if rule.claim else []
    conditions += [reading.when for clock in clocks for reading in clock.readings]
    named = set().union(*map(leans_on, conditions)) | {clock.counting for clock in clocks if clock.counting}
    return sorted(named - {rule.id})
