"""What was read of a question in; out comes a refusal by name for each part of contract 1 that is not built yet.

A part that is empty, zero or false, or whose rules the question leaves out, changes nothing and is let through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from palanca.pay.question import Regime, Week
from palanca.values.shape import Mistake

CODE: Final = "not_built_yet"


def refuse_by_name(weeks: Mapping[int, Week], told: Mapping[str, Any]) -> Iterator[Mistake]:
    """One mistake for each part that would have to be ignored to answer."""
    regime = told.get("regime") or Regime()
    if told.get("contract"):
        yield _refused("contract", "no contract: its guarantees are not built yet")
    for place, week in weeks.items():
        yield from _week(week, f"weeks.{place}", regime)


def _week(week: Week, path: str, regime: Regime) -> Iterator[Mistake]:
    if week.shifts:
        yield _refused(f"{path}.shifts", "hours by day: shifts are not built yet")


def _refused(path: str, wanted: str) -> Mistake:
    return Mistake(path, CODE, wanted, "what cannot be answered yet")
