"""Dates, sums and lengths come in; a paper says them in full, alike for both languages, never as bare numbers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from palanca.values.said import Said
from palanca.web.papers.spoken import dollars, filled, full_date, length


def test_a_date_has_its_weekday_and_its_month_in_words() -> None:
    assert full_date(date(2026, 11, 29)) == Said("domingo 29 de noviembre de 2026", "Sunday, November 29, 2026")
    assert full_date(date(2027, 1, 1)) == Said("viernes 1 de enero de 2027", "Friday, January 1, 2027")


@pytest.mark.parametrize(
    ("amount", "said"), [("0", "$0.00"), ("3540", "$3,540.00"), ("1234567.895", "$1,234,567.90"), ("0.005", "$0.01")]
)
def test_a_sum_has_its_cents_and_its_thousands_apart(amount: str, said: str) -> None:
    assert dollars(Fraction(amount)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("P180D", Said("180 días", "180 days")),
        ("P1Y", Said("1 año", "1 year")),
        ("P2Y6M", Said("2 años y 6 meses", "2 years and 6 months")),
        ("none", Said("sin plazo", "no limit")),
    ],
)
def test_a_length_is_said_in_words(text: str, said: Said) -> None:
    assert length(text) == said


def test_a_gap_takes_the_words_of_its_own_language_and_reads_no_braces_in_them() -> None:
    gap = Said("Antes del {day}, {who}", "Before {day}, {who}")
    assert filled(gap, day=Said("lunes", "Monday"), who="{day}") == Said(
        "Antes del lunes, {day}", "Before Monday, {day}"
    )
