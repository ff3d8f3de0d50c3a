"""A plan and a language come in; the worker's own sheets go out: offices, what to say, what to bring, cautions.

What the folded page had no room for, in the order of the plan and in the worker's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from palanca.plan.saying import Script
from palanca.values.assessment import Door
from palanca.values.plan import Plan, Step
from palanca.values.said import Said
from palanca.web.papers import texts
from palanca.web.papers.headings import OFFICE, Words
from palanca.web.papers.spoken import filled, full_date
from palanca.web.papers.when import by_when, meanwhile

REACH_TOLD: Final = (
    ("id_at_door", texts.ID_AT_DOOR),
    ("near_immigration_office", texts.NEAR_IMMIGRATION),
    ("by_phone", texts.BY_PHONE),
)


def guide(plan: Plan, scripts: Mapping[str, Script], language: str) -> Words:
    """`scripts`: what to say, by the code of the door."""
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
        "offices": _offices(plan.steps, scripts, language),
        "lists": [(title.to(language), lines) for title, lines in lists if lines],
    }


def _questions(plan: Plan, language: str) -> list[str]:
    """Several events may ask the same."""
    return list(dict.fromkeys(f"{ask.question.to(language)} {ask.why.to(language)}" for ask in plan.ask_next))


def _offices(steps: Sequence[Step], scripts: Mapping[str, Script], language: str) -> list[Words]:
    """A caution stands with the first office that it is about."""
    said: set[Said] = set()
    offices: list[Words] = []
    for number, step in enumerate(steps, start=1):
        new = [caution for caution in step.cautions if caution not in said]
        said.update(new)
        rows = [(label.to(language), lines) for label, lines in _rows(step, new, language) if lines]
        spoken = None if step.passed else scripts.get(step.door.code)
        name = f"{number}. {step.door.name.to(language)}"
        offices.append({"name": name, "rows": rows, "say": _say(spoken, language) if spoken else None})
    return offices


def _say(script: Script, language: str) -> Words:
    """What to say, line by line; beside it the English, to read aloud or to show until somebody interprets."""
    in_english = language != OFFICE
    return {
        "title": texts.SAY.to(language),
        "begin": [said.to(language) for said in (script.begin, *script.notes)],
        "english": OFFICE if in_english else None,
        "lines": [
            [texts.WHO[line.who].to(language), line.says.to(language), *([line.says.to(OFFICE)] if in_english else [])]
            for line in script.lines
        ],
        "unsaid_title": texts.UNSAID.to(language),
        "unsaid": [said.to(language) for said in script.unsaid],
    }


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
