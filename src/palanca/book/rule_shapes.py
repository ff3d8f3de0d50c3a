"""One raw rule page in, a typed Rule out: its terms by family, its conditions, its choices and its claim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from palanca.book.condition_shapes import Conditions
from palanca.book.conditions import ALWAYS, Condition
from palanca.book.families import FAMILIES, MATTERS
from palanca.book.page_shapes import NAMES, SAID
from palanca.book.rules import Claim, Clock, CountedFrom, NoticeFirst, Offset, Option, Reading, Route, Rule
from palanca.book.term_shapes import SOURCE_FIELDS, SOURCE_NEEDED, read_source, read_term
from palanca.book.terms import Term
from palanca.values.shape import Flag, Many, Mistake, OneOf, Record, Shape, Text, shown, under

TERM = Text(60)  # the name of a term, a rule or a forum


class Named:
    """An object whose keys are names and whose values share a shape."""

    def __init__(self, each: Shape) -> None:
        self.each = each

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> dict[str, Any]:
        if not isinstance(raw, Mapping):
            mistakes.append(Mistake(path, "record", "an object with named fields", shown(raw)))
            return {}
        return {str(name): self.each.read(value, under(path, name), mistakes) for name, value in raw.items()}

    def schema(self) -> dict[str, object]:
        return {"type": "object", "additionalProperties": self.each.schema()}


class Terms:
    """The terms of a rule."""

    def __init__(self, rule: str) -> None:
        self.rule = rule

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> dict[str, Term]:
        if not isinstance(raw, Mapping):
            mistakes.append(Mistake(path, "record", "terms by name", shown(raw)))
            return {}
        read = {
            str(name): read_term(self.rule, str(name), row, under(path, name), mistakes) for name, row in raw.items()
        }
        return {name: term for name, term in read.items() if term is not None}

    def schema(self) -> dict[str, object]:
        return {"type": "object"}


def _claim_shape(rule: str) -> Record:
    when = Conditions(rule)
    reading = Record({"length": TERM, "when": when, "says": SAID, "leads": Flag()}, _reading, frozenset({"length"}))
    offset = Record({"length": TERM, "when": when}, Offset, frozenset({"length"}))
    clock = Record(
        {
            "kind": OneOf(("file", "notice", "sue", "grieve")),
            "counted_from": OneOf(get_args(CountedFrom)),
            "readings": Many(reading, 6),
            "unlimited": Flag(),
            "after": Many(offset, 6),
            "counting": TERM,
        },
        lambda kind, counted_from, readings=(), **rest: Clock(kind, counted_from, readings, **rest),
        frozenset({"kind", "counted_from"}),
    )
    notice = Record(
        {"length": TERM, "says": SAID, "citation": Text(300), "letter": SAID},
        NoticeFirst,
        frozenset({"length", "says", "citation"}),
    )
    route = Record(
        {"forum": TERM, "can_get": SAID, "clock": clock, "notice_first": notice},
        lambda forum, can_get, clock=None, notice_first=None: Route(forum, can_get, clock, notice_first),
        frozenset({"forum", "can_get"}),
    )
    fields: Mapping[str, Shape] = {
        "events": NAMES,
        "why": SAID,
        "routes": Many(route, 16, least=1),
        "papers": NAMES,
        "cautions": Many(SAID, 12),
    }
    return Record(fields, Claim, frozenset({"events", "why", "routes"}))


def _reading(length: str, when: Condition = ALWAYS, says: Any = None, leads: bool = True) -> Reading:
    return Reading(length, when, says, leads)


def rule_shape(rule: str) -> Record:
    """The shape of the page `rule`; its id is its path."""
    when = Conditions(rule)
    option = Record({"term": TERM, "when": when}, Option, frozenset({"term"}))
    return Record(
        {
            "family": OneOf(tuple(FAMILIES)),
            "matter": OneOf(MATTERS),
            "title": SAID,
            "says": SAID,
            "when": when,
            "terms": Terms(rule),
            "choose": Named(Many(option, 12, least=1)),
            "claim": _claim_shape(rule),
            **SOURCE_FIELDS,
        },
        _build(rule),
        SOURCE_NEEDED | {"family", "title", "says"},
    )


def _build(rule: str) -> Any:
    place = rule.rpartition(".")[0]

    def build(citation: str, checked: Any, sources: tuple[str, ...] = (), **page: Any) -> Rule:
        page = {"when": ALWAYS, "terms": {}, "choose": {}, **page}
        return Rule(id=rule, place=place, source=read_source(citation, checked, sources), **page)

    return build
