"""Contract 2's answer described: the JSON Schema of what `published.as_json` writes."""

from __future__ import annotations

from typing import Final, get_args

from palanca.values.assessment import STRONGEST_FIRST, UNLIMITED, Decides
from palanca.values.json_schema import (
    CONFIDENCE,
    DAY,
    FLAG,
    INDEX,
    LENGTH,
    MONEY,
    TEXT,
    VERSION,
    Schema,
    many,
    maybe,
    record,
    word,
)

RUNS: Final[Schema] = {"anyOf": [LENGTH, {"const": UNLIMITED}]}
POSSIBLE: Final = record(
    **{"date": DAY, "if": maybe(TEXT), "citation": TEXT, "length": RUNS, "rolled_from": maybe(DAY)}
)
KIND: Final = word(("file", "notice", "sue", "grieve"))
DEADLINE: Final = record(
    date=maybe(DAY),
    passed=FLAG,
    rolled_from=maybe(DAY),
    rolled_by=maybe(TEXT),
    met_on=maybe(DAY),
    losing_since=maybe(DAY),
    losing_from=maybe(DAY),
    counted_from=TEXT,
    runs_from=TEXT,
    start=maybe(DAY),
    length=RUNS,
    kind=KIND,
    citation=TEXT,
    confidence=CONFIDENCE,
    possible=many(POSSIBLE),
)
NOTICE: Final = record(date=maybe(DAY), length=LENGTH, says=TEXT, citation=TEXT)
FORECLOSES: Final = record(codes=many(TEXT), says=TEXT, citation=TEXT, confidence=CONFIDENCE)
MOST: Final = record(amount=MONEY, citation=TEXT, confidence=CONFIDENCE)
REACH: Final = record(
    id_at_door=maybe(FLAG),
    near_immigration_office=maybe(FLAG),
    by_phone=maybe(FLAG),
    languages=maybe(many(TEXT)),
)
DOOR: Final = record(
    code=TEXT,
    name=TEXT,
    level=word(("federal", "state", "local", "court", "union", "worker_group", "foreign")),
    what_it_can_get=TEXT,
    how=TEXT,
    cost=TEXT,
    needs_name=maybe(FLAG),
    name_told=TEXT,
    reach=REACH,
    phone=maybe(TEXT),
    website=maybe(TEXT),
    confidence=CONFIDENCE,
    deadline=maybe(DEADLINE),
    notice_first=maybe(NOTICE),
    forecloses=many(FORECLOSES),
    most=maybe(MOST),
)
PAPER: Final = record(id=TEXT, name=TEXT, hint=TEXT, issuer=maybe(TEXT), bring=maybe(TEXT))
FINDING: Final = record(
    right=TEXT,
    title=TEXT,
    event=TEXT,
    event_index=INDEX,
    private=FLAG,
    strength=word(STRONGEST_FIRST),
    law=TEXT,
    citation=TEXT,
    confidence=CONFIDENCE,
    why=TEXT,
    forums=many(DOOR),
    papers=many(PAPER),
    ask_next=many(record(path=TEXT, question=TEXT, why=TEXT, fact=TEXT, decides=word(get_args(Decides)))),
    cautions=many(TEXT),
)
ANSWER: Final[Schema] = record(
    as_of=DAY,
    findings=many(FINDING),
    deadlines=many(record(date=DAY, code=TEXT, event=TEXT, kind=KIND, passed=FLAG)),
    cautions=many(TEXT),
    law_as_of=DAY,
    law_version=VERSION,
)
