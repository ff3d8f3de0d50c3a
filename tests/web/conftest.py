"""A worker with a browser of her own, who answers by the name of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import pytest
from django.test import Client

from tests.conftest import Clock

# Everything told: what most tests of the plan start from.
STORY: Final[Mapping[str, Mapping[str, Any]]] = {
    "happened": {"events": ["unpaid_overtime", "fired_after_complaining"]},
    "where": {"typed": "Houston", "state": "TX"},
    "job_dates": {
        **dict(zip(("starts_day", "starts_month", "starts_year"), ("3", "2", "2025"), strict=True)),
        **dict(zip(("ends_day", "ends_month", "ends_year"), ("30", "10", "2026"), strict=True)),
    },
    "when": {"whole": "yes", "fired_after_complaining-whole": "yes"},
    "hours": {"day": "10", "days": "6"},
    "pay_rate": {"kind": "hour", "amount": "12"},
    "received": {"rhythm": "weekly", "amount": "720"},
}
UNKNOWN: Final = {"unknown": "1"}


class Worker:
    """Answers screens and keeps the last page."""

    def __init__(self, language: str = "es") -> None:
        self.browser = Client()
        self.language = language

    def open(self, path: str) -> Any:
        return self.browser.get(f"/{self.language}/{path}")

    def answer(self, screen: str, **typed: Any) -> Any:
        return self.browser.post(f"/{self.language}/1/", {"screen": screen, **typed})

    def tell(self, story: Mapping[str, Mapping[str, Any]] = STORY) -> None:
        """The told screens, one after another; each must be accepted."""
        for screen, typed in story.items():
            assert self.answer(screen, **typed).status_code == 302, screen

    def finish(self) -> Any:
        """Answers *I don't know* until the plan is there, and opens it."""
        for _ in range(30):
            page = self.open("plan/")
            if page.status_code == 200:
                return page
            self.answer(self.browser.get(page["Location"]).context["form"].name, **UNKNOWN)
        raise AssertionError("no plan after 30 screens")


@pytest.fixture(autouse=True)
def _built(built: None, stopped: Clock) -> None:
    """Texts, styles, and a clock that stands still, for every test of a page."""


@pytest.fixture
def worker(db: None) -> Worker:
    return Worker()


@pytest.fixture(params=["es", "en"])
def reader(request: pytest.FixtureRequest, db: None) -> Worker:
    """The same worker in either language."""
    return Worker(request.param)


def text(page: Any) -> str:
    """The page's source."""
    return str(page.content.decode())
