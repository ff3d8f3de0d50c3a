"""The facts that decide in; the questions out, each with the place in contract 2's input where its answer goes.

A fact's question stands in the lawbook. Dates and places belong to every story, so their questions stand here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from palanca.book.conditions import place_of
from palanca.law.case import Case
from palanca.values.assessment import AskNext, Decides
from palanca.values.said import Said

WHY_DATE: Final = Said("Sin esa fecha no se puede contar el plazo.", "The deadline cannot be counted without it.")
WHY_OLDEST: Final = Said(
    "Lo más viejo es lo primero que se pierde.",
    "The oldest pay is the first to be lost.",
)
WHY_PLACE: Final = Said("Cada lugar tiene sus leyes y sus oficinas.", "Each place has its own laws and offices.")


STORY: Final = {
    "event.from": (Said("¿Desde qué día pasó?", "Since what day did it happen?"), WHY_OLDEST),
    "event.to": (Said("¿Hasta qué día pasó?", "Until what day did it happen?"), WHY_DATE),
    "event.date": (Said("¿Qué día pasó?", "What day did it happen?"), WHY_DATE),
    "event.employer_told_on": (
        Said("¿Qué día le avisó al patrón?", "What day did you tell the employer?"),
        WHY_DATE,
    ),
    "event.letter_on": (
        Said(
            "Si ya le llegó la carta de la oficina, ¿qué fecha trae escrita?",
            "If the office's letter has come, what date is written on it?",
        ),
        WHY_DATE,
    ),
    "event.complained_on": (Said("¿Qué día se quejó?", "What day did you complain?"), WHY_DATE),
    "job.ends": (Said("¿Cuál fue su último día en ese trabajo?", "What was your last day at that job?"), WHY_DATE),
    "job.place.state": (Said("¿En qué estado trabajó?", "In which state did you work?"), WHY_PLACE),
    "job.place.county_fips": (Said("¿En qué condado trabajó?", "In which county did you work?"), WHY_PLACE),
    "job.place.city": (Said("¿En qué ciudad trabajó?", "In which city did you work?"), WHY_PLACE),
}


def ask_facts(case: Case, facts: Iterable[str], decides: Decides) -> Iterator[AskNext]:
    """Facts by the lawbook's name, but those that were told; the place for those that it decides."""
    for fact in facts:
        if (place := place_of(fact)) is not None:
            yield from ask_fields(case, missing_place(case, place), decides)
            continue
        question = case.book.questions[fact]
        if case.facts.get(fact) is None and "assess" in question.paths:
            path = _in_input(case, question.paths["assess"])
            yield AskNext(fact, path, question.ask, question.why, decides)


def ask_fields(case: Case, fields: Iterable[str], decides: Decides) -> Iterator[AskNext]:
    """Dates and parts of the place by the contract's name."""
    for field in fields:
        question, why = STORY[field]
        yield AskNext(field.rpartition(".")[2], _in_input(case, field), question, why, decides)


def missing_place(case: Case, place: str) -> tuple[str, ...]:
    """The first part of the told place that a place of the lawbook names and nobody told."""
    missing = case.book.places[place].territory.missing(case.ask.place)
    return tuple(f"job.place.{part}" for part in missing[:1])


def once_each(asked: Iterable[AskNext]) -> tuple[AskNext, ...]:
    """Each place in the input asked for once, in the order given: what decides the right goes first."""
    by_path: dict[str, AskNext] = {}
    for ask in asked:
        by_path.setdefault(ask.path, ask)
    return tuple(by_path.values())


def _in_input(case: Case, path: str) -> str:
    """`event.willful` is a field of the event that this case is about."""
    owner, _, field = path.partition(".")
    return f"events.{case.index}.{field}" if owner == "event" else path
