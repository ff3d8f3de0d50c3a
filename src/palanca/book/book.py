"""The whole lawbook as one value, and the four things the core asks of it: which rules reach a place, whether a rule
applies to these facts, which of its terms counts on a day, and what a threshold is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from palanca.book.conditions import Facts, Threshold, Verdict
from palanca.book.rules import Bar, Caution, EventKind, Forum, Holidays, LawPlace, Paper, Question, Rule
from palanca.book.terms import Value
from palanca.values.places import Place


@dataclass(frozen=True, slots=True)
class Chosen:
    """A value that may be the one that counts, and the facts that would settle whether it is."""

    value: Value
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """Pages by id; `proofs` names the published cases behind a rule.

    `version` is a hash of the whole, so that an old answer can name the law it was read from.
    """

    places: Mapping[str, LawPlace]
    rules: Mapping[str, Rule]
    forums: Mapping[str, Forum]
    events: Mapping[str, EventKind]
    questions: Mapping[str, Question]
    papers: Mapping[str, Paper]
    cautions: Mapping[str, Caution]
    bars: Mapping[str, Bar]
    holidays: Mapping[str, Holidays]
    proofs: Mapping[str, frozenset[str]]
    version: str
    as_of: date
    by_family: Mapping[str, tuple[Rule, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        families: dict[str, list[Rule]] = {}
        for rule in self.rules.values():
            families.setdefault(rule.family, []).append(rule)
        object.__setattr__(self, "by_family", {family: tuple(rules) for family, rules in families.items()})

    def __hash__(self) -> int:
        """So that what is made of a whole book can be remembered."""
        return hash(self.version)

    def reaching(self, place: Place, family: str) -> Iterator[tuple[Rule, bool | None]]:
        """Rules of a family whose territory holds the place (True) or may hold it (None)."""
        holds = {law.id: law.territory.holds(place) for law in self.places.values()}
        for rule in self.by_family.get(family, ()):
            if holds[rule.place] is not False:
                yield rule, holds[rule.place]

    def applies(self, rule: Rule, facts: Facts, day: date) -> Verdict:
        """Whether the rule's own conditions hold for these facts under the law of that day."""
        return rule.when.judge(facts, self.threshold(day))

    def chosen(self, rule: Rule, choice: str, facts: Facts, day: date) -> tuple[Chosen, ...]:
        """The values that may count on that day, in the rule's order: the first that holds ends the list.

        A rule without that choice uses the term of the same name. Repealed and unverified values are passed over.
        """
        found: list[Chosen] = []
        for option in rule.choose.get(choice, ()):
            verdict = option.when.judge(facts, self.threshold(day))
            value = rule.terms[option.term].on(day)
            if verdict.holds is False or value is None:
                continue
            found.append(Chosen(value, verdict.open))
            if verdict.holds:
                break
        if choice not in rule.choose and choice in rule.terms and (value := rule.terms[choice].on(day)):
            found.append(Chosen(value))
        return tuple(found)

    def threshold(self, day: date) -> Threshold:
        """Looks up `rule#term` as a number on that day, for conditions that compare."""

        def look_up(reference: str) -> Fraction | None:
            rule, _, term = reference.partition("#")
            value = self.rules[rule].terms[term].on(day)
            return value.amount if value and isinstance(value.amount, Fraction) else None

        return look_up
