"""How much of the law we know and how well: place × rule family, the weakest confidence in each cell, its proofs.

A cell counts only with a published case behind every rule in it; without one it is shown in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palanca.book.book import Book
from palanca.book.rules import Rule
from palanca.values.confidence import Confidence, weakest


@dataclass(frozen=True, slots=True)
class Cell:
    """One family in one place: how sure, how many values, how many published cases."""

    confidence: Confidence
    values: int
    proofs: int
    proven: bool


def coverage(book: Book) -> dict[tuple[str, str], Cell]:
    """Every (place, family) that has a rule."""
    grouped: dict[tuple[str, str], list[Rule]] = {}
    for rule in book.rules.values():
        grouped.setdefault((rule.place, rule.family), []).append(rule)
    return {key: _cell(book, rules) for key, rules in sorted(grouped.items())}


def _cell(book: Book, rules: list[Rule]) -> Cell:
    confidences = [value.confidence for rule in rules for term in rule.terms.values() for value in term.series]
    proofs = [book.proofs.get(rule.id, frozenset()) for rule in rules]
    sure = weakest([*confidences, *(rule.source.confidence for rule in rules)])
    return Cell(sure, len(confidences), len(frozenset().union(*proofs)), all(proofs))


def coverage_lines(book: Book) -> Iterator[str]:
    """The table as text: a row a place, a column a family."""
    cells = coverage(book)
    places = sorted({place for place, _ in cells})
    families = sorted({family for _, family in cells})
    width = max(len(place) for place in places) + 2
    yield " " * width + "".join(f"{family:<16}" for family in families)
    for place in places:
        yield f"{place:<{width}}" + "".join(f"{_shown(cells.get((place, family))):<16}" for family in families)
    proven = sum(cell.proven for cell in cells.values())
    yield ""
    yield f"{proven} of {len(cells)} cells have a published case behind every rule; [brackets] have not."


def _shown(cell: Cell | None) -> str:
    if cell is None:
        return "-"
    return cell.confidence if cell.proven else f"[{cell.confidence}]"
