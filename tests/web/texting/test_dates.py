"""A date by text message is a day of which there is only one reading, or it is asked again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.web.texting.dates import read_date


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("14 feb 2025", "es", ("14", "2", "2025")),
        ("14 de febrero de 2025", "es", ("14", "2", "2025")),
        ("Feb 14, 2025", "en", ("14", "2", "2025")),
        ("february 3rd 2025", "en", ("3", "2", "2025")),
        ("enero 2026", "es", ("", "1", "2026")),
        ("setiembre 2026", "es", ("", "9", "2026")),
        ("Dec 2026", "es", ("", "12", "2026")),
        ("03/2025", "es", ("", "3", "2025")),
        ("25/3/2025", "en", ("25", "3", "2025")),
        ("3/25/2025", "es", ("25", "3", "2025")),
        ("5/5/2025", "es", ("5", "5", "2025")),
    ],
)
def test_a_date_as_people_write_it(typed: str, language: str, expected: tuple[str, str, str]) -> None:
    read = read_date(typed, language)
    assert read is not None
    assert (read["day"], read["month"], read["year"]) == expected


@pytest.mark.parametrize(
    "typed", ["2/3/2025", "ayer", "14 feb", "2025", "14 feb mar 2025", "", "feb 20255", "1 2 3 2025"]
)
def test_what_could_be_two_days_or_none_is_asked_again(typed: str) -> None:
    assert read_date(typed, "es") is None


@given(st.text(max_size=60), st.sampled_from(["es", "en"]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    read_date(text, language)
