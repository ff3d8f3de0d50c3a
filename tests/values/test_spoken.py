"""A date comes in; how people say it goes out."""

from __future__ import annotations

from datetime import date

import pytest

from palanca.values.said import Said
from palanca.values.spoken import day_said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2027, 2, 1), Said("1 de febrero de 2027", "February 1, 2027")),
        (date(2026, 12, 31), Said("31 de diciembre de 2026", "December 31, 2026")),
    ],
)
def test_a_day_is_said_in_full(day: date, said: Said) -> None:
    assert day_said(day) == said
