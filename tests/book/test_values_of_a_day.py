"""A small lawbook and a day come in; the value in force goes out, the one that counts, or none."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from palanca.book.book import Book
from palanca.book.load import compile_book, open_book, read_book
from palanca.book.yaml_source import read_file
from palanca.values.places import Place
from tests.book.small_book import row, small_book

BEFORE, FIRST, SECOND = date(2019, 12, 31), date(2020, 1, 1), date(2021, 1, 1)


@pytest.fixture(scope="module")
def book() -> Book:
    return read_book(small_book())


@pytest.mark.parametrize(
    ("day", "amount"),
    [(BEFORE, None), (FIRST, "7.25"), (date(2020, 12, 31), "7.25"), (SECOND, "8.00"), (date(2099, 1, 1), "8.00")],
)
def test_a_value_counts_from_its_day_until_the_next(book: Book, day: date, amount: str | None) -> None:
    value = book.rules["us.wage"].terms["general"].on(day)
    assert (value.amount if value else None) == (Fraction(amount) if amount else None)


def test_a_repealed_value_is_shown_and_not_computed(book: Book) -> None:
    term = book.rules["us.wage"].terms["small_employer"]
    assert term.at(date(2022, 1, 1)) is not None
    assert term.on(date(2022, 1, 1)) is None


def test_an_unverified_value_is_shown_and_not_computed() -> None:
    guess = row("2020-01-01", "7.25", checked={"on": "2026-11-22", "confidence": "unverified"})
    term = read_book(small_book(**{"us/wage.terms.general.series": [guess]})).rules["us.wage"].terms["general"]
    assert term.at(FIRST) is not None
    assert term.on(FIRST) is None


def chosen(book: Book, employees: int | None, day: date) -> list[tuple[str, tuple[str, ...]]]:
    facts = {"employees": None if employees is None else Fraction(employees)}
    return [(one.value.term, one.open) for one in book.chosen(book.rules["us.wage"], "general", facts, day)]


@pytest.mark.parametrize(
    ("employees", "found"),
    [
        (25, [("small_employer", ())]),
        (26, [("general", ())]),
        (None, [("small_employer", ("employees",)), ("general", ())]),
    ],
)
def test_the_first_choice_that_holds_ends_the_list(
    book: Book, employees: int | None, found: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert chosen(book, employees, FIRST) == found


def test_a_choice_that_the_law_ended_asks_nothing_more(book: Book) -> None:
    assert chosen(book, None, date(2022, 1, 1)) == [("general", ())]


def test_a_value_knows_its_rule_and_its_term(book: Book) -> None:
    value = book.rules["us.wage"].terms["general"].series[0]
    assert (value.rule, value.term) == ("us.wage", "general")


def test_a_rule_reaches_its_territory_and_no_further(book: Book) -> None:
    assert [holds for _, holds in book.reaching(Place("US"), "minimum_wage")] == [True]
    assert not list(book.reaching(Place("MX"), "minimum_wage"))


def test_the_book_is_as_of_the_newest_look() -> None:
    newer = {"on": "2026-12-01", "confidence": "read"}
    assert read_book(small_book(**{"us/claim.checked": newer})).as_of == date(2026, 12, 1)


def test_yaml_keeps_legal_values_as_they_are_written(tmp_path: Path) -> None:
    file = tmp_path / "page.yaml"
    file.write_text("{rate: 7.10, since: 2026-01-31, state: NO, on: yes, off: true}", encoding="utf-8")
    assert read_file(file) == {"rate": "7.10", "since": "2026-01-31", "state": "NO", "on": "yes", "off": True}


def test_a_compiled_book_is_the_same_book(tmp_path: Path) -> None:
    (tmp_path / "us").mkdir()
    place = "title: {es: País, en: Country}\nlevel: federal\nterritory: {country: US}\n"
    (tmp_path / "us" / "place.yaml").write_text(place, encoding="utf-8")
    compile_book(tmp_path, tmp_path / "book.json")
    assert open_book(tmp_path / "book.json") == open_book(tmp_path)
