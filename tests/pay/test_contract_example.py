"""The example that contract 1 gives, whole, against the lawbook itself: every amount worked out by hand."""

from __future__ import annotations

from typing import Any

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.pay.published import as_json

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


def answer() -> Any:
    return as_json(owed(CONTRACT, open_book()))


def test_the_week() -> None:
    """San Francisco's minimum from July 2025 is $19.18. Overtime: 2 hours over eight on Wednesday; of the other 46, 6
    over forty. One meal missed. $12 is under twice the minimum, so no tools may be charged."""
    (week,) = answer()["weeks"]
    assert {name: week[name] for name in list(week)[1:12]} == {
        "regular_rate": "19.18",
        "overtime_hours": "8",
        "doubletime_hours": "0",
        "straight_time": "576.00",  # 48 x 12
        "overtime_premium": "76.72",  # 8 x 19.18 / 2
        "minimum_wage_topup": "344.64",  # 48 x 19.18 = 920.64, less 576
        "break_premiums": "19.18",
        "unlawful_deductions": "50.00",
        "due": "1066.54",
        "paid": "576.00",
        "owed": "490.54",
    }


def test_each_law_alone() -> None:
    """Federal: 576 + 8 x 6; the tools take $50 of the 40 x (12 - 7.25) = $190 that are free. California: 48 x 16.90
    = 811.20, + 8 x 8.45, + one hour, + the tools. The city: its minimum alone."""
    (week,) = answer()["weeks"]
    assert [(layer["layer"], layer["due"]) for layer in week["layers"]] == [
        ("federal", "624.00"),
        ("state", "945.70"),
        ("local", "920.64"),
    ]


def test_the_end_of_the_job() -> None:
    """Fired on 1 April, never paid in full: thirty days at $96."""
    assert answer()["totals"]["waiting_time_penalty"] == "2880.00"


def test_nothing_is_left_unknown() -> None:
    """Wages paid on another day would make the wait no longer: it is at its most."""
    assert answer()["unknown"] == []
