"""What of contract 1 is not built yet is refused by name, and let through where it changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.pay.answer import owed
from palanca.values.shape import BadInput
from tests.pay.asking import BOOK, ask, hourly, week


def refused(raw: object) -> list[str]:
    """The paths refused; nothing else may be wrong."""
    with pytest.raises(BadInput) as found:
        owed(raw, BOOK)
    assert {mistake.code for mistake in found.value.mistakes} == {"not_built_yet"}
    return [mistake.path for mistake in found.value.mistakes]


@pytest.mark.parametrize(
    ("told", "path"),
    [({"shifts": [{"in": "2026-03-02T06:00", "out": "2026-03-02T14:00"}]}, "shifts")],
)
def test_parts_of_a_week(told: dict[str, Any], path: str) -> None:
    assert refused({"weeks": [week(hourly("10.00"), total_hours=40, **told)]}) == [f"weeks.0.{path}"]


def test_a_contracts_guarantees() -> None:
    raw = {"contract": {"kind": "H-2A", "hours_offered": 480}, "weeks": [week(hourly("10.00"), total_hours=40)]}
    assert refused(raw) == ["contract"]


def test_what_is_empty_zero_or_false_changes_nothing() -> None:
    nothing = {
        "shifts": [],
        "missed_meal_days": 0,
        "missed_rest_days": 0,
        "deductions": [{"kind": "tools", "amount": "0.00"}],
        "tips": "0.00",
        "tip_credit": False,
    }
    assert ask(week(hourly("10.00"), total_hours=40, **nothing)) == ask(week(hourly("10.00"), total_hours=40))
