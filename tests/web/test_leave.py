"""*Leave now* stands on every page, forgets everything, and ends on a page that says nothing."""

from __future__ import annotations

import pytest
from django.conf import settings

from .conftest import STORY, Worker, text


def test_leaving_forgets_the_answers_and_says_nothing(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    left = worker.browser.post("/leave/")
    assert (left.status_code, left["Location"]) == (303, settings.LEAVE_TO)
    assert left["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert all(not morsel.value for morsel in worker.browser.cookies.values())
    assert "ya no están" in text(worker.open("plan/"))


def test_the_policy_lets_the_way_out_end_elsewhere(worker: Worker) -> None:
    assert f"form-action 'self' {settings.LEAVE_ORIGIN};" in worker.open("").headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["", "about/", "1/", "2/", "answers/", "plan/", "nowhere/"])
def test_the_way_out_is_on_every_page(reader: Worker, path: str) -> None:
    reader.tell({"happened": STORY["happened"]})
    assert 'action="/leave/"' in text(reader.browser.get(f"/{reader.language}/{path}", follow=True))


def test_the_way_out_is_on_the_first_screen_too(worker: Worker) -> None:
    assert 'action="/leave/"' in text(worker.browser.get("/"))


def test_a_link_alone_does_not_leave(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    page = worker.browser.get("/leave/")
    assert page.status_code == 405
    assert page["Allow"] == "POST"
    assert "Aquí no hay nada que leer" in text(page)
    assert 'action="/leave/"' in text(page)
    assert "ya no están" not in text(worker.open("answers/"))
