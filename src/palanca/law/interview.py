"""An assessment in; what to ask next out: the question on which most findings turn first, of equals the quickest."""

from __future__ import annotations

from typing import Final

from palanca.book.book import Book
from palanca.law.asking import once_each
from palanca.values.assessment import AskNext, Assessment

# What a person answers without looking anything up comes before what must be counted or found.
QUICKEST_FIRST: Final = ("yes_no", "choice", "several", "date", "count", "money")


def open_questions(assessment: Assessment, book: Book) -> tuple[AskNext, ...]:
    """Every open fact once: by how many findings it settles, then by how many deadlines it sharpens."""
    asked = [(ask.path, ask.decides) for found in assessment.findings for ask in found.ask_next]
    every = (ask for found in assessment.findings for ask in found.ask_next)
    deciding_first = sorted(every, key=lambda ask: ask.decides != "right")

    def order(ask: AskNext) -> tuple[int, int, int]:
        return -asked.count((ask.path, "right")), -asked.count((ask.path, "deadline")), _slowness(ask, book)

    return tuple(sorted(once_each(deciding_first), key=order))


def _slowness(ask: AskNext, book: Book) -> int:
    question = book.questions.get(ask.fact)
    return QUICKEST_FIRST.index(question.kind) if question else QUICKEST_FIRST.index("date")
