"""A worker's story as typed values: the day asked about, the place of work, what happened, and all that was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from palanca.values.places import Place

Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: its kind, and what was told of it by the contract's field names."""

    kind: str
    told: Told

    def day(self, name: str) -> date | None:
        """A date that was told, or None."""
        day = self.told.get(name)
        return day if isinstance(day, date) else None

    @property
    def first_day(self) -> date | None:
        return self.day("from") or self.day("date")

    @property
    def last_day(self) -> date | None:
        return self.day("to") or self.day("date")


@dataclass(frozen=True, slots=True)
class Ask:
    """One worker's story. `told` holds what was told of worker and job by dotted path: `job.employer.employees`.

    `other_employers` may answer for the same work beside the first: a contractor, a grower, a staffing company.
    """

    as_of: date
    events: tuple[Event, ...]
    place: Place
    told: Told
    other_employers: tuple[Told, ...] = ()
