"""Merged doors in; the plan's steps out, each with its day, what is being lost, and what remains where it passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, TypeVar

from palanca.plan.doors import Merged, Taken
from palanca.values.assessment import UNLIMITED, Deadline
from palanca.values.confidence import Confidence, weakest
from palanca.values.plan import ClaimHere, Step
from palanca.values.said import Said

T = TypeVar("T")
# A clock that counts from one of these counts from a day that has been, whether or not it was told.
OF_WHAT_HAPPENED: Final = ("event", "each_act", "each_payday", "first_day")


def steps_of(doors: tuple[Merged, ...], as_of: date) -> tuple[Step, ...]:
    """One step a door, in the doors' order."""
    return tuple(_step(door, doors, as_of) for door in doors)


def _step(merged: Merged, doors: tuple[Merged, ...], as_of: date) -> Step:
    leading, findings = merged.leading, [one.finding for one in merged.taken]
    deadlines = [one.door.deadline for one in merged.taken if one.door.deadline]
    return Step(
        door=leading.door,
        claims=tuple(_claim(one) for one in merged.taken),
        rights=once(finding.title for finding in findings),
        events=once(finding.event for finding in findings),
        by=leading.day,
        days_left=(leading.day - as_of).days if leading.day and not merged.passed else None,
        passed=merged.passed,
        losing_since=min((day for one in deadlines if (day := one.losing_since)), default=None),
        losing_from=min((day for one in deadlines if (day := one.losing_from)), default=None),
        strength=leading.finding.strength,
        remains=_remains(merged, doors) if merged.passed else (),
        cautions=once(caution for finding in findings for caution in finding.cautions),
        citations=once((*(finding.citation for finding in findings), *(one.citation for one in deadlines))),
        confidence=weakest(_confidences(merged, deadlines)),
        forecloses=once(bar for one in merged.taken for bar in one.door.forecloses),
    )


def _claim(one: Taken) -> ClaimHere:
    finding, door = one.finding, one.door
    return ClaimHere(
        right=finding.right,
        title=finding.title,
        event=finding.event,
        event_index=finding.event_index,
        strength=finding.strength,
        can_get=door.what_it_can_get,
        deadline=door.deadline,
        notice_first=door.notice_first,
    )


def _remains(passed: Merged, doors: tuple[Merged, ...]) -> tuple[Said, ...]:
    """The doors that can still take something of what this one no longer can."""
    live = (one for door in doors for one in door.taken if not one.passed)
    return once(one.door.name for one in live if one.finding.event_index in passed.events)


def _confidences(merged: Merged, deadlines: list[Deadline]) -> Iterator[Confidence]:
    for one in merged.taken:
        yield from (one.finding.confidence, one.door.confidence)
    yield from (deadline.confidence for deadline in deadlines)


def day_untold(step: Step) -> bool:
    """Whether a clock of this door counts from what happened on a day that nobody told: it may end before others."""
    clocks = (claim.deadline for claim in step.claims if claim.deadline and not step.passed)
    return any(one.start is None and one.length != UNLIMITED and one.runs_from in OF_WHAT_HAPPENED for one in clocks)


def once(items: Iterable[T]) -> tuple[T, ...]:
    """Each item once, in the order first met."""
    return tuple(dict.fromkeys(items))
