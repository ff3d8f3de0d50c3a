"""Take a claim out of the book and a dated case breaks; the few without a published date are named, and only shrink."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.law.published import as_json
from tests.law.clock_cases import CLOCKS
from tests.law.paths import values_at
from tests.law.test_dated_cases import CASES, holds, read_case

# No published sentence gives these a date of their own.
UNPROVEN = {
    "us.ne.meal_break": "no deadline of that office was read",
    "us.nc.freed_from_forced_labor": "the ten years are from memory",
    "us.ne.get_sick_leave": "no deadline of that office was read",
    "us.il.chicago.get_paid_leave": "no deadline of that office was read",
    "us.il.meal_breaks": "the law sets no deadline that was read",
    "us.il.no_extra_documents": "no deadline of that office was read",
    "us.il.no_whistleblower_retaliation": "the five years for suits without a time of their own are from memory",
    "us.ny.meal_breaks": "the law sets no deadline that was read, and no pay",
    "us.ny.organize_in_the_fields": "no deadline of that office was read",
}
RUNNABLE = [case for file in CASES if not (case := read_case(file))["needs"]]
CLAIMS = sorted(rule.id for rule in open_book().rules.values() if rule.claim)


def breaks(case: dict[str, Any], rule: str) -> bool:
    book = open_book()
    without = replace(book, rules={name: kept for name, kept in book.rules.items() if name != rule})
    answer = as_json(assess(case["ask"], without))
    return not all(holds(values_at(answer, expected["path"]), expected["value"]) for expected in case["expect"])


@pytest.mark.parametrize("claim", [claim for claim in CLAIMS if claim not in UNPROVEN])
def test_a_dated_case_breaks_without_the_claim(claim: str) -> None:
    proven = any(claim == case.rule and not case.needs for case in CLOCKS)
    assert proven or any(breaks(case, claim) for case in RUNNABLE if claim in case["rules"])


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in RUNNABLE])
def test_a_case_breaks_without_any_claim_that_it_names(case: dict[str, Any]) -> None:
    assert case["rules"]
    assert [rule for rule in case["rules"] if not breaks(case, rule)] == []


@pytest.mark.parametrize("claim", sorted(UNPROVEN))
def test_what_is_listed_as_unproven_is(claim: str) -> None:
    assert claim in CLAIMS
    assert not any(claim in case["rules"] for case in RUNNABLE)
    assert not any(claim == case.rule for case in CLOCKS)
