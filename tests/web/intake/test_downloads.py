"""What is carried away has a neutral name, stays in no cache, waits for the last answer, and shows an office less."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from django.urls import reverse
from pypdf import PdfReader

from palanca.book.load import open_book

from ..conftest import STORY, Worker, text
from .carrying import Story, told, words

PAPERS = ["plan.pdf", "pocket.pdf", "summary.pdf", "hours.pdf"]
# A guest worker, whose program must not stand on what an office is handed.
GUEST: Story = {
    **STORY,
    "happened": {"events": ["unpaid_overtime", "contract_broken", "detained"]},
    "when": {"whole": "yes", "detained-date_day": "1", "detained-date_month": "11", "detained-date_year": "2026"},
    "fact:program": {"value": "H-2B"},
}


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [
        *((paper, "application/pdf", b"%PDF") for paper in PAPERS),
        ("plan.ics", "text/calendar", b"BEGIN:VCALENDAR"),
    ],
)
def test_it_can_be_kept(reader: Worker, name: str, kind: str, begins: bytes) -> None:
    told(reader, STORY)
    kept = reader.open(name)
    assert kept.status_code == 200
    assert kept.headers["Content-Type"].startswith(kind)
    assert kept.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert kept.headers["Cache-Control"] == "no-store"
    assert kept.content.startswith(begins)


@pytest.mark.parametrize("name", [*PAPERS, "plan.ics", "plan/keep/"])
def test_it_waits_for_the_last_answer(worker: Worker, name: str) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert worker.open(name)["Location"] == "/es/plan/"


def test_the_pocket_sheet_is_one_page_alone(worker: Worker) -> None:
    told(worker, STORY)
    assert len(PdfReader(BytesIO(worker.open("pocket.pdf").content)).pages) == 1


def test_the_page_offers_each_paper_in_either_language(reader: Worker) -> None:
    told(reader, STORY)
    page = text(reader.open("plan/keep/"))
    for name in ("pocket", "packet", "hours"):
        path = reverse(name).partition("/")[2].partition("/")[2]
        assert f"/es/{path}" in page
        assert f"/en/{path}" in page


def test_the_hour_log_shows_the_weeks_as_they_were_told(worker: Worker) -> None:
    told(worker, STORY)
    assert "60 $720.00" in words(worker.open("hours.pdf"))


def test_what_rests_on_the_program_stays_off_the_offices_paper(worker: Worker) -> None:
    told(worker, GUEST)
    mine = words(worker.open("plan.pdf"))
    office = words(worker.open("summary.pdf"))
    guest_workers = [rule for rule in open_book().rules.values() if ".h2b_" in rule.id and rule.claim]
    assert any(rule.title.es in mine for rule in guest_workers)
    assert not any(rule.title.en in office or rule.source.citation in office for rule in guest_workers)
    assert open_book().questions["program"].ask.en not in office
    assert "overtime" in office


def test_nor_what_could_reveal_a_status_whatever_is_chosen(worker: Worker) -> None:
    told(worker, GUEST)
    chosen = worker.browser.post("/es/summary.pdf", {"private": "on"})
    for office in (words(worker.open("summary.pdf")), words(chosen)):
        assert "detained" not in office.lower()
        assert "immigration agents" not in office.lower()


def test_the_worker_may_choose_to_show_the_program(worker: Worker) -> None:
    told(worker, GUEST)
    assert 'name="private"' in text(worker.open("plan/keep/"))
    chosen = worker.browser.post("/es/summary.pdf", {"private": "on"})
    assert open_book().questions["program"].ask.en in words(chosen)
    assert open_book().rules["us.federal.h2b_contract"].title.en in words(chosen)


def test_the_office_reads_the_story_in_its_order(worker: Worker) -> None:
    told(worker, STORY)
    office = words(worker.open("summary.pdf"))
    assert re.search(r"Where was the work\?\W+¿Dónde era el trabajo\?", office), office
    assert office.index("What happened?") < office.index("Houston, Texas") < office.index("$12.00")


def test_there_is_nothing_to_choose_for_whoever_told_no_program(worker: Worker) -> None:
    told(worker, STORY)
    assert 'name="private"' not in text(worker.open("plan/keep/"))
