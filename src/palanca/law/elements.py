"""A case in; how strong the right is out: which elements the facts settle, which stay open, which speak against it.

An element is one condition that must hold by itself. `possible` and `needs_facts` differ by how many are open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from palanca.book.conditions import All, Any, Compared, Condition, Threshold
from palanca.law.asking import missing_place
from palanca.law.case import Case
from palanca.values.assessment import Strength
from palanca.values.confidence import Confidence


@dataclass(frozen=True, slots=True)
class Judged:
    """A right that nothing speaks against: open facts by name, open parts of the place, and what it rests on."""

    strength: Strength
    open_facts: tuple[str, ...]
    open_place: tuple[str, ...]
    rests_on: tuple[Confidence, ...]


def judge(case: Case, place_holds: bool | None) -> Judged | None:
    """None where a told fact speaks against the right."""
    threshold = _threshold(case)
    verdict = case.rule.when.judge(case.facts, threshold)
    if verdict.holds is False:
        return None
    judged = [part.judge(case.facts, threshold) for part in _elements(case.rule.when)]
    # Two conditions that wait for the same facts are settled by the same answer.
    open_elements = {frozenset(part.open) for part in judged if part.holds is None}
    open_place = () if place_holds else missing_place(case, case.rule.place)
    open_count = len(open_elements) + (place_holds is None)
    strength: Strength = "likely" if not open_count else "possible" if open_count == 1 else "needs_facts"
    return Judged(strength, verdict.open, open_place, tuple(_rests_on(case)))


def _threshold(case: Case) -> Threshold:
    """The law of the day of the act; while that day is unknown no threshold is, so that nothing fails by it."""
    day = case.event.last_day
    return case.book.threshold(day) if day else _unknown


def _unknown(_: str) -> Fraction | None:
    return None


def _elements(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, All):
        for part in condition.parts:
            yield from _elements(part)
    else:
        yield condition


def _rests_on(case: Case) -> Iterator[Confidence]:
    """The rule's own source, and the thresholds that its conditions compare with."""
    yield case.rule.source.confidence
    day = case.event.last_day or case.ask.as_of
    for reference in _compared_terms(case.rule.when):
        rule, _, term = reference.partition("#")
        value = case.book.rules[rule].terms[term].on(day)
        if value:
            yield value.confidence


def _compared_terms(condition: Condition) -> Iterator[str]:
    match condition:
        case Compared(term=reference):
            yield reference
        case All(parts=parts) | Any(parts=parts):
            for part in parts:
                yield from _compared_terms(part)
        case _:
            return
