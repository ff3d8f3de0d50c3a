"""Every clock file: on its first day, on its last day and on the day after; and never without the claim it proves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from palanca.book.load import CHECKOUT, open_book
from palanca.book.yaml_source import read_file
from tests.law.clock_cases import CLOCKS, FILES, ClockCase

SOURCE = {"citation", "sentence", "pointer", "read_on"}
every_clock = pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CLOCKS if not case.needs])


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


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_clock_file_says_whose_words_it_holds(file: object) -> None:
    raw = read_file(CHECKOUT / "cases" / "clocks" / file.name)  # type: ignore[attr-defined]
    assert isinstance(raw, dict)
    assert set(raw) <= {"id", "title", "source", "ask", "clock", "starts", "ends", "possible", "needs"}
    assert set(raw["source"]) >= SOURCE
    assert all(raw["source"][name].strip() for name in SOURCE)
    assert raw["id"].replace("_", "-") == file.stem  # type: ignore[attr-defined]
