"""The heaviest questions that the API lets in come in; the seconds that each holds one of its threads go out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from bench.timing import line, once
from palanca.book.load import open_book
from palanca.contracts import ASSESS, PAY, Contract
from palanca.law.ask import MOST_EVENTS
from palanca.pay.ask import MOST_WEEKS
from palanca.values.pause import never
from palanca.web.settings import LARGEST_QUESTION

LIMIT_S = 60  # what a proxy waits
TODAY = date(2026, 11, 22)
LAST_WEEK = date(2026, 11, 16)
PLACES = {"TX": {"state": "TX"}, "CA": {"state": "CA"}, "nowhere told, so that every state may apply": {}}


def measured() -> Iterable[str]:
    open_book()
    for name, place in PLACES.items():
        yield _line(PAY, heaviest_weeks(place), f"pay, {MOST_WEEKS} weeks, {name}")
    yield _line(ASSESS, heaviest_events(), f"assess, {MOST_EVENTS} events")


def _line(contract: Contract, question: dict[str, Any], what: str) -> str:
    size = len(json.dumps(question, separators=(",", ":")))
    assert size <= LARGEST_QUESTION, "the API would refuse it"
    seconds = once(lambda: json.dumps(contract.answer(question, open_book(), "es", never))) / 1000
    over = " OVER" if seconds > LIMIT_S else ""
    return line(seconds, "s", f"the heaviest question: {what}", f"{size // 1024} KB; limit {LIMIT_S} s{over}")


def heaviest_weeks(place: dict[str, str]) -> dict[str, Any]:
    """As many weeks as the contract allows, no two alike, and as many lines of earnings as fit; all else is open."""
    weeks = [
        {
            "starts": (LAST_WEEK - timedelta(weeks=back)).isoformat(),
            "hours": [11] * 7,
            "paid": "1",
            "earnings": [{"kind": "job", "amount": str(100 + back + line)} for line in range(11)],
        }
        for back in reversed(range(MOST_WEEKS))
    ]
    return {"as_of": TODAY.isoformat(), "place": place, "weeks": weeks, "separation": {"date": "2026-11-20"}}


def heaviest_events() -> dict[str, Any]:
    """Every kind over and over, nothing else told, so that every state's claims stay open."""
    kinds = [kind for _ in range(MOST_EVENTS) for kind in open_book().events][:MOST_EVENTS]
    return {"as_of": TODAY.isoformat(), "events": [{"kind": kind} for kind in kinds]}
