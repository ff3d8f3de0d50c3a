"""How much of the law we know and how well: place × rule family, the weakest confidence in each cell, its proofs.

Claims are a family for each matter. A cell counts only with a published case behind every rule in it; one that has
none is shown in brackets, and what other places of the same level have and this one has not is named too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import fill
from typing import Final

from palanca.book.book import Book
from palanca.book.rules import Rule
from palanca.values.confidence import Confidence, weakest

LINE: Final = 100
Cells = Mapping[tuple[str, str], "Cell"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One family in one place: how sure, how many rules and values, its published cases, the rules without one."""

    confidence: Confidence
    rules: int
    values: int
    proofs: int
    unproven: tuple[str, ...]

    @property
    def counts(self) -> bool:
        return not self.unproven


def column(rule: Rule) -> str:
    """`overtime`, `claim:overtime`."""
    return f"{rule.family}:{rule.matter}" if rule.matter else rule.family


def coverage(book: Book) -> dict[tuple[str, str], Cell]:
    """Every (place, column) that has a rule."""
    grouped: dict[tuple[str, str], list[Rule]] = {}
    for rule in book.rules.values():
        grouped.setdefault((rule.place, column(rule)), []).append(rule)
    return {key: _cell(book, rules) for key, rules in sorted(grouped.items())}


def _cell(book: Book, rules: list[Rule]) -> Cell:
    confidences = [value.confidence for rule in rules for term in rule.terms.values() for value in term.series]
    proofs = {rule.id: book.proofs.get(rule.id, frozenset()) for rule in rules}
    return Cell(
        confidence=weakest([*confidences, *(rule.source.confidence for rule in rules)]),
        rules=len(rules),
        values=len(confidences),
        proofs=len(frozenset().union(*proofs.values())),
        unproven=tuple(sorted(rule for rule, cases in proofs.items() if not cases)),
    )


def not_yet(book: Book, cells: Cells, place: str) -> list[str]:
    """Columns that another place of the same level has and this one has not."""
    level = book.places[place].level
    known = {name for other, name in cells if book.places[other].level == level}
    return sorted(name for name in known if (place, name) not in cells)


def coverage_lines(book: Book) -> Iterator[str]:
    """For reading: a block a place, a line a confidence. A place's gaps stand in its last line."""
    cells = coverage(book)
    for place in sorted(book.places):
        own = {name: cell for (where, name), cell in cells.items() if where == place}
        rules, values = sum(cell.rules for cell in own.values()), sum(cell.values for cell in own.values())
        yield f"{place}  {book.places[place].title.en}: rules {rules}, values {values}"
        for confidence in Confidence:
            names = [_shown(name, cell) for name, cell in own.items() if cell.confidence is confidence]
            if names:
                yield _wrapped(confidence, names)
        if missing := not_yet(book, cells, place):
            yield _wrapped("not yet", missing)
        yield ""
    yield from _total_lines(cells)


def _wrapped(first: str, names: list[str]) -> str:
    return fill(
        ", ".join(names),
        initial_indent=f"  {first:<12} ",
        subsequent_indent=" " * len(f"  {'':<12} "),
        width=LINE,
        break_on_hyphens=False,
    )


def _shown(name: str, cell: Cell) -> str:
    return name if cell.counts else f"[{name}]"


def _total_lines(cells: Cells) -> Iterator[str]:
    for confidence, (counting, all_of_it) in totals(cells).items():
        yield f"{confidence:<12} {counting:>4} of {all_of_it} cells count"
    counting = sum(cell.counts for cell in cells.values())
    yield f"{counting} of {len(cells)} cells have a published case behind every rule and count; [brackets] have not."


def totals(cells: Cells) -> dict[Confidence, tuple[int, int]]:
    """For each confidence the cells that count, and all of its cells."""
    counting = Counter(cell.confidence for cell in cells.values() if cell.counts)
    every = Counter(cell.confidence for cell in cells.values())
    return {confidence: (counting[confidence], every[confidence]) for confidence in Confidence}


def coverage_json(book: Book) -> dict[str, object]:
    """The same for programs: every cell, the gaps of each place, the totals."""
    cells = coverage(book)
    return {
        "law_version": book.version,
        "law_as_of": book.as_of.isoformat(),
        "cells": [
            {
                "place": place,
                "column": name,
                "confidence": str(cell.confidence),
                "counts": cell.counts,
                "rules": cell.rules,
                "values": cell.values,
                "cases": cell.proofs,
                "without_case": list(cell.unproven),
            }
            for (place, name), cell in cells.items()
        ],
        "not_yet": {place: not_yet(book, cells, place) for place in sorted(book.places)},
        "totals": {str(sure): {"count": one, "cells": every} for sure, (one, every) in totals(cells).items()},
    }
