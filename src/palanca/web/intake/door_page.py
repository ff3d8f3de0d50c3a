"""One door of the plan in; out comes all that its page says: how to go, what to say, until when, what to bring."""

from __future__ import annotations

from dataclasses import dataclass

from palanca.plan.steps import once
from palanca.values.assessment import PaperToBring
from palanca.values.plan import Plan
from palanca.web.intake.doors import Going
from palanca.web.intake.outcome import Outcome


@dataclass(frozen=True, slots=True)
class DoorPage:
    """All that the template says. `next` is the door to go to after this one."""

    plan: Plan
    going: Going
    papers: tuple[PaperToBring, ...]
    next: Going | None


def door_page(going: Going, doors: tuple[Going, ...], outcome: Outcome) -> DoorPage:
    """What there is to show of this door."""
    here = [
        finding
        for finding in outcome.assessment.findings
        if any(door.code == going.step.door.code for door in finding.forums)
    ]
    after = (one for one in doors if one.number == going.number + 1 and one.kind == going.kind and not one.step.passed)
    return DoorPage(
        plan=outcome.plan,
        going=going,
        papers=once(paper for finding in here for paper in finding.papers),
        next=next(after, None),
    )
