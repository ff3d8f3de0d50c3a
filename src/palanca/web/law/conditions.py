"""A condition of a rule in; out comes whom it reaches, in the words of the house's own questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from palanca.book.book import Book
from palanca.book.conditions import All, Any, Compared, Condition, CoveredBy, OneOfThese, place_of
from palanca.book.rules import Question
from palanca.values.said import Said
from palanca.web.law.amounts import NO, YES, amount_said

ALL: Final = Said("Todo esto:", "All of this:")
ANY: Final = Said("Por lo menos una de estas cosas:", "At least one of these:")
IS: Final = Said("{ask} Respuesta: {answers}", "{ask} Answer: {answers}")
IS_NOT: Final = Said("{ask} Respuesta que no sea: {answers}", "{ask} Any answer but: {answers}")
IN: Final = Said("El trabajo es en {place}", "The job is in {place}")
OUTSIDE: Final = Said("El trabajo no es en {place}", "The job is not in {place}")
OR: Final = Said(" o ", " or ")
THAN: Final = {
    "at_least": Said("{ask} Respuesta: {number} o más", "{ask} Answer: {number} or more"),
    "at_most": Said("{ask} Respuesta: {number} o menos", "{ask} Answer: {number} or fewer"),
    "less_than": Said("{ask} Respuesta: menos de {number}", "{ask} Answer: under {number}"),
    "more_than": Said("{ask} Respuesta: más de {number}", "{ask} Answer: over {number}"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line, and the lines under it. A line that leans on a value of another rule names that rule."""

    says: Said
    parts: tuple[Told, ...] = ()
    rule: str = ""


def told(condition: Condition, book: Book, day: date) -> tuple[Told, ...]:
    """Lines that must all hold; none where the rule always does."""
    match condition:
        case All(parts=parts):
            return tuple(line for part in parts for line in told(part, book, day))
        case Any(parts=parts):
            return (Told(ANY, tuple(_one(part, book, day) for part in parts)),)
        case OneOfThese(fact=fact) if (place := place_of(fact)) is not None:
            says = OUTSIDE if condition.negated else IN
            title = book.places[place].title
            return (Told(Said(says.es.format(place=title.es), says.en.format(place=title.en))),)
        case OneOfThese(fact=fact, words=words, negated=negated):
            return (Told(_answers(book.questions[fact], words, IS_NOT if negated else IS)),)
        case Compared():
            return (_compared(condition, book, day),)
        case CoveredBy(rule=rule):
            return told(book.rules[rule].when, book, day)


def _one(condition: Condition, book: Book, day: date) -> Told:
    lines = told(condition, book, day)
    return lines[0] if len(lines) == 1 else Told(ALL, lines)


def _answers(question: Question, words: tuple[str | bool, ...], says: Said) -> Said:
    by_value = {choice.value: choice.says for choice in question.choices}
    answers = [by_value.get(word) or (YES if word is True else NO if word is False else _plain(word)) for word in words]
    return Said(
        says.es.format(ask=question.ask.es, answers=OR.es.join(answer.es for answer in answers)),
        says.en.format(ask=question.ask.en, answers=OR.en.join(answer.en for answer in answers)),
    )


def _plain(word: str | bool) -> Said:
    return Said(str(word).replace("_", " "), str(word).replace("_", " "))


def _compared(condition: Compared, book: Book, day: date) -> Told:
    rule, _, name = condition.term.partition("#")
    term = book.rules[rule].terms[name]
    value = term.at(day)
    number = amount_said(term.unit, value.amount if value else None, book)
    ask, says = book.questions[condition.fact].ask, THAN[condition.how]
    line = Said(says.es.format(ask=ask.es, number=number.es), says.en.format(ask=ask.en, number=number.en))
    return Told(line, rule=rule)


def leans_on(condition: Condition) -> frozenset[str]:
    """The rules whose values the condition compares with."""
    match condition:
        case All(parts=parts) | Any(parts=parts):
            return frozenset().union(*(leans_on(part) for part in parts))
        case Compared(term=term):
            return frozenset({term.partition("#")[0]})
        case CoveredBy(rule=rule):
            return frozenset({rule})
        case OneOfThese():
            return frozenset()
