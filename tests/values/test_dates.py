"""Lengths as the law writes them and a start day in; the last day out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.dates import Length

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2150, 12, 31))
lengths = st.builds(Length, st.integers(0, 20), st.integers(0, 40), st.integers(0, 500))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("P180D", Length(days=180)),
        ("P2Y", Length(2)),
        ("P6M", Length(0, 6)),
        ("P1Y2M3D", Length(1, 2, 3)),
        ("P0D", Length()),
    ],
)
def test_a_length_is_read_as_the_law_writes_it(text: str, length: Length) -> None:
    assert Length.parse(text) == length


@pytest.mark.parametrize(
    "text", ["", "P", "2Y", "P-2Y", "P1W", "P1.5Y", "PT5H", "P2D1Y", "p2y", " P2Y", "P2Y\n", "P٢Y"]
)
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Length.parse(text)


@pytest.mark.parametrize(
    ("start", "length", "last"),
    [
        (date(2026, 10, 30), "P30D", date(2026, 11, 29)),
        (date(2026, 8, 31), "P6M", date(2027, 2, 28)),
        (date(2027, 8, 31), "P6M", date(2028, 2, 29)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),
        (date(2024, 2, 29), "P4Y", date(2028, 2, 29)),
        (date(2026, 12, 31), "P2M", date(2027, 2, 28)),
        (date(2026, 5, 4), "P180D", date(2026, 10, 31)),
        (date(2026, 11, 22), "P0D", date(2026, 11, 22)),
    ],
)
def test_the_last_day_of_a_length(start: date, length: str, last: date) -> None:
    assert Length.parse(length).after(start) == last


def test_a_length_reaches_back_as_it_reaches_forward() -> None:
    assert Length.parse("P2Y").before(date(2026, 11, 22)) == date(2024, 11, 22)
    assert Length.parse("P180D").before(date(2026, 11, 22)) == date(2026, 5, 26)


@given(lengths)
def test_what_a_length_says_can_be_read_back(length: Length) -> None:
    assert Length.parse(str(length)) == length


@given(days, days, lengths)
def test_a_later_start_never_ends_earlier(one: date, other: date, length: Length) -> None:
    early, late = sorted((one, other))
    assert length.after(early) <= length.after(late)


@given(days, st.integers(0, 40))
def test_months_end_on_the_same_day_number_or_on_the_last_of_the_month(start: date, months: int) -> None:
    last = Length(months=months).after(start)
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == months
    assert last.day == start.day or (last.day < start.day and (last + timedelta(days=1)).day == 1)


@given(days, st.integers(0, 20))
def test_a_year_is_twelve_months(start: date, years: int) -> None:
    assert Length(years=years).after(start) == Length(months=12 * years).after(start)


@given(days, st.integers(0, 5000))
def test_days_are_counted_one_by_one(start: date, count: int) -> None:
    assert (Length(days=count).after(start) - start).days == count
