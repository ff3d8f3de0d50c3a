"""The lawbook's minimum wages and another history of them come in, collected apart; they must agree day by day.

What the extract is and where the two are not independent stands in data/PROVENANCE.md.
"""

from __future__ import annotations

import csv
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from palanca.book.load import CHECKOUT, open_book

EXTRACT = Path(__file__).parent / "data" / "minimum_wage_history_extract.csv"
FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2022, 12, 30)
with EXTRACT.open(encoding="utf-8") as file:
    ROWS = list(csv.DictReader(file))
# Where the other history is known to be wrong (data/PROVENANCE.md): from that day until the next it is not asked.
WRONG_THERE = {
    ("us.fl", "general"): (date(2021, 1, 1), date(2021, 9, 30)),
    ("us.il.chicago", "general"): (date(2022, 7, 1), date(2022, 12, 31)),
}
PLACES = sorted({row["place"] for row in ROWS})


def other_history(place: str, column: str) -> list[tuple[date, Fraction | None]]:
    rows = [row for row in ROWS if row["place"] == place]
    return [(date.fromisoformat(row["from"]), Fraction(row[column]) if row[column] else None) for row in rows]


def days_to_compare(changes: list[date]) -> list[date]:
    """The first day of each rate and the day before it: where two histories can differ and agree everywhere else."""
    near = {FIRST_DAY, LAST_DAY, *changes, *(day - timedelta(days=1) for day in changes)}
    return sorted(day for day in near if FIRST_DAY <= day <= LAST_DAY)


def in_force(history: list[tuple[date, Fraction | None]], day: date) -> Fraction | None:
    return next((rate for since, rate in reversed(history) if since <= day), None)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("term", ["general", "small_employer"])
def test_both_histories_give_the_same_rate_on_every_day_around_a_change(place: str, term: str) -> None:
    other = other_history(place, term)
    held = open_book(CHECKOUT).rules[f"{place}.minimum_wage"].terms.get(term)
    changes = [since for since, _ in other] + [value.since for value in (held.series if held else ())]
    differ = []
    wrong_from, wrong_until = WRONG_THERE.get((place, term), (LAST_DAY, FIRST_DAY))
    for day in days_to_compare(changes):
        if wrong_from <= day < wrong_until:
            continue
        value = held.on(day) if held else None
        if (value.amount if value else None) != in_force(other, day):
            differ.append(day)
    assert not differ


@pytest.mark.parametrize("place", ["tx", "nc"])
def test_texas_and_north_carolina_pay_the_federal_rate_on_every_day_that_both_have(place: str) -> None:
    rules = open_book(CHECKOUT).rules
    federal, state = (rules[f"us.{place}.minimum_wage"].terms["general"] for place in ("federal", place))
    days = {value.since for value in (*federal.series, *state.series)} | {date(2026, 11, 22)}
    assert all(federal.on(day).amount == state.on(day).amount for day in days)  # type: ignore[union-attr]


def test_no_city_falls_below_its_state() -> None:
    rules = open_book(CHECKOUT).rules
    state = rules["us.ca.minimum_wage"].terms["general"]
    for place in PLACES:
        city = rules[f"{place}.minimum_wage"].terms["general"]
        if place.startswith("us.ca."):
            for value in city.series:
                at_state = state.on(value.since)
                assert at_state is None or value.amount >= at_state.amount  # type: ignore[operator]
