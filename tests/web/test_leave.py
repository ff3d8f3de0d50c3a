"""*Leave now* stands on every page, forgets everything, and ends on a page that says nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings

import palanca.web

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


FORM = re.compile(r"<form\b([^>]*)>(.*?)(?:</form>|\Z)", re.DOTALL)
TYPED = re.compile(r'<input(?! type="hidden")|<select|<textarea|\{% include|\{% block|\{\{ *(?:field|form)')


def test_no_form_lets_the_browser_keep_what_was_typed_or_marked() -> None:
    """Without this, going back fills a form again, after leaving too, and typed words stay in the browser's list."""
    pages = Path(palanca.web.__file__).parent.rglob("*.html")
    forms = [(page.name, *form) for page in pages for form in FORM.findall(page.read_text(encoding="utf-8"))]
    asking = [(name, tag) for name, tag, body in forms if TYPED.search(body)]
    assert len(asking) >= 3
    assert [name for name, tag in asking if 'autocomplete="off"' not in tag] == []
