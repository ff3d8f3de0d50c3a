"""The plan to keep has a neutral name, stays in no cache, and waits for the last answer."""

from __future__ import annotations

import pytest

from ..conftest import STORY, Worker


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [("plan.pdf", "application/pdf", b"%PDF"), ("plan.ics", "text/calendar", b"BEGIN:VCALENDAR")],
)
def test_it_can_be_kept(reader: Worker, name: str, kind: str, begins: bytes) -> None:
    reader.tell()
    reader.finish()
    kept = reader.open(name)
    assert kept.status_code == 200
    assert kept.headers["Content-Type"].startswith(kind)
    assert kept.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert kept.headers["Cache-Control"] == "no-store"
    assert kept.content.startswith(begins)


@pytest.mark.parametrize("name", ["plan.pdf", "plan.ics"])
def test_it_waits_for_the_last_answer(worker: Worker, name: str) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert worker.open(name)["Location"] == "/es/plan/"
