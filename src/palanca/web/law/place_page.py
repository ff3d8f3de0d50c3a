"""A place or a forum in, or the whole book; out comes what their pages show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from palanca.book.book import Book
from palanca.book.rules import Bar, Forum, LawPlace, Rule
from palanca.book.terms import Term
from palanca.values.said import Said
from palanca.web.law.amounts import amount_said
from palanca.web.law.chart import Chart, wage_chart
from palanca.web.law.rule_page import DoorShown, door_shown, family_said
from palanca.web.law.vocabulary import FAMILIES, MATTERS

WAGE, WAGE_TERM, LIMIT = "minimum_wage", "general", "amount_limit"


@dataclass(frozen=True, slots=True)
class FamilyShown:
    """A family, or a claim's matter, and its rules."""

    name: Said
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class PlacePage:
    """All that the template says of a place. `wage_rule` is where the chart's numbers stand."""

    place: LawPlace
    above: LawPlace | None
    below: tuple[LawPlace, ...]
    rules: tuple[FamilyShown, ...]
    claims: tuple[FamilyShown, ...]
    forums: tuple[Forum, ...]
    chart: Chart | None
    wage_rule: Rule | None
    wage_now: Said | None


@dataclass(frozen=True, slots=True)
class ClaimTaken:
    """A claim that a forum takes, and how it takes it: a forum may take notice first and the claim after."""

    rule: Rule
    place: LawPlace
    doors: tuple[DoorShown, ...]


@dataclass(frozen=True, slots=True)
class ForumPage:
    """All that the template says of a forum."""

    forum: Forum
    claims: tuple[ClaimTaken, ...]
    closes: tuple[tuple[Bar, tuple[Forum, ...]], ...]
    closed_by: tuple[tuple[Bar, Forum], ...]
    limits: tuple[tuple[Rule, Said], ...]


def place_page(place: LawPlace, book: Book, today: date) -> PlacePage:
    """What there is to show of the place on that day."""
    own = [rule for rule in book.rules.values() if rule.place == place.id]
    above = above_it(place, book)
    wage = _wage(place, book)
    over = _wage(above, book) if above else None
    doors = {route.forum for rule in own if rule.claim for route in rule.claim.routes}
    return PlacePage(
        place=place,
        above=above,
        below=tuple(one for one in book.places.values() if above_it(one, book) == place),
        rules=tuple(by_family(rule for rule in own if not rule.claim)),
        claims=tuple(by_family(rule for rule in own if rule.claim)),
        forums=tuple(forum for code, forum in sorted(book.forums.items()) if code in doors),
        chart=wage_chart(_term(wage), _term(over) if over else None, today) if wage else None,
        wage_rule=wage,
        wage_now=_now(wage, book, today) if wage else None,
    )


def above_it(place: LawPlace, book: Book) -> LawPlace | None:
    """The place whose law reaches it too: a city's state, a state's country."""
    wider = {"local": "state", "state": "federal"}.get(place.level)
    held = (one for one in book.places.values() if one.level == wider)
    return next((one for one in held if one.territory.state in (None, place.territory.state)), None)


def _wage(place: LawPlace, book: Book) -> Rule | None:
    rules = (rule for rule in book.rules.values() if rule.place == place.id and rule.family == WAGE)
    return next((rule for rule in rules if rule.id.endswith(f".{WAGE}")), None)


def _term(rule: Rule) -> Term:
    return rule.terms[WAGE_TERM]


def _now(rule: Rule, book: Book, today: date) -> Said | None:
    value = _term(rule).at(today)
    return amount_said(_term(rule).unit, value.amount, book) if value else None


def by_family(rules: Iterable[Rule]) -> Iterator[FamilyShown]:
    """Families in the order of the vocabulary: pay first, claims by what they are about."""
    found: dict[Said, list[Rule]] = {}
    for rule in rules:
        found.setdefault(family_said(rule), []).append(rule)
    order = [*FAMILIES.values(), *MATTERS.values()]
    for family in sorted(found, key=lambda said: order.index(said) if said in order else len(order)):
        yield FamilyShown(family, tuple(found[family]))


def forum_page(forum: Forum, book: Book, today: date) -> ForumPage:
    """What there is to show of the forum on that day."""
    return ForumPage(
        forum=forum,
        claims=tuple(_taken(forum, book, today)),
        closes=tuple(
            (bar, tuple(book.forums[code] for code in bar.closes))
            for bar in book.bars.values()
            if bar.filing_at == forum.code
        ),
        closed_by=tuple((bar, book.forums[bar.filing_at]) for bar in book.bars.values() if forum.code in bar.closes),
        limits=tuple(_limits(forum, book, today)),
    )


def _taken(forum: Forum, book: Book, today: date) -> Iterator[ClaimTaken]:
    for rule in book.rules.values():
        routes = [route for route in rule.claim.routes if route.forum == forum.code] if rule.claim else []
        if routes:
            doors = tuple(door_shown(route, rule, book, today) for route in routes)
            yield ClaimTaken(rule, book.places[rule.place], doors)


def _limits(forum: Forum, book: Book, today: date) -> Iterator[tuple[Rule, Said]]:
    """The most that it can order, by each rule that says so."""
    for rule in book.rules.values():
        named = rule.terms["forum"].at(today) if rule.family == LIMIT else None
        most = rule.terms["most"].at(today) if named and named.amount == forum.code else None
        if most:
            yield rule, amount_said(rule.terms["most"].unit, most.amount, book)


def index_places(book: Book) -> tuple[tuple[LawPlace, tuple[LawPlace, ...]], ...]:
    """The country and the states, each with its cities."""
    tops = sorted((one for one in book.places.values() if one.level != "local"), key=lambda one: (one.level, one.id))
    return tuple(
        (top, tuple(one for one in book.places.values() if one.level == "local" and above_it(one, book) == top))
        for top in tops
    )
