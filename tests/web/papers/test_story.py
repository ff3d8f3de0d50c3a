"""A story as typed comes in; through the lawbook, the pay room, the law and the plan it goes out on paper."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.pay.answer import owed
from palanca.plan.make import make_plan
from palanca.values.assessment import Assessment
from palanca.values.owed import Owed
from palanca.values.plan import Plan
from palanca.web.papers.ics import calendar_ics
from palanca.web.papers.prints import office_pdf, plan_pdf, pocket_pdf
from palanca.web.papers.spoken import dollars, full_date

from .reading import whole

HOUSTON = {"state": "TX", "city": "Houston"}
TOLD = {
    "as_of": "2026-11-22",
    "job": {"place": HOUSTON, "sector": "general", "starts": "2025-09-01", "ends": "2026-10-30"},
    "events": [
        {"kind": "unpaid_overtime", "from": "2025-09-01", "to": "2026-10-30", "paydays": "weekly"},
        {"kind": "fired_after_complaining", "date": "2026-10-30", "complained_about": ["safety"]},
        {"kind": "late_final_pay", "date": "2026-10-30"},
    ],
}
WEEKS = [
    {
        "starts": (date(2025, 9, 1) + timedelta(weeks=number)).isoformat(),
        "hours": [8, 8, 8 + number % 3, 8, 8, 8, 0],
        "earnings": [{"kind": "hourly", "rate": "12.00", "hours": 48 + number % 3}],
        "paid": f"{12 * (48 + number % 3)}.00",
    }
    for number in range(60)
]
WORKED = {"as_of": "2026-11-22", "place": HOUSTON, "sector": "general", "regime": {"flsa": True}, "weeks": WEEKS}
Answers = tuple[Plan, Assessment, Owed]


@pytest.fixture(scope="module")
def answers() -> Answers:
    book = open_book()
    assessment, account = assess(TOLD, book), owed(WORKED, book)
    return make_plan(assessment, account, book), assessment, account


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_live_date_of_the_plan_stands_on_the_page_to_fold(answers: Answers, language: str) -> None:
    folded = whole(pocket_pdf(answers[0], language))
    for step in answers[0].steps:
        if step.by:
            assert full_date(step.by).to(language) in folded


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_sums_on_paper_are_those_of_the_account(answers: Answers, language: str) -> None:
    plan, _, account = answers
    assert plan.money is not None
    assert account.totals.owed
    for paper in (plan_pdf(plan, account, language), office_pdf(*answers, (), language)):
        text = whole(paper)
        for amount in (plan.money.wages, plan.money.damages, plan.money.total, account.totals.owed):
            assert dollars(amount) in text


def test_every_right_for_an_office_stands_there_with_its_law(answers: Answers) -> None:
    text = whole(office_pdf(*answers, (), "en")).replace(" ", "")
    shown = [
        found
        for found in answers[1].findings
        if any(door.level not in ("worker_group", "union", "foreign") for door in found.forums)
    ]
    assert len(shown) >= 3
    for finding in shown:
        assert finding.citation.replace(" ", "") in text


def test_the_calendar_holds_the_first_date(answers: Answers) -> None:
    first = answers[0].first
    assert first is not None
    assert first.by is not None
    assert f"DTSTART;VALUE=DATE:{first.by:%Y%m%d}" in calendar_ics(answers[0], "es").decode()
