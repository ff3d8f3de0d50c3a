"""What an office may read: no workers' group, no union, no consulate, and nothing that could reveal a status."""

from __future__ import annotations

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.plan.make import make_plan
from palanca.web.papers.office_copy import findings_for_office, steps_for_office

BOOK = open_book()
STORY = {
    "as_of": "2026-11-22",
    "job": {"place": {"state": "TX"}, "sector": "general", "union": True, "employer": {"public": False}},
    "events": [
        {"kind": "unpaid_wages", "from": "2026-09-01", "to": "2026-10-30"},
        {"kind": "threatened_with_ice", "date": "2026-10-30", "complained_about": ["wages"]},
        {"kind": "detained", "date": "2026-11-01"},
    ],
}
ASSESSMENT = assess(STORY, BOOK)
PLAN = make_plan(ASSESSMENT, None, BOOK)


def test_the_worker_s_own_plan_has_them_all() -> None:
    assert {"threatened_with_ice", "detained"} <= {event for step in PLAN.steps for event in step.events}
    assert {"union", "worker_group", "foreign"} <= {step.door.level for step in PLAN.steps}


def test_no_paper_for_an_office_names_what_could_reveal_status() -> None:
    assert {found.event for found in findings_for_office(ASSESSMENT)} == {"unpaid_wages"}
    steps = steps_for_office(ASSESSMENT, ASSESSMENT.as_of)
    assert {event for step in steps for event in step.events} == {"unpaid_wages"}


def test_nor_whom_workers_turn_to_among_themselves() -> None:
    steps = steps_for_office(ASSESSMENT, ASSESSMENT.as_of)
    assert steps
    assert {step.door.level for step in steps}.isdisjoint({"union", "worker_group", "foreign"})
