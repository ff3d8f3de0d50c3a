"""A worker with answers, who saves them under words; and another phone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.conftest import Worker

DAYS = "30"


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

    @property
    def answers(self) -> Any:
        """What this browser's cookie holds of what was told."""
        from django.http import HttpRequest

        from palanca.web.intake.sealed_cookie import read_answers
        from palanca.web.saved.marks import only_told

        request = HttpRequest()
        request.COOKIES.update({name: morsel.value for name, morsel in self.browser.cookies.items()})
        return only_told(read_answers(request))


@pytest.fixture
def saver(db: None) -> Saver:
    """Has told everything, and saved nothing yet."""
    saver = Saver()
    saver.tell()
    return saver


@pytest.fixture
def other(db: None) -> Saver:
    """Another phone, that knows nothing."""
    return Saver()
