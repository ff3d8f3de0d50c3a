"""What to look at again: each reason by itself, and silence where there is none."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from palanca.book.load import read_book
from palanca.book.stale import Stale, stale
from tests.book.small_book import CHECKED, row, said, small_book

DAY = date(2026, 12, 1)
GENERAL = "us/wage.terms.general"


def found(day: date = DAY, **changed: Any) -> list[Stale]:
    return stale(read_book(small_book(**changed)), day)


def codes(day: date = DAY, **changed: Any) -> set[tuple[str, str, str]]:
    return {(one.page, one.term, one.code) for one in found(day, **changed)}


def test_a_book_that_was_just_checked_is_not_stale() -> None:
    assert found() == []


def test_a_change_that_was_expected_and_has_no_row_is_named_from_its_day_on() -> None:
    due = {f"{GENERAL}.next_change": "2027-01-01"}
    assert codes(date(2026, 12, 31), **due) == set()
    assert codes(date(2027, 1, 1), **due) == {("us.wage", "general", "change_due")}
    rows = [row("2020-01-01", "7.25"), row("2027-01-01", "9.00", checked={**CHECKED, "on": "2027-01-01"})]
    assert codes(date(2027, 1, 1), **due, **{f"{GENERAL}.series": rows}) == set()


def test_what_was_checked_more_than_a_year_before_is_old_and_so_are_the_pages() -> None:
    assert codes(date(2027, 11, 22)) == set()
    old = codes(date(2027, 11, 23))
    assert {("us.wage", "general", "old"), ("us.claim", "limit", "old"), ("us.wage", "", "old")} <= old
    assert ("forums/desk", "", "old") in old


def test_a_value_that_no_longer_counts_need_not_be_looked_at() -> None:
    assert ("us.wage", "small_employer", "old") not in codes(date(2027, 11, 23))


@pytest.mark.parametrize("confidence", ["memory", "dispute", "unverified"])
def test_a_rate_or_a_deadline_that_nobody_checked_is_named(confidence: str) -> None:
    unsure = {**CHECKED, "confidence": confidence}
    sources = ["one", "two"]
    changed = {f"{GENERAL}.series.1.checked": unsure, "us/claim.terms.limit.series.0.checked": unsure}
    changed |= {f"{GENERAL}.series.1.sources": sources, "us/claim.terms.limit.series.0.sources": sources}
    assert codes(**changed) == {("us.wage", "general", confidence), ("us.claim", "limit", confidence)}


def test_a_threshold_from_memory_is_neither_a_rate_nor_a_deadline() -> None:
    unsure = {"us/wage.terms.small_employer_size.series.0.checked": {**CHECKED, "confidence": "memory"}}
    assert codes(**unsure) == set()


def test_a_row_that_was_announced_when_it_was_checked_is_named_once_it_is_law() -> None:
    rows = {f"{GENERAL}.series": [row("2020-01-01", "7.25"), row("2027-01-01", "9.00")]}
    assert codes(date(2026, 12, 31), **rows) == set()
    assert codes(date(2027, 1, 1), **rows) == {("us.wage", "general", "took_effect")}


def test_a_calendar_is_named_in_its_last_year() -> None:
    calendar = {
        "holidays/US": {
            "days": [{"on": "2026-01-01", "name": said("x")["en"]}],
            "through": 2027,
            "citation": "1 Example Code 3",
            "sources": ["a made-up source"],
            "checked": CHECKED,
        }
    }
    book = read_book({**small_book(), **calendar})
    assert stale(book, date(2026, 12, 31)) == []
    assert [(one.page, one.code) for one in stale(book, date(2027, 1, 1))] == [("holidays/US", "ends")]


def test_a_line_names_the_page_the_term_and_why() -> None:
    line = str(found(date(2027, 1, 1), **{f"{GENERAL}.next_change": "2027-01-01"})[0])
    assert line == "us.wage#general: a change was expected by 2027-01-01; the newest row is of 2021-01-01"
