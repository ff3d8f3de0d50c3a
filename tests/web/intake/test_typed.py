"""Numbers are read as people type them, and kept in one way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.money import exact
from palanca.web.intake.typed import count, dollars, hours


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        *(("650", "650.00"), ("$650", "650.00"), ("1,200", "1200.00"), ("$ 1,200.50", "1200.50"), ("18,5", "18.50")),
        *(("18.50", "18.50"), ("0", "0.00"), ("1 200", "1200.00"), ("1,234,567.89", "1234567.89"), ("007", "7.00")),
    ],
)
def test_dollars(typed: str, kept: str) -> None:
    assert dollars(typed) == kept


@pytest.mark.parametrize("typed", ["", "x", "-5", "18.505", "1,20,0", "5e3", "٣", "1.2.3", "🌽", "18\x00", "NaN", "$"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - that it is refused is the promise
        dollars(typed)


@pytest.mark.parametrize(
    ("typed", "kept"), [("9:30", "9.5"), ("9,5", "9.5"), ("9.5", "9.5"), ("10", "10"), ("0:20", "0.333333")]
)
def test_hours(typed: str, kept: str) -> None:
    assert hours(typed) == kept


@pytest.mark.parametrize("typed", ["9:75", "nine", "9:3", ":30"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - that it is refused is the promise
        hours(typed)


@pytest.mark.parametrize(("typed", "kept"), [("12", 12), ("1,200", 1200)])
def test_counts(typed: str, kept: int) -> None:
    assert count(typed) == kept


def test_half_a_person_is_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - that it is refused is the promise
        count("2.5")


@given(st.text(max_size=20))
def test_any_text_is_an_amount_or_refused(typed: str) -> None:
    try:
        kept = dollars(typed)
    except ValueError:
        return
    assert dollars(kept) == kept
    assert exact(kept) >= 0
