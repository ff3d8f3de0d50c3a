"""A plan, its assessment, its account and what was told come in; the words of the office's sheets go out.

Facts in the order of the story, last days, the account week by week, rights with their law, what the paper is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from palanca.values.assessment import Assessment
from palanca.values.owed import Owed
from palanca.values.plan import Plan
from palanca.values.said import Said
from palanca.web.papers import texts
from palanca.web.papers.account import account
from palanca.web.papers.grounds import rights
from palanca.web.papers.headings import OFFICE, Reader, Words, office_beside
from palanca.web.papers.office_copy import findings_for_office, steps_for_office
from palanca.web.papers.spoken import filled, full_date
from palanca.web.papers.when import by_when


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that the worker told: the question, and the answer line by line."""

    question: Said
    answer: tuple[Said, ...]


def annex(plan: Plan, assessment: Assessment, owed: Owed | None, told: Sequence[Told], language: str) -> Words:
    """All that the office's sheets say, in its order; the template adds no word and no number."""
    reader = office_beside(language)
    return {
        "kind": "annex",
        "lang": OFFICE,
        "written": _written(language, reader),
        "told": _told(told, reader),
        "days": _last_days(plan, assessment, reader),
        "account": account(owed, plan.as_of, reader),
        "rights": rights(findings_for_office(assessment), reader),
        "about": _about(plan, reader),
        "foot": {"law": _law(plan), "sheet": texts.SHEET.to(OFFICE)},
    }


def _written(language: str, reader: Reader) -> Words:
    lines = [said for said in texts.WRITTEN_BY_WORKER if language != OFFICE or said != texts.INTERPRETER]
    return {"title": reader.heading(texts.SUMMARY), "lines": [reader.heading(said) for said in lines]}


def _told(told: Sequence[Told], reader: Reader) -> Words:
    rows = [(reader.heading(one.question), [reader.text(line) for line in one.answer]) for one in told if one.answer]
    return {"title": reader.heading(texts.FACTS), "how": reader.text(texts.FACTS_HOW), "rows": rows}


def _last_days(plan: Plan, assessment: Assessment, reader: Reader) -> Words:
    steps = steps_for_office(assessment, plan.as_of)
    rows = [(reader.text(step.door.name), reader.text(by_when(step))) for step in steps]
    return {"title": reader.heading(texts.LAST_DAYS), "rows": rows}


def _about(plan: Plan, reader: Reader) -> Words:
    made = filled(texts.MADE, today=full_date(plan.as_of))
    sentences = [reader.heading(said) for said in (texts.ORIENTATION, texts.STATUS, texts.TOLD, made)]
    return {"title": reader.heading(texts.ABOUT), "lines": sentences, "law": _law(plan)}


def _law(plan: Plan) -> str:
    return filled(texts.LAW_AS_OF, date=full_date(plan.law_as_of), version=plan.law_version).to(OFFICE)
