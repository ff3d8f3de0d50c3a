"""A term's raw history in, a Term out: dated rows in order, each with citation, sources, confidence and its value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import pairwise

from palanca.book.rules import Source
from palanca.book.terms import Amount, Term, Unit, Value
from palanca.values.confidence import Confidence
from palanca.values.dates import Length
from palanca.values.money import exact
from palanca.values.shape import Day, Many, Mistake, OneOf, Record, Shape, Text, shown, under

LONG = Text(2000)


class Anything:
    """A value whose reading depends on its neighbour; read later."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> object:
        return raw

    def schema(self) -> dict[str, object]:
        return {}


def _checked(on: date, confidence: str) -> tuple[date, Confidence]:
    return on, Confidence(confidence)


def read_source(citation: str, checked: tuple[date, Confidence], sources: tuple[str, ...] = ()) -> Source:
    return Source(citation, sources, *checked)


CHECKED = Record({"on": Day(), "confidence": OneOf(tuple(Confidence))}, _checked, frozenset({"on", "confidence"}))
SOURCE_FIELDS: Mapping[str, Shape] = {"citation": Text(300), "sources": Many(Text(400), 60), "checked": CHECKED}
SOURCE_NEEDED = frozenset({"citation", "checked"})
SOURCE = Record(SOURCE_FIELDS, read_source, SOURCE_NEEDED)


def _row(
    since: date,
    citation: str,
    checked: tuple[date, Confidence],
    raw: object = None,
    sources: tuple[str, ...] = (),
    note: str | None = None,
) -> tuple[object, Value]:
    return raw, Value(since, None, citation, sources, *checked, note=note)


ROW = Record(
    {"from": Day(), "value": Anything(), "note": LONG, **SOURCE_FIELDS},
    _row,
    SOURCE_NEEDED | {"from"},
    {"from": "since", "value": "raw"},
)
TERM = Record(
    {"unit": OneOf(tuple(Unit)), "series": Many(ROW, 200, least=1), "next_change": Day()},
    lambda unit, series, next_change=None: (Unit(unit), series, next_change),
    frozenset({"unit", "series"}),
)


def read_term(rule: str, name: str, raw: object, path: str, mistakes: list[Mistake]) -> Term | None:
    """One named term of a rule, or None with its mistakes noted."""
    mistakes.extend(_without_value(raw, path))
    read = TERM.read(raw, path, mistakes)
    if read is None:
        return None
    unit, rows, next_change = read
    series = tuple(
        replace(
            row, amount=read_amount(unit, raw_amount, f"{path}.series.{place}.value", mistakes), rule=rule, term=name
        )
        for place, (raw_amount, row) in enumerate(rows)
    )
    for place, (earlier, later) in enumerate(pairwise(series), start=1):
        if later.since <= earlier.since:
            wanted = f"a day after {earlier.since}, so that rows are sorted and do not overlap"
            mistakes.append(Mistake(under(path, f"series.{place}.from"), "order", wanted, later.since.isoformat()))
    return Term(name, unit, series, next_change)


def _without_value(raw: object, path: str) -> Iterator[Mistake]:
    """`value: null` says that the law ended; a row that says nothing was left unfinished."""
    rows = raw.get("series") if isinstance(raw, Mapping) else None
    for place, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, Mapping) and "value" not in row:
            yield Mistake(
                under(path, f"series.{place}.value"), "needed", "a value, or null where the law ended", "nothing"
            )


def read_amount(unit: Unit, raw: object, path: str, mistakes: list[Mistake]) -> Amount | None:
    """A value in its unit; None stays None (no such law from that day)."""
    if raw is None:
        return None
    try:
        if unit is Unit.YES_NO and isinstance(raw, bool):
            return raw
        if unit is Unit.WORD and isinstance(raw, str):
            return raw
        if unit is Unit.LENGTH and isinstance(raw, str):
            return Length.parse(raw)
        if unit not in (Unit.YES_NO, Unit.WORD, Unit.LENGTH) and not isinstance(raw, bool):
            return _not_negative(exact(str(raw)))
    except ValueError:
        pass
    mistakes.append(Mistake(path, "amount", f"a value in {unit}", shown(raw)))
    return None


def _not_negative(amount: Fraction) -> Fraction:
    if amount < 0:
        raise ValueError(amount)
    return amount
