"""A week in; out come its open questions about missed breaks and deductions, each from the reading that owes least.

`families` are those of the laws that may reach the work, so that nobody is asked what changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any

from palanca.pay.breaks import EVERY_DAY
from palanca.pay.question import Deduction, Week
from palanca.pay.settled import OpenReading, Settle, Settled


def open_beside(week: Week, families: Collection[str]) -> Iterator[OpenReading]:
    """Missed days that nobody told; agreements that nobody told; kinds of which the law asks more than their name."""
    if "breaks" in families:
        for name in ("missed_meal_days", "missed_rest_days"):
            if getattr(week, name) is None:
                yield OpenReading(name, (name,), (_week(**{name: 0}), _week(**{name: EVERY_DAY})), ordered=True)
    if "deductions" in families:
        yield from _of_deductions(week, "agreed", lambda each: each.agreed is None, {"agreed": False})
        yield from _of_deductions(week, "kind", lambda each: not each.against, {"against": True})


def _of_deductions(
    week: Week, name: str, is_open: Callable[[Deduction], bool], against: dict[str, Any]
) -> Iterator[OpenReading]:
    """A question for each deduction that leaves it open: one may matter and the next not."""
    for place, deduction in enumerate(week.deductions):
        if deduction.amount and is_open(deduction):
            ways = (_week(), _deduction(place, against))
            yield OpenReading(name, (f"deductions.{place}.{name}",), ways, ordered=True)


def _week(**told: Any) -> Settle:
    return lambda settled: replace(settled, week=replace(settled.week, **told))


def _deduction(at: int, against: dict[str, Any]) -> Settle:
    def settle(settled: Settled) -> Settled:
        each = enumerate(settled.week.deductions)
        changed = tuple(replace(one, **against) if place == at else one for place, one in each)
        return replace(settled, week=replace(settled.week, deductions=changed))

    return settle
