"""Answers for tests of what is pure: short to write, the rest as in the first story."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from palanca.web.intake.answers import Answers

TODAY = date(2026, 11, 22)
BASE: Mapping[str, Mapping[str, Any]] = {
    "happened": {"events": ["unpaid_overtime"]},
    "where": {"typed": "Houston", "state": "TX", "place": {"state": "TX", "city": "Houston"}},
    "job_dates": {"starts": "2026-03-02", "ends": "2026-03-29"},
    "when:unpaid_overtime": {"whole": "yes"},
    "pay_rate": {"kind": "hour", "amount": "12.00"},
    "hours": {"day": "10", "days": "6"},
    "received": {"rhythm": "weekly", "amount": "720.00"},
}


def told(**changed: Mapping[str, Any] | None) -> Answers:
    """The base story with some screens changed; `when__x` stands for the screen `when:x`, None leaves one out."""
    screens = {**BASE, **{name.replace("__", ":"): answer for name, answer in changed.items()}}
    return Answers({name: answer for name, answer in screens.items() if answer is not None})
