"""What the employer will dispute is not asked of a worker: on their word alone a later date would lead."""

from __future__ import annotations

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.plan.make import make_plan

STORY = {
    "as_of": "2026-11-22",
    "job": {"place": {"state": "TX"}, "sector": "general"},
    "events": [{"kind": "unpaid_overtime", "from": "2025-02-01", "to": "2026-10-30"}],
}


def test_the_assessment_asks_whether_it_was_willful_and_the_worker_is_not_asked() -> None:
    book = open_book()
    assessment = assess(STORY, book)
    assert "willful" in {ask.fact for found in assessment.findings for ask in found.ask_next}
    asked = {ask.fact for ask in make_plan(assessment, None, book).ask_next}
    assert "willful" not in asked
    assert "commerce" in asked
