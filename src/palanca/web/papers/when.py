"""A step of the plan comes in; its last day goes out in words, and what is lost or still open around that day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from palanca.values.assessment import Deadline
from palanca.values.plan import Step
from palanca.values.said import Said
from palanca.web.papers import texts
from palanca.web.papers.spoken import NO_LENGTH, filled, full_date


def by_when(step: Step) -> Said:
    """The day as the worker must read it: still ahead, passed, or not known."""
    if step.by is None:
        return texts.BY_NONE if unlimited(step.door.deadline) else texts.BY_UNKNOWN
    return filled(texts.PASSED if step.passed else texts.BY, date=full_date(step.by))


def meanwhile(step: Step) -> Iterable[Said]:
    """What weighs on the date: pay that lapses before it, doors still open after it."""
    yield from lapsing(step.losing_since, step.losing_from)
    if step.passed and step.remains:
        doors = Said("; ".join(door.es for door in step.remains), "; ".join(door.en for door in step.remains))
        yield filled(texts.REMAINS, doors=doors)


def lapsing(since: date | None, begins: date | None) -> Iterable[Said]:
    """Where each payday has its own clock, the oldest pay goes first."""
    if since is not None:
        yield filled(texts.LOSING_SINCE, date=full_date(since))
    elif begins is not None:
        yield filled(texts.LOSING_FROM, date=full_date(begins))


def unlimited(deadline: Deadline | None) -> bool:
    """Not known and no limit at all are two answers."""
    return deadline is not None and deadline.length == NO_LENGTH
