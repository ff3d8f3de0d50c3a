"""A case in; its finding out: the right with its strength, doors, papers, questions and cautions, or None."""

from __future__ import annotations

from collections.abc import Iterator

from palanca.book.rules import Claim
from palanca.law.asking import ask_facts, ask_fields, once_each
from palanca.law.case import Case
from palanca.law.clocks import Reckoned, reckon
from palanca.law.doors import door
from palanca.law.elements import Judged, judge
from palanca.values.assessment import AskNext, Finding, PaperToBring
from palanca.values.confidence import Confidence, weakest
from palanca.values.said import Said


def finding(case: Case, claim: Claim, place_holds: bool | None, story_cautions: tuple[Said, ...]) -> Finding | None:
    """The right that this event may have raised under this rule; None where a told fact speaks against it."""
    judged = judge(case, place_holds)
    if judged is None:
        return None
    reckoned = [reckon(route.clock, case) for route in claim.routes]
    disputed = (one.caution for one in reckoned if one.caution)
    return Finding(
        right=case.rule.id,
        title=case.rule.title,
        event=case.event.kind,
        event_index=case.index,
        strength=judged.strength,
        law=case.rule.says,
        citation=case.rule.source.citation,
        why=claim.why,
        forums=tuple(door(route, one, case) for route, one in zip(claim.routes, reckoned, strict=True)),
        papers=tuple(_paper(case, name) for name in claim.papers),
        ask_next=once_each(_questions(case, judged, reckoned)),
        cautions=tuple(dict.fromkeys((*claim.cautions, *disputed, *_of_the_house(case), *story_cautions))),
        private=case.book.events[case.event.kind].private,
        confidence=weakest((*judged.rests_on, *_of_deadlines(reckoned))),
    )


def _questions(case: Case, judged: Judged, reckoned: list[Reckoned]) -> Iterator[AskNext]:
    yield from ask_fields(case, judged.open_place, "right")
    yield from ask_facts(case, judged.open_facts, "right")
    for one in reckoned:
        yield from ask_fields(case, one.fields, "deadline")
        yield from ask_facts(case, one.facts, "deadline")


def _paper(case: Case, name: str) -> PaperToBring:
    paper = case.book.papers[name]
    return PaperToBring(paper.id, paper.name, paper.hint, paper.issuer, paper.bring)


def _of_the_house(case: Case) -> Iterator[Said]:
    """The lawbook's own cautions that fit this event, this matter and these facts."""
    threshold = case.book.threshold(case.event.last_day or case.ask.as_of)
    for caution in case.book.cautions.values():
        of_event = not caution.events or case.event.kind in caution.events
        of_matter = not caution.matters or case.rule.matter in caution.matters
        if of_event and of_matter and caution.when.judge(case.facts, threshold).holds:
            yield caution.says


def _of_deadlines(reckoned: list[Reckoned]) -> Iterator[Confidence]:
    yield from (one.deadline.confidence for one in reckoned if one.deadline)
