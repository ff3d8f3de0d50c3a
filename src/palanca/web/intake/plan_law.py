"""The outcome in; out comes the law behind it as a numbered list, so that no address on the way names a right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from palanca.book.book import Book
from palanca.web.intake.outcome import Outcome

Kind = Literal["rule", "forum", "place"]
Page = tuple[Kind, str]


def law_pages(outcome: Outcome, book: Book) -> tuple[Page, ...]:
    """Rules, forums and places that made a date or an amount of this plan, each once."""
    return tuple(dict.fromkeys((*_of_doors(outcome), *_of_amounts(outcome, book))))


def law_numbers(pages: tuple[Page, ...]) -> Mapping[Page, int]:
    """Each page's number, from 1, as its address says it."""
    return {page: number for number, page in enumerate(pages, start=1)}


def _of_doors(outcome: Outcome) -> Iterator[Page]:
    for step in outcome.plan.steps:
        yield "forum", step.door.code
        for claim in step.claims:
            yield "rule", claim.right


def _of_amounts(outcome: Outcome, book: Book) -> Iterator[Page]:
    owed = outcome.owed
    if owed is None:
        return
    layers = [layer for week in owed.weeks for layer in week.layers]
    because = [*owed.totals.because, *(reason for week in owed.weeks for reason in week.because)]
    for reason in (*because, *(reason for layer in layers for reason in layer.because)):
        if reason.rule in book.rules:
            yield "rule", reason.rule
    for layer in layers:
        if layer.place in book.places:
            yield "place", layer.place
