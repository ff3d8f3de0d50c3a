"""A plan and a language come in; the worker's own sheets go out: offices, what to bring, cautions, questions.

What the folded page had no room for, in the order of the plan and in the worker's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from palanca.values.assessment import Door
from palanca.values.plan import Plan, Step
from palanca.values.said import Said
from palanca.web.papers import texts
from palanca.web.papers.headings import Words
from palanca.web.papers.spoken import filled, full_date
from palanca.web.papers.when import by_when, meanwhile

REACH_TOLD: Final = (
    ("id_at_door", texts.ID_AT_DOOR),
    ("near_immigration_office", texts.NEAR_IMMIGRATION),
    ("by_phone", texts.BY_PHONE),
)


def guide(plan: Plan, language: str) -> Words:
    said_there = [caution for step in plan.steps for caution in step.cautions]
    lists = (
        (texts.BRING, [f"{paper.name.to(language)}. {paper.hint.to(language)}" for paper in plan.papers]),
        (texts.CARE, [caution.to(language) for caution in plan.cautions if caution not in said_there]),
        (texts.THINK, _questions(plan, language)),
    )
    return {
        "kind": "guide",
        "lang": language,
        "sheet": texts.SHEET.to(language),
        "title": texts.GUIDE.to(language),
        "foot": texts.YOURS.to(language),
        "offices": _offices(plan.steps, language),
        "lists": [(title.to(language), lines) for title, lines in lists if lines],
    }


def _questions(plan: Plan, language: str) -> list[str]:
    """Several events may ask the same."""
    return list(dict.fromkeys(f"{ask.question.to(language)} {ask.why.to(language)}" for ask in plan.ask_next))


def _offices(steps: Sequence[Step], language: str) -> list[Words]:
    """A caution stands with the first office that it is about."""
    said: set[Said] = set()
    offices: list[Words] = []
    for number, step in enumerate(steps, start=1):
        new = [caution for caution in step.cautions if caution not in said]
        said.update(new)
        rows = [(label.to(language), lines) for label, lines in _rows(step, new, language) if lines]
        offices.append({"name": f"{number}. {step.door.name.to(language)}", "rows": rows})
    return offices


def _rows(step: Step, cautions: Sequence[Said], language: str) -> Iterable[tuple[Said, list[str]]]:
    def lines(*said: Said) -> list[str]:
        return [sentence.to(language) for sentence in dict.fromkeys(said)]

    door = step.door
    yield texts.WHEN, lines(by_when(step), *meanwhile(step), *_notices(step))
    yield texts.WHAT_FOR, lines(*step.rights)
    yield texts.CAN_GET, lines(*(claim.can_get for claim in step.claims))
    yield texts.HOW_TO_GO, lines(door.how, *_reach(door))
    yield texts.CONTACT, [contact for contact in (door.phone, door.website) if contact]
    yield texts.COST, lines(door.cost)
    yield texts.NAME_TOLD, lines(door.name_told)
    yield texts.CARE, lines(*(bar.says for bar in step.forecloses), *cautions)
    yield texts.HOW_SURE, lines(texts.SURE[step.confidence])


def _notices(step: Step) -> Iterable[Said]:
    """A letter that must go out before, and its own last day."""
    for claim in step.claims:
        if notice := claim.notice_first:
            if notice.date:
                yield filled(texts.NOTICE_BY, date=full_date(notice.date))
            yield notice.says


def _reach(door: Door) -> Iterable[Said]:
    """Only what somebody has told us: nothing here may be guessed."""
    for field, told in REACH_TOLD:
        known = getattr(door.reach, field)
        if known is not None:
            yield told[known]
