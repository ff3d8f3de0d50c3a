"""What of contract 1 is not built yet is refused by name, and let through where it changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.pay.published import as_json
from palanca.values.shape import BadInput
from tests.pay.asking import BOOK, ask, hourly, one, usd, week

# The example of contract 1, to the letter.
CONTRACT: dict[str, Any] = {
    "as_of": "2026-11-22",
    "place": {"state": "CA", "county_fips": "06075", "city": "San Francisco"},
    "sector": "general",
    "regime": {"flsa": None, "state": None, "local": None, "rules": None},
    "employer": {"employees": 30, "annual_sales": "2000000.00"},
    "workweek_starts": "monday",
    "weeks": [
        {
            "starts": "2026-03-02",
            "payday": "2026-03-13",
            "hours": [8, 8, 10, 8, 8, 6, 0],
            "earnings": [{"kind": "hourly", "rate": "12.00", "hours": 48}],
            "missed_meal_days": 1,
            "missed_rest_days": 0,
            "tips": "0.00",
            "tip_credit": False,
            "deductions": [{"kind": "tools", "amount": "50.00"}],
            "paid": "576.00",
        }
    ],
    "separation": {"date": "2026-04-01", "fired": True, "final_wages_paid_on": None, "daily_rate": "96.00"},
}


def refused(raw: object) -> list[str]:
    """The paths refused; nothing else may be wrong."""
    with pytest.raises(BadInput) as found:
        owed(raw, BOOK)
    assert {mistake.code for mistake in found.value.mistakes} == {"not_built_yet"}
    return [mistake.path for mistake in found.value.mistakes]


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ({"missed_meal_days": 1}, "missed_meal_days"),
        ({"missed_rest_days": 2}, "missed_rest_days"),
        ({"deductions": [{"kind": "uniform", "amount": "5.00"}]}, "deductions"),
    ],
)
def test_parts_of_a_week(told: dict[str, Any], path: str) -> None:
    assert refused({"weeks": [week(hourly("10.00"), total_hours=40, **told)]}) == [f"weeks.0.{path}"]


@pytest.mark.parametrize("kind", ["commission", "reimbursement", "facilities"])
def test_kinds_of_earnings(kind: str) -> None:
    lines = [hourly("10.00"), {"kind": kind, "amount": "5.00"}]
    assert refused({"weeks": [week(*lines, total_hours=40)]}) == ["weeks.0.earnings.1.kind"]


def test_a_bonus_of_several_weeks() -> None:
    bonus = {"kind": "bonus", "amount": "5.00", "discretionary": False, "for_weeks": ["2026-03-02", "2026-03-09"]}
    assert refused({"weeks": [week(hourly("10.00"), bonus, total_hours=40)]}) == ["weeks.0.earnings.1.for_weeks"]


def test_a_bonus_of_its_own_week_is_answered() -> None:
    bonus = {"kind": "bonus", "amount": "40.00", "discretionary": False, "for_weeks": ["2026-03-02"]}
    assert one(hourly("10.00"), bonus, total_hours=40).due == usd("440")


def test_what_is_empty_zero_or_false_changes_nothing() -> None:
    nothing = {
        "shifts": [],
        "missed_meal_days": 0,
        "missed_rest_days": 0,
        "deductions": [{"kind": "tools", "amount": "0.00"}],
        "tips": "0.00",
        "tip_credit": False,
    }
    lines = (hourly("10.00"), {"kind": "commission", "amount": "0.00"})
    assert ask(week(*lines, total_hours=40, **nothing)).weeks == ask(week(hourly("10.00"), total_hours=40)).weeks


def test_the_contracts_own_example_is_refused_by_the_two_parts_that_are_missing() -> None:
    assert refused(CONTRACT) == ["weeks.0.missed_meal_days", "weeks.0.deductions"]


def test_the_contracts_own_example_is_answered_where_those_parts_are_left_out() -> None:
    rules = ["minimum_wage", "overtime", "tips", "final_pay", "damages", "interest"]
    answer = as_json(owed({**CONTRACT, "regime": {"rules": rules}}, open_book()))
    (found,) = answer["weeks"]  # type: ignore[misc]
    assert (found["straight_time"], found["overtime_hours"]) == ("576.00", "8")  # type: ignore[index]
    assert [layer["due"] for layer in found["layers"]] == ["624.00", "878.80", "920.64"]  # type: ignore[index]
    assert answer["totals"]["waiting_time_penalty"] == "2880.00"  # type: ignore[index]
