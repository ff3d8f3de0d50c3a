"""A freshly read book in, the same book with its pages joined out: shared coverage put in place, every name checked.

A reference to a page, term, fact or word that does not exist is the book's mistake, told with the file it stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from palanca.book.book import Book
from palanca.book.conditions import All, Any, Compared, Condition, CoveredBy, OneOfThese, facts_of, place_of
from palanca.book.families import FAMILIES, unit_of
from palanca.book.rules import Route, Rule
from palanca.book.terms import Term, Unit
from palanca.errors import BookError, Problem


def link(book: Book) -> Book:
    """The book ready for use. BookError with every dangling name."""
    problems = [problem for rule in book.rules.values() for problem in _problems(book, rule)]
    problems += page_problems(book)
    if problems:
        raise BookError(tuple(problems))
    joined = replace(
        book,
        rules={rule.id: _joined(book, rule) for rule in book.rules.values()},
        cautions={
            name: replace(caution, when=_covered(book, caution.when, (name,)))
            for name, caution in book.cautions.items()
        },
    )
    conditions = [(_file(rule.id), condition) for rule in joined.rules.values() for condition in _conditions(rule)]
    conditions += [(f"cautions/{caution.id}", caution.when) for caution in joined.cautions.values()]
    asked = [
        Problem(file, "when", f"facts with a question; {fact} has none")
        for file, condition in conditions
        for fact in sorted(facts_of(condition))
        if fact not in book.questions and place_of(fact) is None
    ]
    if asked:
        raise BookError(tuple(asked))
    return joined


def page_problems(book: Book) -> Iterator[Problem]:
    """Names that lead nowhere in the pages that are no rules."""
    for event in book.events.values():
        named = ((fact, "a fact with a question") for fact in event.fields if fact not in book.questions)
        yield from (Problem(f"events/{event.kind}", "fields", f"{wanted}; {fact} has none") for fact, wanted in named)
    for caution in book.cautions.values():
        file = f"cautions/{caution.id}"
        yield from (
            Problem(file, "events", f"an event; {name} is none") for name in caution.events if name not in book.events
        )
        yield from condition_problems(book, file, {}, caution.when)
    for bar in book.bars.values():
        unknown = (name for name in (bar.filing_at, *bar.closes) if name not in book.forums)
        yield from (Problem(f"bars/{bar.id}", "closes", f"a forum; {name} is none") for name in unknown)
    for rule in book.rules.values():
        yield from _word_problems(book, rule)


def _word_problems(book: Book, rule: Rule) -> Iterator[Problem]:
    """Words of a term that name a page: a calendar of holidays, a forum."""
    pages: Mapping[tuple[str, str], Mapping[str, object]] = {
        ("counting", "holidays"): book.holidays,
        ("amount_limit", "forum"): book.forums,
    }
    for (family, term), known in pages.items():
        if rule.family == family and term in rule.terms:
            for value in rule.terms[term].series:
                if value.amount is not None and value.amount not in known:
                    yield Problem(_file(rule.id), f"terms.{term}", f"a page of the lawbook; {value.amount} is none")


def _file(rule: str) -> str:
    return rule.replace(".", "/")


def _conditions(rule: Rule) -> Iterator[Condition]:
    yield rule.when
    yield from (option.when for options in rule.choose.values() for option in options)
    if rule.claim:
        clocks = [route.clock for route in rule.claim.routes if route.clock]
        yield from (reading.when for clock in clocks for reading in clock.readings)
        yield from (offset.when for clock in clocks for offset in clock.after)


def _problems(book: Book, rule: Rule) -> Iterator[Problem]:
    file = _file(rule.id)
    if rule.place not in book.places:
        yield Problem(file, "", f"a place.yaml beside it, for {rule.place}")
    yield from (Problem(file, key, wanted) for key, wanted in _term_problems(rule))
    for options in rule.choose.values():
        yield from (_no_term(file, "choose", option.term) for option in options if option.term not in rule.terms)
    for condition in _conditions(rule):
        yield from condition_problems(book, file, rule.terms, condition)
    yield from _claim_problems(book, rule)


def _term_problems(rule: Rule) -> Iterator[tuple[str, str]]:
    family = FAMILIES[rule.family]
    if family.free:
        return
    for name, term in rule.terms.items():
        unit = unit_of(family, name)
        if unit is None:
            yield f"terms.{name}", f"a term of {rule.family}: " + ", ".join(family.terms)
        elif unit is not term.unit:
            yield f"terms.{name}.unit", str(unit)
    for name in sorted(family.needed - set(rule.terms)):
        yield f"terms.{name}", "this term: its family needs it"


def _no_term(file: str, key: str, term: str) -> Problem:
    return Problem(file, key, f"a term of this rule; {term} is none")


def condition_problems(book: Book, file: str, terms: Mapping[str, Term], condition: Condition) -> Iterator[Problem]:
    """Names in a condition that lead nowhere."""
    match condition:
        case All(parts=parts) | Any(parts=parts):
            for part in parts:
                yield from condition_problems(book, file, terms, part)
        case Compared(term=reference) if reference.partition("#")[2] not in terms:
            yield _no_term(file, "when", reference.partition("#")[2])
        case CoveredBy(rule=other) if other not in book.rules:
            yield Problem(file, "when.covered_by", f"a rule; {other} is none")
        case OneOfThese(fact=fact) if (place := place_of(fact)) is not None and place not in book.places:
            yield Problem(file, "when.in", f"a place of the lawbook; {place} is none")
        case OneOfThese(fact=fact, words=words) if fact in book.questions and book.questions[fact].choices:
            known = [choice.value for choice in book.questions[fact].choices]
            yield from (
                Problem(file, "when", f"an answer of the question {fact}; {word} is none")
                for word in words
                if word not in known
            )
        case _:
            return


def _claim_problems(book: Book, rule: Rule) -> Iterator[Problem]:
    file, claim = _file(rule.id), rule.claim
    for key, held in (("claim", claim), ("matter", rule.matter)):
        if (held is None) is (rule.family == "claim"):
            yield Problem(file, key, f"a {key} in a rule of the family claim, and nowhere else")
    if claim is None:
        return
    known: Mapping[str, tuple[tuple[str, ...], Mapping[str, object]]] = {
        "claim.events": (claim.events, book.events),
        "claim.papers": (claim.papers, book.papers),
        "claim.routes.forum": (tuple(route.forum for route in claim.routes), book.forums),
    }
    for key, (names, pages) in known.items():
        yield from (Problem(file, key, f"a page of the lawbook; {name} is none") for name in names if name not in pages)
    for route in claim.routes:
        yield from (
            _no_term(file, "claim.routes.clock", name) for name in _lengths(route) if not _is_length(rule, name)
        )
        counting = route.clock.counting if route.clock else None
        if counting and (counting not in book.rules or book.rules[counting].family != "counting"):
            yield Problem(file, "claim.routes.clock.counting", f"a rule of the family counting; {counting} is none")


def _lengths(route: Route) -> Iterator[str]:
    """The terms that a route counts with."""
    if route.clock:
        yield from (reading.length for reading in route.clock.readings)
        yield from (offset.length for offset in route.clock.after)
    if route.notice_first:
        yield route.notice_first.length


def _is_length(rule: Rule, term: str) -> bool:
    return term in rule.terms and rule.terms[term].unit is Unit.LENGTH


def _joined(book: Book, rule: Rule) -> Rule:
    def joined(condition: Condition) -> Condition:
        return _covered(book, condition, (rule.id,))

    choose = {
        choice: tuple(replace(option, when=joined(option.when)) for option in options)
        for choice, options in rule.choose.items()
    }
    claim = rule.claim and replace(
        rule.claim, routes=tuple(_joined_route(route, joined) for route in rule.claim.routes)
    )
    return replace(rule, when=joined(rule.when), choose=choose, claim=claim)


def _joined_route(route: Route, joined: Callable[[Condition], Condition]) -> Route:
    if route.clock is None:
        return route
    readings = tuple(replace(reading, when=joined(reading.when)) for reading in route.clock.readings)
    after = tuple(replace(offset, when=joined(offset.when)) for offset in route.clock.after)
    return replace(route, clock=replace(route.clock, readings=readings, after=after))


def _covered(book: Book, condition: Condition, way: tuple[str, ...]) -> Condition:
    match condition:
        case CoveredBy(rule=other) if other in way:
            raise BookError((Problem(_file(way[0]), "when.covered_by", f"no circle: {' > '.join((*way, other))}"),))
        case CoveredBy(rule=other):
            return _covered(book, book.rules[other].when, (*way, other))
        case All(parts=parts):
            return All(tuple(_covered(book, part, way) for part in parts))
        case Any(parts=parts):
            return Any(tuple(_covered(book, part, way) for part in parts))
        case _:
            return condition
