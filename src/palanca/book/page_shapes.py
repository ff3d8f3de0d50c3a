"""The raw pages of the lawbook in, typed pages out: one shape a kind of page. Rules have a reader of their own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from palanca.book import rules
from palanca.book.condition_shapes import Conditions
from palanca.book.families import MATTERS
from palanca.book.term_shapes import LONG, SOURCE_FIELDS, SOURCE_NEEDED, read_source
from palanca.values.assessment import Reach
from palanca.values.confidence import Confidence
from palanca.values.places import Territory
from palanca.values.said import Said
from palanca.values.shape import Day, Flag, Many, Mistake, OneOf, Record, Shape, Text, Whole, shown

SAID = Record({"es": LONG, "en": LONG}, Said, frozenset({"es", "en"}))
NAMES = Many(Text(80), 60)


class WordOrFlag:
    """What an answer stands for: a word, true or false."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> str | bool | None:
        if isinstance(raw, (str, bool)):
            return raw
        mistakes.append(Mistake(path, "choice", "a word, true or false", shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": ["string", "boolean"]}


TERRITORY = Record(
    {
        "country": Text(2),
        "state": Text(3),
        "city": Text(80),
        "county_fips": Text(5),
        "counties": Many(Text(5), 20),
        "within": Many(Text(5), 20),
        "also_called": NAMES,
    },
    Territory,
    frozenset({"country"}),
)
PLACE = Record(
    {"title": SAID, "level": OneOf(rules.LEVELS), "territory": TERRITORY},
    lambda **page: page,
    frozenset({"title", "level", "territory"}),
)
REACH = Record({"id_at_door": Flag(), "near_immigration_office": Flag(), "by_phone": Flag(), "languages": NAMES}, Reach)


def _forum(**page: Any) -> dict[str, object]:
    defaults = {"needs_name": None, "phone": None, "website": None, "reach": Reach()}
    return {**defaults, **_sourced(**page)}


FORUM_LEVELS = ("federal", "state", "local", "court", "union", "worker_group", "foreign")
FORUM = Record(
    {
        "name": SAID,
        "level": OneOf(FORUM_LEVELS),
        "how": SAID,
        "cost": SAID,
        "needs_name": Flag(),
        "name_told": SAID,
        "reach": REACH,
        "phone": Text(40),
        "website": Text(200),
        **SOURCE_FIELDS,
    },
    _forum,
    SOURCE_NEEDED | {"name", "level", "how", "cost", "name_told"},
)
# What a list of events is read under, on a screen.
GROUPS = ("pay", "safety", "treatment", "speaking_up", "recruitment", "family", "authorities")
EVENT = Record(
    {
        "title": SAID,
        "tell": SAID,
        "when_it_was": OneOf(("period", "day")),
        "order": Whole(1, 999),
        "group": OneOf(GROUPS),
        "fields": NAMES,
        "before_job": Flag(),
        "private": Flag(),
    },
    lambda **page: page,
    frozenset({"title", "tell", "when_it_was", "order", "group"}),
)
CHOICE = Record({"value": WordOrFlag(), "says": SAID}, rules.Choice, frozenset({"value", "says"}))
QUESTION_KINDS = ("yes_no", "choice", "several", "money", "count", "date")
PATHS = Record({"pay": Text(80), "assess": Text(80)}, lambda **paths: paths)
QUESTION = Record(
    {
        "kind": OneOf(QUESTION_KINDS),
        "ask": SAID,
        "why": SAID,
        "choices": Many(CHOICE, 40),
        "paths": PATHS,
        "contested": Flag(),
        "private_unless": Text(60),
        "latest": Flag(),
    },
    lambda choices=(), **page: {"choices": choices, **page},
    frozenset({"kind", "ask", "why", "paths"}),
)
PAPER = Record(
    {"name": SAID, "hint": SAID, "issuer": SAID, "bring": SAID}, lambda **page: page, frozenset({"name", "hint"})
)
MATTER = Many(OneOf(MATTERS), len(MATTERS))
CAUTION = Record(
    {"says": SAID, "events": NAMES, "matters": MATTER, "when": Conditions(""), **SOURCE_FIELDS},
    lambda **page: _sourced(**page),
    SOURCE_NEEDED | {"says"},
)
BAR = Record(
    {"filing_at": Text(60), "closes": NAMES, "matters": MATTER, "says": SAID, **SOURCE_FIELDS},
    lambda **page: _sourced(**page),
    SOURCE_NEEDED | {"filing_at", "closes", "says"},
)
HOLIDAY = Record({"on": Day(), "name": Text(120)}, lambda on, name: (on, name))
HOLIDAYS = Record(
    {"days": Many(HOLIDAY, 2000, least=1), "through": Whole(2019, 2100), **SOURCE_FIELDS},
    lambda days, **page: {"days": dict(days), **_sourced(**page)},
    SOURCE_NEEDED | {"days", "through"},
)


def _sourced(
    citation: str, checked: tuple[date, Confidence], sources: tuple[str, ...] = (), **page: object
) -> dict[str, object]:
    return {**page, "source": read_source(citation, checked, sources)}


# Folder of the lawbook -> the shape of its pages.
PAGES: Mapping[str, Shape] = {
    "forums": FORUM,
    "events": EVENT,
    "questions": QUESTION,
    "papers": PAPER,
    "cautions": CAUTION,
    "bars": BAR,
    "holidays": HOLIDAYS,
}
