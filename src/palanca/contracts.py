"""The two questions that programs ask: for each its answer, and the JSON Schemas of both, as command and API give them.

The engines are loaded when they are asked, so that help and the lawbook's own commands start at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from palanca.book.book import Book
from palanca.values.pause import Pause

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Contract:
    """`answer` gives plain JSON values in one language, or raises BadInput with every mistake of the question. It
    pauses between its steps, where whoever asked may raise."""

    name: str
    asks: str
    example: Json
    answer: Callable[[object, Book, str, Pause], Json]
    question_schema: Callable[[Book], Json]
    answer_schema: Callable[[], Json]


def _owed(raw: object, book: Book, language: str, pause: Pause) -> Json:
    from palanca.pay.answer import owed
    from palanca.pay.published import as_json

    return as_json(owed(raw, book, pause), language)


def _pay_question(book: Book) -> Json:
    from palanca.pay.ask import shape

    return shape(book).schema()


def _pay_answer() -> Json:
    from palanca.pay.answer_schema import ANSWER

    return ANSWER


def _assessed(raw: object, book: Book, language: str, _pause: Pause) -> Json:
    from palanca.law.answer import assess
    from palanca.law.published import as_json

    return as_json(assess(raw, book), language)


def _assess_question(book: Book) -> Json:
    from palanca.law.ask import shape

    return shape(book).schema()


def _assess_answer() -> Json:
    from palanca.law.answer_schema import ANSWER

    return ANSWER


PAY: Final = Contract(
    name="pay",
    asks="What do these hours and earnings owe?",
    example={
        "as_of": "2026-11-22",
        "place": {"state": "TX"},
        "regime": {"flsa": True},
        "weeks": [
            {
                "starts": "2026-03-02",
                "total_hours": 46,
                "paid": "552.00",
                "earnings": [{"kind": "hourly", "rate": "12.00", "hours": 46}],
            }
        ],
    },
    answer=_owed,
    question_schema=_pay_question,
    answer_schema=_pay_answer,
)
ASSESS: Final = Contract(
    name="assess",
    asks="What rights, where, by when?",
    example={
        "as_of": "2026-11-22",
        "job": {"place": {"state": "TX"}, "sector": "general"},
        "events": [{"kind": "unpaid_overtime", "from": "2025-02-01", "to": "2026-10-30", "paydays": "weekly"}],
    },
    answer=_assessed,
    question_schema=_assess_question,
    answer_schema=_assess_answer,
)
CONTRACTS: Final[Mapping[str, Contract]] = {contract.name: contract for contract in (PAY, ASSESS)}
