"""What was read of a question in; out comes a refusal by name for each part of contract 1 that is not built yet.

A part that is empty, zero or false, or whose rules the question leaves out, changes nothing and is let through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from palanca.pay.earnings import Bonus, Earning, Later
from palanca.pay.question import Regime, Week
from palanca.values.shape import Mistake

CODE: Final = "not_built_yet"


def refuse_by_name(weeks: Mapping[int, Week], told: Mapping[str, Any]) -> Iterator[Mistake]:
    """One mistake for each part that would have to be ignored to answer."""
    regime = told.get("regime") or Regime()
    for place, week in weeks.items():
        yield from _week(week, f"weeks.{place}", regime)


def _week(week: Week, path: str, regime: Regime) -> Iterator[Mistake]:
    if regime.wants("breaks"):
        for name, days in (("missed_meal_days", week.missed_meal_days), ("missed_rest_days", week.missed_rest_days)):
            if days:
                yield _refused(f"{path}.{name}", "0, or regime.rules without breaks: breaks are not built yet")
    if regime.wants("deductions") and any(deduction.amount for deduction in week.deductions):
        wanted = "none, or regime.rules without deductions: deductions are not built yet"
        yield _refused(f"{path}.deductions", wanted)
    for place, earning in enumerate(week.earnings or ()):
        yield from _earning(earning, f"{path}.earnings.{place}", week)


def _earning(earning: Earning, path: str, week: Week) -> Iterator[Mistake]:
    match earning:
        case Later(kind=kind, amount=amount) if amount != 0:
            yield _refused(f"{path}.kind", f"another kind: {kind} is not built yet")
        case Bonus(for_weeks=weeks) if weeks and weeks != (week.starts,):
            yield _refused(f"{path}.for_weeks", "the bonus's own week: several weeks are not built yet")
        case _:
            return


def _refused(path: str, wanted: str) -> Mistake:
    return Mistake(path, CODE, wanted, "what cannot be answered yet")
