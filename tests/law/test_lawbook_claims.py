"""The house's own claims against the engine: what each one asks can be told, and the contract's story is answered."""

from __future__ import annotations

import time
from typing import Any

import pytest

from palanca.book.conditions import facts_of, place_of
from palanca.book.load import open_book
from palanca.book.rules import Rule
from palanca.law.answer import assess

BOOK = open_book()
CLAIMS = [rule for rule in BOOK.rules.values() if rule.claim]
STORY: dict[str, Any] = {
    "as_of": "2026-11-22",
    "worker": {"languages": ["mix", "es"], "age": 34, "sex": "female", "now_in": {"country": "MX", "state": "OAX"}},
    "job": {
        "employer": {"name": "…", "employees": 12, "annual_sales": None, "public": False},
        "place": {"state": "TX", "county_fips": "48201", "city": "Houston", "zip": "77011"},
        "sector": "general",
        "naics": "7225",
        "program": "H-2B",
        "called_contractor": True,
        "union": False,
        "starts": "2025-02-01",
        "ends": "2026-10-30",
    },
    "events": [
        {"kind": "unpaid_overtime", "from": "2025-02-01", "to": "2026-10-30", "paydays": "weekly", "willful": None},
        {"kind": "sexual_harassment", "from": "2026-05-01", "to": "2026-09-15"},
        {
            "kind": "fired_after_complaining",
            "date": "2026-10-30",
            "complained_about": ["wages"],
            "complained_on": "2026-10-28",
            "together": None,
        },
        {"kind": "injury", "date": "2026-06-02", "employer_told_on": "2026-06-02"},
    ],
}


@pytest.mark.parametrize("rule", CLAIMS, ids=lambda rule: rule.id)
def test_every_fact_of_a_claim_can_be_told(rule: Rule) -> None:
    assert rule.claim
    clocks = [route.clock for route in rule.claim.routes if route.clock]
    conditions = [rule.when, *(reading.when for clock in clocks for reading in clock.readings)]
    facts = frozenset[str]().union(*(facts_of(condition) for condition in conditions))
    assert all("assess" in BOOK.questions[fact].paths for fact in facts if place_of(fact) is None)


@pytest.mark.parametrize("kind", BOOK.events)
def test_every_event_of_the_lawbook_raises_a_right_somewhere(kind: str) -> None:
    assert any(kind in rule.claim.events for rule in CLAIMS if rule.claim)


def test_the_contracts_own_story_is_answered() -> None:
    raised = {(found.event, door.code) for found in assess(STORY, BOOK).findings for door in found.forums}
    assert raised >= {
        ("unpaid_overtime", "us.whd"),
        ("unpaid_overtime", "us.court"),
        ("unpaid_overtime", "us.tx.twc"),
        ("fired_after_complaining", "us.nlrb"),
    }


def test_an_assessment_takes_less_than_ten_milliseconds_of_work() -> None:
    def seconds() -> float:
        started = time.process_time()
        assess(STORY, BOOK)
        return time.process_time() - started

    assert min(seconds() for _ in range(5)) < 0.01
