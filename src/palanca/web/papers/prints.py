"""A plan and what it rests on come in; each paper that a worker can carry away goes out, as a PDF of its own.

The worker's are in the worker's language; the office's in English, its headings in both (decision 0002).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from palanca.plan.saying import Script
from palanca.values.assessment import Assessment
from palanca.values.owed import Owed
from palanca.values.plan import Plan
from palanca.web.papers import texts
from palanca.web.papers.account import account
from palanca.web.papers.annex import Told, annex
from palanca.web.papers.guide import guide
from palanca.web.papers.headings import Reader, Words
from palanca.web.papers.hour_log import PastWeek, hour_log
from palanca.web.papers.press import pressed
from palanca.web.papers.summary import summary


def pocket_pdf(plan: Plan, language: str) -> bytes:
    """The one page that folds in four."""
    return _paper([summary(plan, language)], language, plan.as_of)


def plan_pdf(plan: Plan, owed: Owed | None, language: str, scripts: Mapping[str, Script] | None = None) -> bytes:
    """Everything, for the worker: the page to fold, each office and what to say there, how the sum was counted."""
    parts = [summary(plan, language), guide(plan, scripts or {}, language)]
    if owed is not None:
        parts.append(_own_account(owed, plan.as_of, language))
    return _paper(parts, language, plan.as_of)


def office_pdf(plan: Plan, assessment: Assessment, owed: Owed | None, told: Sequence[Told], language: str) -> bytes:
    """What is handed over. The assessment and what was told hold only what an office may see of it."""
    return _paper([annex(plan, assessment, owed, told, language)], language, plan.as_of)


def hours_pdf(as_of: date, past: Sequence[PastWeek], language: str) -> bytes:
    """Weeks to go on writing, from the current one on, and those already told."""
    return _paper([hour_log(as_of, past, language)], language, as_of)


def _own_account(owed: Owed, as_of: date, language: str) -> Words:
    return {
        "kind": "own-account",
        "lang": language,
        "account": account(owed, as_of, Reader(language)),
        "foot": texts.YOURS.to(language),
        "sheet": texts.SHEET.to(language),
    }


def _paper(parts: list[Words], language: str, as_of: date) -> bytes:
    return pressed({"lang": language, "parts": parts}, as_of)
