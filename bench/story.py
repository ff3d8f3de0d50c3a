"""Nothing comes in; one invented worker's two years, as the two questions of the contract put them, go out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

AS_OF = "2026-11-22"
FIRST = date(2024, 11, 4)
WEEKS = 104
RATE = "12.00"
HOUSTON = {"state": "TX", "city": "Houston"}


def hours(number: int) -> int:
    """From 44 to 56, so that hardly two weeks in a row are alike."""
    return 44 + number % 13


def pay_question() -> dict[str, Any]:
    return {
        "as_of": AS_OF,
        "place": HOUSTON,
        "sector": "general",
        "regime": {"flsa": True},
        "weeks": [_week(number) for number in range(WEEKS)],
    }


def _week(number: int) -> dict[str, Any]:
    worked = hours(number)
    return {
        "starts": (FIRST + timedelta(weeks=number)).isoformat(),
        "hours": [8, 8, 8, 8, 8, worked - 40, 0],
        "earnings": [{"kind": "hourly", "rate": RATE, "hours": worked}],
        "paid": f"{12 * worked}.00",
    }


def assess_question() -> dict[str, Any]:
    last = (FIRST + timedelta(weeks=WEEKS, days=-1)).isoformat()
    return {
        "as_of": AS_OF,
        "job": {"place": HOUSTON, "sector": "general", "starts": FIRST.isoformat(), "ends": last},
        "events": [
            {"kind": "unpaid_overtime", "from": FIRST.isoformat(), "to": last, "paydays": "weekly"},
            {"kind": "fired_after_complaining", "date": last, "complained_about": ["safety", "wages"]},
            {"kind": "late_final_pay", "date": last},
        ],
    }
