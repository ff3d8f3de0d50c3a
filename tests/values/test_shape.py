"""Raw JSON-like input comes in; typed values go out, or every mistake at once: where, what was wanted, what came."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.shape import (
    BadInput,
    Day,
    Flag,
    Many,
    Money,
    Number,
    OneOf,
    Record,
    Shape,
    Text,
    Whole,
    read_all,
    shown,
)

HOURS = Number(Fraction(168))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
WEEK = Record(
    {"starts": Day(), "paid": Money(), "hours": Many(HOURS, 7), "cash": Flag()},
    lambda **week: week,
    frozenset({"starts"}),
)


def mistakes(shape: Shape, raw: object) -> list[tuple[str, str]]:
    with pytest.raises(BadInput) as refused:
        read_all(shape, raw)
    return [(mistake.path, mistake.code) for mistake in refused.value.mistakes]


@pytest.mark.parametrize(
    ("shape", "raw", "value"),
    [
        (Money(), "18.00", Fraction(18)),
        (Money(places=4), "0.0625", Fraction(1, 16)),
        (HOURS, "7.5", Fraction(15, 2)),
        (HOURS, 7.5, Fraction(15, 2)),
        (HOURS, Decimal("7.25"), Fraction(29, 4)),
        (HOURS, 8, Fraction(8)),
        (Whole(), 12, 12),
        (Flag(), False, False),
        (Day(), "2028-02-29", date(2028, 2, 29)),
        (OneOf(("a", "b")), "b", "b"),
        (Many(Flag(), 2), [True, False], (True, False)),
        (Text(3), "año", "año"),
    ],
)
def test_a_value_that_fits_is_read_exactly(shape: Shape, raw: object, value: object) -> None:
    assert read_all(shape, raw) == value


@pytest.mark.parametrize(
    ("shape", "raw", "code"),
    [
        (Money(), 18.0, "money"),
        (Money(), 18, "money"),
        (Money(), "-0.01", "money"),
        (Money(), "18.005", "money"),
        (Money(), "100000000.01", "money"),
        (Money(), "1,000.00", "money"),
        (Money(), "١٨", "money"),
        (HOURS, "168.01", "number"),
        (HOURS, -1, "number"),
        (HOURS, True, "number"),
        (HOURS, float("nan"), "number"),
        (HOURS, float("inf"), "number"),
        (HOURS, "1e1", "number"),
        (Whole(1, 5), 6, "whole"),
        (Whole(), 1.0, "whole"),
        (Whole(), True, "whole"),
        (Whole(), "12", "whole"),
        (Flag(), 0, "flag"),
        (Flag(), "true", "flag"),
        (Day(), "2026-02-29", "date"),
        (Day(), "20260131", "date"),
        (Day(), "2026-W05-6", "date"),
        (Day(), "31/01/2026", "date"),
        (Day(), "0026-01-31", "date"),
        (OneOf(("a",)), "A", "one_of"),
        (Many(Flag(), 1), [True, True], "list"),
        (Many(Flag(), 3, least=1), [], "list"),
        (Many(Flag(), 3), "abc", "list"),
        (Text(3), "años", "text"),
        (WEEK, [], "record"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_name(shape: Shape, raw: object, code: str) -> None:
    assert mistakes(shape, raw) == [("", code)]


def test_every_mistake_is_told_at_once_with_its_path() -> None:
    raw = {"paid": 576.0, "hours": [8, "x", 8, 169], "paied": "576.00"}
    assert mistakes(WEEK, raw) == [
        ("paied", "unknown_key"),
        ("starts", "needed"),
        ("paid", "money"),
        ("hours.1", "number"),
        ("hours.3", "number"),
    ]


def test_null_and_missing_are_both_unknown() -> None:
    told = {"starts": "2026-03-02"}
    assert read_all(WEEK, told) == read_all(WEEK, {**told, "paid": None, "cash": None})


def test_a_needed_field_may_not_be_null() -> None:
    assert mistakes(WEEK, {"starts": None}) == [("starts", "needed")]


def test_false_is_an_answer_and_not_a_missing_one() -> None:
    assert read_all(WEEK, {"starts": "2026-03-02", "cash": False})["cash"] is False


def test_nothing_is_built_from_a_field_that_was_refused() -> None:
    built: list[dict[str, Any]] = []
    shape = Record({"a": Flag()}, lambda **fields: built.append(fields))
    assert mistakes(shape, {"a": 1}) == [("a", "flag")]
    assert not built


def test_fields_may_be_checked_against_each_other() -> None:
    def crossing(read: Any, path: str, found: list[Any]) -> None:
        if read["low"] > read["high"]:
            found.append(path)

    shape = Record({"low": Whole(), "high": Whole()}, dict, check=crossing)
    assert read_all(shape, {"low": 1, "high": 2}) == {"low": 1, "high": 2}
    with pytest.raises(BadInput):
        read_all(shape, {"low": 2, "high": 1})


def test_a_message_says_where_what_was_wanted_and_what_came() -> None:
    with pytest.raises(BadInput, match=r"^hours\.0: expected a number from 0 to 168, .*; came 'eight'$"):
        read_all(WEEK, {"starts": "2026-03-02", "hours": ["eight"]})


def test_a_megabyte_is_not_repeated_in_the_message() -> None:
    assert len(shown("a" * 10**6)) <= 60


@given(anything)
def test_no_input_breaks_the_reader(raw: object) -> None:
    assert all(len(mistake.came) <= 60 for mistake in _refused(WEEK, raw))


@given(st.text("0123456789.-", max_size=14) | st.from_regex(r"\d{1,9}(\.\d{1,2})?", fullmatch=True))
def test_money_is_read_where_the_published_schema_says_so(text: str) -> None:
    pattern = str(Money().schema()["pattern"])
    fits = bool(re.search(pattern, text, re.ASCII)) and Fraction(text) <= Money().most
    assert (not fits) is bool(_refused(Money(), text))


@given(st.floats(0, 168) | st.integers(0, 168))
def test_a_number_is_read_as_it_is_written_or_not_at_all(told: float) -> None:
    found: list[Any] = []
    assert HOURS.read(told, "", found) == (None if found else Fraction(str(told)))


def _refused(shape: Shape, raw: object) -> list[Any]:
    found: list[Any] = []
    shape.read(raw, "", found)
    return found
