"""Every clock file: on its first day, on its last day and on the day after; and never without the claim it proves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from palanca.book.load import CHECKOUT, open_book
from palanca.book.yaml_source import read_file
from tests.law.clock_cases import CLOCKS, FILES, ClockCase

SOURCE = {"citation", "sentence", "pointer", "read_on"}
every_clock = pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CLOCKS if not case.needs])
every_rolling_clock = pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CLOCKS if case.rolls])


@every_clock
def test_the_clock_ends_on_the_published_day(case: ClockCase) -> None:
    told = [[(one.date, one.passed) for one in case.deadlines(day, open_book())] for day in case.days]
    assert told == [[(case.ends, False)], [(case.ends, False)], [(case.ends, True)]]


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CLOCKS if case.possible])
def test_every_reading_is_shown_and_the_earliest_leads(case: ClockCase) -> None:
    (found,) = case.deadlines(case.starts, open_book())
    assert [one.date for one in found.possible] == sorted(case.possible)
    assert found.date == min(case.possible)


@every_clock
def test_without_its_claim_the_clock_is_gone(case: ClockCase) -> None:
    book = open_book()
    without = replace(book, rules={name: rule for name, rule in book.rules.items() if name != case.rule})
    assert case.deadlines(case.starts, without) == []


@every_clock
def test_a_last_day_moves_only_where_the_file_names_the_rule_that_moves_it(case: ClockCase) -> None:
    book = open_book()
    moved_by = {one.rolled_by for one in case.deadlines(case.starts, book)}
    assert moved_by == {book.rules[case.rolls].source.citation if case.rolls else None}


@every_rolling_clock
def test_the_day_it_moves_off_is_that_of_the_hand_arithmetic(case: ClockCase) -> None:
    (found,) = case.deadlines(case.starts, open_book())
    assert found.rolled_from is not None
    assert found.rolled_from < case.ends
    assert found.rolled_from.isoformat() in case.arithmetic


@every_rolling_clock
def test_without_the_terms_of_its_counting_rule_the_raw_day_stands(case: ClockCase) -> None:
    book = open_book()
    assert case.rolls
    silent = replace(book.rules[case.rolls], terms={})
    (moved,) = case.deadlines(case.starts, book)
    (raw,) = case.deadlines(case.starts, replace(book, rules={**book.rules, case.rolls: silent}))
    assert (raw.date, raw.rolled_from, raw.rolled_by) == (moved.rolled_from, None, None)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_clock_file_says_whose_words_it_holds(file: object) -> None:
    raw = read_file(CHECKOUT / "cases" / "clocks" / file.name)  # type: ignore[attr-defined]
    assert isinstance(raw, dict)
    assert set(raw) <= {"id", "title", "source", "ask", "clock", "starts", "ends", "possible", "needs", "rolls"}
    assert set(raw["source"]) >= SOURCE
    assert all(raw["source"][name].strip() for name in SOURCE)
    assert raw["id"].replace("_", "-") == file.stem  # type: ignore[attr-defined]
