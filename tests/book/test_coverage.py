"""Coverage tells the weakest of a cell, counts it only when every rule in it is proven, and names the gaps."""

from __future__ import annotations

from typing import Any

from palanca.book.book import Book
from palanca.book.coverage import coverage, coverage_json, coverage_lines, not_yet, totals
from palanca.book.load import read_book
from palanca.values.confidence import Confidence
from tests.book.small_book import CHECKED, CLAIM, PAGES, WAGE, said, small_book

CASE = {"cases/pay/one": {"rules": ["us.wage"], "needs": []}}


def book(**more: Any) -> Book:
    return read_book({**small_book(), **CASE, **more})


def state(name: str) -> dict[str, Any]:
    return {"title": said(name), "level": "state", "territory": {"country": "US", "state": name}}


def test_a_cell_is_a_place_and_a_family_and_claims_stand_by_their_matter() -> None:
    assert set(coverage(book())) == {("us", "minimum_wage"), ("us", "claim:wages")}


def test_a_cell_without_a_case_behind_every_rule_does_not_count() -> None:
    cells = coverage(book(**{"us/other": {**WAGE}}))
    assert cells["us", "minimum_wage"].unproven == ("us.other",)
    assert not cells["us", "minimum_wage"].counts
    assert cells["us", "claim:wages"].unproven == ("us.claim",)


def test_a_cell_is_as_sure_as_its_least_sure_value_and_text() -> None:
    memory = {**CHECKED, "confidence": "memory"}
    series = "us/wage.terms.general.series.0.checked"
    assert coverage(read_book(small_book(**{series: memory})))["us", "minimum_wage"].confidence is Confidence.MEMORY
    page = coverage(read_book(small_book(**{"us/claim.checked": memory})))
    assert page["us", "claim:wages"].confidence is Confidence.MEMORY


def test_totals_count_cells_by_confidence() -> None:
    assert totals(coverage(book()))[Confidence.READ] == (1, 2)


def test_what_another_place_of_the_same_level_has_is_not_there_yet() -> None:
    wide = book(**{"us/aa/place": state("AA"), "us/bb/place": state("BB"), "us/aa/claim": {**CLAIM}})
    assert not_yet(wide, coverage(wide), "us.bb") == ["claim:wages"]
    assert not_yet(wide, coverage(wide), "us.aa") == []
    assert not_yet(wide, coverage(wide), "us") == []


def test_the_lines_show_brackets_and_gaps() -> None:
    wide = book(**{"us/aa/place": state("AA"), "us/bb/place": state("BB"), "us/aa/claim": {**CLAIM}})
    lines = list(coverage_lines(wide))
    assert "  read         [claim:wages], minimum_wage" in lines
    assert "  not yet      claim:wages" in lines
    assert lines[-1].startswith("1 of 3 cells")


def test_no_line_is_wider_than_a_page() -> None:
    pages = {f"us/claim_{number}": {**CLAIM, "matter": "injury"} for number in range(3)}
    matters = ("overtime", "tips", "breaks", "deductions", "retaliation", "discrimination", "safety", "recruitment")
    pages |= {f"us/{matter}": {**CLAIM, "matter": matter} for matter in matters}
    assert max(map(len, "\n".join(coverage_lines(book(**pages))).splitlines())) <= 100


def test_programs_get_the_same() -> None:
    told: Any = coverage_json(book())
    assert told["totals"]["read"] == {"count": 1, "cells": 2}
    assert next(cell for cell in told["cells"] if cell["column"] == "claim:wages")["without_case"] == ["us.claim"]
    assert set(told["not_yet"]) == {path.rpartition("/")[0] for path in PAGES if path.endswith("/place")}
