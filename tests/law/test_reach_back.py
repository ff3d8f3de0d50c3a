"""Pay is counted as far back as some claim for it reaches, by the lawbook alone."""

from __future__ import annotations

from datetime import date

import pytest

from palanca.book.load import open_book
from palanca.law.reach_back import oldest_payday
from palanca.values.places import Place

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("state", "kinds", "oldest"),
    [
        ("TX", ("unpaid_overtime",), date(2023, 11, 22)),
        ("TX", ("unpaid_wages",), date(2022, 11, 22)),
        ("CA", ("below_minimum_wage",), date(2023, 11, 22)),
    ],
)
def test_the_longest_clock_of_the_place_decides(state: str, kinds: tuple[str, ...], oldest: date) -> None:
    assert oldest_payday(open_book(), Place(state=state), kinds, TODAY) == oldest


def test_without_a_told_pay_problem_every_claim_counts() -> None:
    book = open_book()
    longest = oldest_payday(book, Place(state="TX"), ("unpaid_wages",), TODAY)
    assert oldest_payday(book, Place(state="TX"), ("fired_after_complaining",), TODAY) == longest
