"""A small lawbook comes in linked: shared coverage stands in place wherever a condition may stand."""

from __future__ import annotations

from datetime import date

import pytest

from palanca.book.load import read_book
from tests.book.small_book import small_book

DAY = date(2026, 1, 1)
SHARED = [{"covered_by": "us.wage"}]


@pytest.mark.parametrize(("sector", "holds"), [("general", True), ("other", False), (None, None)])
def test_shared_coverage_decides_as_the_rule_that_it_names(sector: str | None, holds: bool | None) -> None:
    book = read_book(small_book())
    assert book.applies(book.rules["us.claim"], {"sector": sector}, DAY).holds is holds


def test_shared_coverage_may_stand_in_a_reading() -> None:
    reading = {"length": "limit", "when": SHARED}
    book = read_book(small_book(**{"us/claim.claim.routes.0.clock.readings.0": reading}))
    claim = book.rules["us.claim"].claim
    assert claim is not None
    assert claim.routes[0].clock is not None
    when = claim.routes[0].clock.readings[0].when
    assert when.judge({}, book.threshold(DAY)).open == ("sector",)


def test_shared_coverage_may_stand_in_a_choice() -> None:
    book = read_book(small_book(**{"us/claim.choose": {"limit": [{"term": "limit", "when": SHARED}]}}))
    claim = book.rules["us.claim"]
    assert book.chosen(claim, "limit", {"sector": "other"}, DAY) == ()
    assert [chosen.open for chosen in book.chosen(claim, "limit", {}, DAY)] == [("sector",)]
