"""One door of the plan in; out comes all that its page says: how to go, what to say, until when, what to bring."""

from __future__ import annotations

from dataclasses import dataclass

from palanca.book.book import Book
from palanca.plan.saying import Script, script
from palanca.plan.steps import once
from palanca.values.assessment import PaperToBring
from palanca.values.plan import Plan
from palanca.values.said import Said
from palanca.web.intake.doors import Going
from palanca.web.intake.outcome import Outcome


@dataclass(frozen=True, slots=True)
class DoorPage:
    """All that the template says. `saying`: what to say there, `notes` what to know before; `next` is the door to go
    to after this one."""

    plan: Plan
    going: Going
    saying: Script | None
    notes: tuple[Said, ...]
    papers: tuple[PaperToBring, ...]
    next: Going | None


def door_page(going: Going, doors: tuple[Going, ...], outcome: Outcome, book: Book) -> DoorPage:
    """What there is to show of this door."""
    here = [
        finding
        for finding in outcome.assessment.findings
        if any(door.code == going.step.door.code for door in finding.forums)
    ]
    saying = script(going.step, book)
    shown_above = {claim.notice_first.says for claim in going.step.claims if claim.notice_first}
    after = (one for one in doors if one.number == going.number + 1 and one.kind == going.kind and not one.step.passed)
    return DoorPage(
        plan=outcome.plan,
        going=going,
        saying=saying,
        notes=tuple(note for note in saying.notes if note not in shown_above) if saying else (),
        papers=once(paper for finding in here for paper in finding.papers),
        next=next(after, None),
    )
