"""What is owed in; out come the problems that the worker's own hours and pay show, whether or not they were named.

A worker often has four claims and knows of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from palanca.values.owed import Owed, WeekOwed

# A final paycheck that did not come is missing pay too: who told of it has told of both.
TOLD_WITH: Final = {"unpaid_wages": "late_final_pay"}
WEEK: Final = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Noticed:
    """A kind of event, and the first and last day on which the weeks show it; None where the weeks have no dates."""

    kind: str
    first: date | None
    last: date | None


def notice(owed: Owed, told: tuple[str, ...], today: date, *, dated: bool) -> tuple[Noticed, ...]:
    """What the weeks show and was not told. `dated` is False when one week stands for many of unknown dates."""
    by_kind: dict[str, list[date]] = {}
    for week in owed.weeks:
        for kind in _shown(week):
            by_kind.setdefault(kind, []).append(week.starts)
    return tuple(
        Noticed(kind, min(starts), min(max(starts) + WEEK, today)) if dated else Noticed(kind, None, None)
        for kind, starts in by_kind.items()
        if kind not in told and TOLD_WITH.get(kind) not in told
    )


def _shown(week: WeekOwed) -> Iterator[str]:
    """Which part of the week's pay is missing: the parts are filled in this order."""
    if not week.owed or week.paid is None:
        return
    if week.minimum_wage_topup and week.paid < week.straight_time + week.minimum_wage_topup:
        yield "below_minimum_wage"
    elif week.paid < week.straight_time:
        yield "unpaid_wages"
    if week.overtime_premium:
        yield "unpaid_overtime"
