"""Contract 1's answer described: the JSON Schema of what `published.as_json` writes."""

from __future__ import annotations

from typing import Final

from palanca.book.rules import LEVELS
from palanca.values.json_schema import (
    CONFIDENCE,
    DAY,
    FLAG,
    MONEY,
    NUMBER,
    RATE,
    TEXT,
    VERSION,
    Schema,
    many,
    maybe,
    record,
    word,
)

REASON: Final = record(rule=TEXT, citation=TEXT, amount=maybe(MONEY), text=TEXT, confidence=CONFIDENCE)
LAYER: Final = record(layer=word(LEVELS), place=TEXT, counted=FLAG, due=MONEY, owed=maybe(MONEY), because=many(REASON))
WEEK: Final = record(
    starts=DAY,
    regular_rate=maybe(RATE),
    overtime_hours=NUMBER,
    doubletime_hours=NUMBER,
    straight_time=MONEY,
    overtime_premium=MONEY,
    minimum_wage_topup=MONEY,
    break_premiums=MONEY,
    unlawful_deductions=MONEY,
    due=MONEY,
    paid=maybe(MONEY),
    owed=maybe(MONEY),
    layers=many(LAYER),
    because=many(REASON),
)
TOTALS: Final = record(
    owed=maybe(MONEY),
    liquidated_damages=MONEY,
    waiting_time_penalty=MONEY,
    interest=MONEY,
    contract_guarantee=MONEY,
    total=maybe(MONEY),
    owed_high=maybe(MONEY),
    total_high=maybe(MONEY),
    final_pay_due=maybe(DAY),
    because=many(REASON),
)
UNKNOWN: Final = record(path=TEXT, question=TEXT, low=maybe(MONEY), high=maybe(MONEY), also=many(TEXT))
ANSWER: Final[Schema] = record(
    weeks=many(WEEK),
    totals=TOTALS,
    unknown=many(UNKNOWN),
    law_as_of=DAY,
    law_version=VERSION,
    confidence=CONFIDENCE,
)
