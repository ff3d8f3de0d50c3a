"""The lawbook's questions in; the fields that they bring to a contract's input out.

A question says under which path each contract holds its answer, so that a new rule brings its fact and no code.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final, Literal

from palanca.book.book import Book
from palanca.book.rules import Question
from palanca.values.shape import Day, Flag, Many, Money, OneOf, Shape, Whole

MOST_MONEY: Final = Fraction(10**12)  # a year's sales of the largest employer


def asked_fields(book: Book, contract: Literal["pay", "assess"], owner: str) -> dict[str, Shape]:
    """Fields by name for the part of the input at the dotted path `owner`, such as `job.employer`."""
    paths = {question.paths.get(contract, ""): question for question in book.questions.values()}
    split = {path.rpartition("."): question for path, question in paths.items() if path}
    return {name: _shape(question) for (parent, _, name), question in split.items() if parent == owner}


def _shape(question: Question) -> Shape:
    words = OneOf(tuple(str(choice.value) for choice in question.choices))
    shapes: Mapping[str, Shape] = {
        "yes_no": Flag(),
        "choice": words,
        "several": Many(words, len(question.choices)),
        "money": Money(most=MOST_MONEY),
        "count": Whole(),
        "date": Day(),
    }
    return shapes[question.kind]
