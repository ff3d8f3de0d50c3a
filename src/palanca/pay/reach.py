"""A question and the lawbook in; out come the laws that reach this work: which certainly count, which are still open.

`regime` forces a level in or leaves it out. Forced in, a law's coverage is taken for granted and so is every fact that
nobody told; a known exemption still exempts, and work whose kind nobody told is ordinary work. A place that is not
known stays open whatever the regime says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from palanca.book.book import Book
from palanca.book.conditions import ALWAYS, All, Any, Condition, Facts
from palanca.book.rules import LEVELS, LawPlace, Rule
from palanca.pay.question import Ask, Regime
from palanca.pay.youth import Worker, last_days
from palanca.values.places import Place, Territory

# Open facts that are told in the contract's `place`; all others have a question in the lawbook.
PLACE_FACTS: Final[Mapping[str, str]] = {
    "state": "place.state",
    "city": "place.city",
    "county_fips": "place.county_fips",
}
# The kind of work that has no rules of its own.
ORDINARY: Final[Facts] = {"sector": "general"}


@dataclass(frozen=True, slots=True)
class LawOfPlace:
    """The rules of one place for this question, by family. `holds` says for each place of the question whether it is in
    there; `missing` names the parts of a place that nobody told and that decide it."""

    place: LawPlace
    rules: Mapping[str, tuple[Rule, ...]]
    forced: bool
    missing: tuple[str, ...] = ()
    holds: tuple[bool | None, ...] = (True,)

    @property
    def open(self) -> tuple[str, ...]:
        """The missing parts, while it is not certain that any work was done there."""
        return () if True in self.holds else self.missing

    def here(self, favoured: frozenset[str]) -> tuple[bool, ...]:
        """In which places of the question it counts, if the favoured parts fall the worker's way."""
        hoped = not favoured.isdisjoint(self.missing)
        return tuple(hoped if holds is None else holds for holds in self.holds)


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a rule counts: not at all, or (with open facts) only if one of them falls the worker's way."""

    possible: bool
    open: tuple[str, ...] = ()

    def counts(self, favoured: frozenset[str]) -> bool:
        return self.possible and (not self.open or not favoured.isdisjoint(self.open))


@dataclass(frozen=True, slots=True)
class Reach:
    """Every place's law that may count, the federal level first. Between two `changes` no rule of the book changes."""

    book: Book
    facts: Facts
    laws: tuple[LawOfPlace, ...]
    changes: tuple[date, ...]
    worker: Worker = field(default_factory=Worker)

    def standing(self, law: LawOfPlace, rule: Rule, day: date) -> Standing:
        facts = {**self.facts, **ORDINARY} if law.forced and self.facts.get("sector") is None else self.facts
        verdict = self.book.applies(rule, facts, day)
        if verdict.holds is False:
            return Standing(False)
        return Standing(True, law.open + (() if law.forced else verdict.open))


def reach(ask: Ask, book: Book) -> Reach:
    """The laws of every place that holds, or may hold, the workplace."""
    families = ask.regime.families()
    found: dict[str, list[Rule]] = {}
    for family in sorted(families):
        reaching = [rule for place in ask.places for rule, _ in book.reaching(place, family)]
        for rule in {rule.id: rule for rule in reaching}.values():
            found.setdefault(rule.place, []).append(rule)
    _inherit_tips(found)
    places = sorted((book.places[place] for place in found), key=lambda place: (LEVELS.index(place.level), place.id))
    laws = (_law(ask, book, place, found[place.id]) for place in places)
    return Reach(
        book, _facts(ask, book), tuple(law for law in laws if law is not None), _changes(book, ask.worker), ask.worker
    )


def _inherit_tips(found: dict[str, list[Rule]]) -> None:
    """What tips may stand for is the state's law in its cities too, where they have none of their own."""
    tips = {place: [rule for rule in rules if rule.family == "tips"] for place, rules in found.items()}
    for place, rules in found.items():
        if not tips[place]:
            rules.extend(tips.get(place.rpartition(".")[0], []))


def _changes(book: Book, worker: Worker) -> tuple[date, ...]:
    """The days between which no rule says anything new for this worker."""
    terms = (term for rule in book.rules.values() for term in rule.terms.values())
    days = {value.since for term in terms for value in term.series}
    return tuple(sorted(days.union(last_days(worker, book.rules.values()))))


def _law(ask: Ask, book: Book, place: LawPlace, rules: Iterable[Rule]) -> LawOfPlace | None:
    asked = ask.regime.level(place.level)
    if asked is False:
        return None
    if asked or ask.regime.flsa:
        rules = _without_coverage(book, ask.regime, place, rules)
    by_family: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        by_family[rule.family] = (*by_family.get(rule.family, ()), rule)
    holds = tuple(place.territory.holds(told) for told in ask.places)
    doubtful = [told for told, there in zip(ask.places, holds, strict=True) if there is None]
    missing = dict.fromkeys(part for told in doubtful for part in _missing(place.territory, told))
    return LawOfPlace(place, by_family, bool(asked), tuple(missing), holds)


def _missing(territory: Territory, place: Place) -> Iterator[str]:
    for part in territory.missing(place):
        yield PLACE_FACTS[part]


def _facts(ask: Ask, book: Book) -> Facts:
    return {question.fact: ask.told.get(question.paths.get("pay", "")) for question in book.questions.values()}


def _without_coverage(book: Book, regime: Regime, place: LawPlace, rules: Iterable[Rule]) -> Iterator[Rule]:
    """The same rules, coverage by the levels forced in taken for granted, a state's by the federal law too (as
    Florida's is); exemptions of their own stay."""
    coverage = [
        rule.when
        for rule in book.rules.values()
        if rule.family == "coverage" and rule.place in book.places and _forced(book.places[rule.place], regime, place)
    ]
    for rule in rules:
        yield replace(rule, when=_granted(rule.when, coverage))


def _forced(covering: LawPlace, regime: Regime, place: LawPlace) -> bool:
    return bool(regime.level(covering.level)) and (covering.id == place.id or covering.level == "federal")


def _granted(condition: Condition, coverage: list[Condition]) -> Condition:
    if condition in coverage:
        return ALWAYS
    match condition:
        case All(parts=parts):
            return All(tuple(_granted(part, coverage) for part in parts))
        case Any(parts=parts):
            return Any(tuple(_granted(part, coverage) for part in parts))
        case _:
            return condition
