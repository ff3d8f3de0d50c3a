"""A plan, its assessment and its account come in; a PDF goes out: the worker's sheets, then those for the office.

The worker's are in the worker's language; the office's in English, their headings in both (decision 0002).
"""

from __future__ import annotations

from palanca.values.assessment import Assessment
from palanca.values.owed import Owed
from palanca.values.plan import Plan
from palanca.web.papers import texts
from palanca.web.papers.account import account
from palanca.web.papers.grounds import rights
from palanca.web.papers.guide import guide
from palanca.web.papers.headings import OFFICE, Heading, Words, headings_for
from palanca.web.papers.office_copy import findings_for_office, plan_for_office
from palanca.web.papers.press import pressed
from palanca.web.papers.spoken import filled, full_date
from palanca.web.papers.summary import summary


def packet_pdf(plan: Plan, assessment: Assessment, owed: Owed | None, language: str) -> bytes:
    """The whole packet. `owed` is None where no hours or pay were told."""
    return pressed(packet_words(plan, assessment, owed, language), plan.as_of)


def packet_words(plan: Plan, assessment: Assessment, owed: Owed | None, language: str) -> Words:
    """All that the packet says, in its order; the template adds no word and no number."""
    heading, made_for_office = headings_for(language), plan_for_office(plan, assessment)
    return {
        "lang": language,
        "folded": summary(plan, language),
        "guide": guide(plan, language),
        "office_lang": OFFICE,
        "office_folded": None if language == OFFICE else summary(made_for_office, OFFICE),
        "account": account(owed, plan.as_of, heading),
        "rights": rights(findings_for_office(assessment), heading),
        "about": _about(plan, heading),
        "foot": {"law": _law(plan), "sheet": texts.SHEET.to(OFFICE)},
        "sheet": texts.SHEET.to(language),
    }


def _about(plan: Plan, heading: Heading) -> Words:
    made = filled(texts.MADE, today=full_date(plan.as_of))
    sentences = [heading(said) for said in (texts.ORIENTATION, texts.STATUS, texts.TOLD, made)]
    return {"title": heading(texts.ABOUT), "lines": sentences, "law": _law(plan)}


def _law(plan: Plan) -> str:
    return filled(texts.LAW_AS_OF, date=full_date(plan.law_as_of), version=plan.law_version).to(OFFICE)
