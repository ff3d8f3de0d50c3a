"""A worker with answers, who saves them under words; and another phone."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse

from palanca.web.intake.answers import Answers
from palanca.web.intake.sealed_cookie import keep_answers, read_answers
from palanca.web.saved.marks import only_told
from tests.web.conftest import Worker

DAYS = "30"
# Enough to be worth saving; what comes after is asked again on any phone.
STORY = {"happened": {"events": ["unpaid_overtime"]}, "where": {}, "hours": {"day": "10", "days": "6"}}


class Saver(Worker):
    """A worker who knows how to save, and what the words were."""

    phrase: tuple[str, ...] = ()

    def choose(self, days: str = DAYS, **more: str) -> Any:
        """Asks for words, and reads them from the page."""
        asked = self.post("save/", days=days, **more)
        assert asked["Location"].endswith("/save/words/")
        self.phrase = tuple(self.open("save/words/").context["words"])
        return asked

    def save(self, days: str = DAYS) -> Any:
        """Saves; the words are typed back as they were shown."""
        self.choose(days)
        return self.post("save/back/", word=list(self.phrase))

    def post(self, path: str, **typed: Any) -> Any:
        return self.browser.post(f"/{self.language}/{path}", typed)

    def have(self) -> Saver:
        """The answers of the story, as this browser would have them after its screens."""
        response = HttpResponse()
        keep_answers(response, Answers(STORY), secure=False)
        self.browser.cookies.update(response.cookies)
        return self

    @property
    def answers(self) -> Answers:
        """What this browser's cookie holds of what was told."""
        request = HttpRequest()
        request.COOKIES.update({name: morsel.value for name, morsel in self.browser.cookies.items()})
        return only_told(read_answers(request))


@pytest.fixture
def saver(db: None) -> Saver:
    """Has told something, and saved nothing yet."""
    return Saver().have()


@pytest.fixture
def other(db: None) -> Saver:
    """Another phone, that knows nothing."""
    return Saver()
