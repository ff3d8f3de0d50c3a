"""A story in; a worker whose plan is there out, and the words of a PDF. Told once a story: the cookie says the rest."""

from __future__ import annotations

from collections.abc import Mapping
from http.cookies import SimpleCookie
from io import BytesIO
from typing import Any, Final

from pypdf import PdfReader

from ..conftest import UNKNOWN, Worker

Story = Mapping[str, Mapping[str, Any]]
TOLD: Final[dict[str, SimpleCookie]] = {}


def told(worker: Worker, story: Story) -> None:
    """Screen by screen until the plan is there; *I don't know* to what the story does not say. Then the law's other
    questions that the story answers."""
    known = TOLD.get(str(story))
    if known is not None:
        worker.browser.cookies.load({name: morsel.value for name, morsel in known.items()})
        return
    worker.answer("happened", **story["happened"])
    while (page := worker.open("plan/")).status_code == 302:
        screen = worker.browser.get(page["Location"]).context["form"].name
        assert worker.answer(screen, **story.get(screen, UNKNOWN)).status_code == 302, screen
    for screen in (name for name in story if name.startswith("fact:")):
        assert worker.answer(screen, **story[screen]).status_code == 302, screen
    TOLD[str(story)] = worker.browser.cookies


def words(response: Any) -> str:
    """All that the PDF says, line breaks read as spaces."""
    assert response.headers["Content-Type"] == "application/pdf", response.content.decode()
    pages = PdfReader(BytesIO(response.content)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)
