"""When a rule applies: facts in, holds / does not hold / open out, and the facts on which an open one turns.

Three-valued on purpose: a fact nobody told is open and never false.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal


@dataclass(frozen=True, slots=True)
class Several:
    """One number for each of several employers; None where nobody told. One that is enough is enough."""

    each: tuple[Fraction | None, ...]


Fact = Fraction | bool | str | tuple[str, ...] | Several
Facts = Mapping[str, Fact | None]
Compare = Literal["at_least", "at_most", "less_than", "more_than"]
Threshold = Callable[[str], Fraction | None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`holds` is None while `open` facts are missing; `failed` names the facts that speak against."""

    holds: bool | None
    open: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


YES = Verdict(True)


@dataclass(frozen=True, slots=True)
class OneOfThese:
    """The fact is (or, negated, is not) one of these words. A fact that is a list holds if any of its words does."""

    fact: str
    words: tuple[str | bool, ...]
    negated: bool = False

    def judge(self, facts: Facts, _: Threshold) -> Verdict:
        told = facts.get(self.fact)
        if told is None:
            return Verdict(None, open=(self.fact,))
        told_words = told if isinstance(told, tuple) else (told,)
        found = any(word in self.words for word in told_words)
        return _verdict(found is not self.negated, self.fact)


@dataclass(frozen=True, slots=True)
class Compared:
    """The fact is a number that stands in this order to a term of the rule (`at_least: enterprise_sales`)."""

    fact: str
    how: Compare
    term: str

    def judge(self, facts: Facts, threshold: Threshold) -> Verdict:
        told, limit = facts.get(self.fact), threshold(self.term)
        if limit is None or not isinstance(told, (Fraction, Several)):
            return Verdict(None, open=(self.fact,))
        each = told.each if isinstance(told, Several) else (told,)
        if any(_stands(one, self.how, limit) for one in each if one is not None):
            return YES
        return Verdict(None, open=(self.fact,)) if None in each else Verdict(False, failed=(self.fact,))


def _stands(told: Fraction, how: Compare, limit: Fraction) -> bool:
    return {
        "at_least": told >= limit,
        "at_most": told <= limit,
        "less_than": told < limit,
        "more_than": told > limit,
    }[how]


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]

    def judge(self, facts: Facts, threshold: Threshold) -> Verdict:
        verdicts = [part.judge(facts, threshold) for part in self.parts]
        failed = _joined(verdict.failed for verdict in verdicts if verdict.holds is False)
        if failed:
            return Verdict(False, failed=failed)
        open_facts = _joined(verdict.open for verdict in verdicts)
        return Verdict(None, open=open_facts) if open_facts else YES


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def judge(self, facts: Facts, threshold: Threshold) -> Verdict:
        verdicts = [part.judge(facts, threshold) for part in self.parts]
        if any(verdict.holds for verdict in verdicts):
            return YES
        open_facts = _joined(verdict.open for verdict in verdicts)
        if open_facts:
            return Verdict(None, open=open_facts)
        return Verdict(False, failed=_joined(verdict.failed for verdict in verdicts))


@dataclass(frozen=True, slots=True)
class CoveredBy:
    """Another rule applies: several rules of one act share its coverage. Replaced by that rule's own on loading."""

    rule: str

    def judge(self, facts: Facts, threshold: Threshold) -> Verdict:
        raise AssertionError(f"covered_by {self.rule} was not resolved by the loader")


Condition = OneOfThese | Compared | All | Any | CoveredBy
ALWAYS = All(())


def inside(place: str) -> str:
    """The fact that the job is in a place of the lawbook. No question asks for it: the told place decides it."""
    return f"in:{place}"


def place_of(fact: str) -> str | None:
    """The lawbook's place that such a fact is about, or None for a fact that somebody tells."""
    kind, _, place = fact.partition(":")
    return place if kind == "in" and place else None


def facts_of(condition: Condition) -> frozenset[str]:
    """Every fact that the condition can ask for."""
    match condition:
        case OneOfThese(fact=fact) | Compared(fact=fact):
            return frozenset({fact})
        case All(parts=parts) | Any(parts=parts):
            return frozenset().union(*(facts_of(part) for part in parts))
        case CoveredBy():
            return frozenset()


def _verdict(holds: bool, fact: str) -> Verdict:
    return YES if holds else Verdict(False, failed=(fact,))


def _joined(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact for group in groups for fact in group))
