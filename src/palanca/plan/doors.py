"""An assessment in; its doors out, each once, with every right that can be taken there and the right that leads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from palanca.values.assessment import STRONGEST_FIRST, UNLIMITED, Door, Finding


@dataclass(frozen=True, slots=True)
class Taken:
    """One right at one door."""

    finding: Finding
    door: Door

    @property
    def day(self) -> date | None:
        """The last day; None also where what it asks for was already done."""
        return self.door.deadline.date if self.door.deadline and not self.door.deadline.met_on else None

    @property
    def passed(self) -> bool:
        return bool(self.door.deadline and self.door.deadline.passed)

    @property
    def unlimited(self) -> bool:
        return bool(self.door.deadline and self.door.deadline.length == UNLIMITED)


@dataclass(frozen=True, slots=True)
class Merged:
    """One forum with all it can take; at least one right. It has passed only when every right's day there has."""

    taken: tuple[Taken, ...]

    @property
    def passed(self) -> bool:
        return all(one.passed for one in self.taken)

    @property
    def leading(self) -> Taken:
        """The right whose live day comes soonest, else one without a day, else the one that passed last."""
        return min(self.taken, key=_lead)

    @property
    def events(self) -> frozenset[int]:
        return frozenset(one.finding.event_index for one in self.taken)


def merged_doors(findings: Iterable[Finding]) -> tuple[Merged, ...]:
    """Every forum once, in the order to go: the union, soonest live day, then undated, then passed."""
    by_code: dict[str, list[Taken]] = {}
    for finding in findings:
        for door in finding.forums:
            by_code.setdefault(door.code, []).append(Taken(finding, door))
    return tuple(sorted((Merged(tuple(taken)) for taken in by_code.values()), key=lambda door: _lead(door.leading)))


def _lead(one: Taken) -> tuple[int, int, int]:
    """The union of a workplace that has one: its contract's steps come first, and its days are short. Then live and
    dated by day; undated, what has no limit after what nobody knows; passed, the latest first. Of equals the strongest
    right."""
    strength = STRONGEST_FIRST.index(one.finding.strength)
    if one.door.level == "union" and strength == 0 and not one.passed:
        return -1, 0, 0
    if one.day is None:
        return 1, int(one.unlimited), strength
    day = one.day.toordinal()
    return (2, -day, strength) if one.passed else (0, day, strength)
