"""Weeks that are alike in, worked out once: the same hours, pay and terms of law make the same sums, whatever the day.

Only within one answer, since the laws of a week are its Workbench's own and are told apart by being the same object.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from palanca.pay.settled import Settled
from palanca.pay.sums import Found, SumOfWeek, found_by_law, sum_of_week
from palanca.pay.terms import WeekLaw
from palanca.values.pause import Pause

Laws = tuple[WeekLaw, ...]
Key = tuple[Settled, int]

ANY_DAY: Final = date.min


class Sums:
    """Every week's sums, each worked out once for all weeks that are alike."""

    def __init__(self, as_of: date | None, pause: Pause) -> None:
        self._as_of = as_of
        self._pause = pause
        self._found: dict[Key, Found] = {}
        self._sums: dict[Key, SumOfWeek] = {}
        self._laws: dict[int, Laws] = {}  # kept, so that no other law can come to have the same id

    def found(self, settled: Settled, laws: Laws) -> Found:
        """What each law makes of the week; neither its days nor what was paid matter."""
        key = self._key(settled, laws, starts=ANY_DAY, payday=None, paid=None)
        if key not in self._found:
            self._pause()
            self._found[key] = found_by_law(settled, laws)
        return self._found[key]

    def sum(self, settled: Settled, laws: Laws) -> SumOfWeek:
        """The sums under these laws. The payday matters where a law counts the days of waiting."""
        payday = settled.week.payday if any(law.counts_waiting for law in laws) else None
        key = self._key(settled, laws, starts=ANY_DAY, payday=payday)
        if key not in self._sums:
            self._sums[key] = sum_of_week(settled, laws, self._as_of, self.found)
        found = self._sums[key]
        return found if found.settled is settled else replace(found, settled=settled)

    def _key(self, settled: Settled, laws: Laws, **same: date | None) -> Key:
        self._laws.setdefault(id(laws), laws)
        return replace(settled, week=replace(settled.week, **same)), id(laws)  # type: ignore[arg-type]
