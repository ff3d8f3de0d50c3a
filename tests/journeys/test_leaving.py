"""*Leave now* works at once, without script, under the house's own content policy, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, expect

from tests.conftest import Clock

from .visit import visit

pytestmark = pytest.mark.browser


@pytest.fixture
def elsewhere(house: str) -> Iterator[str]:
    """A page of another origin, since no test goes out to the network."""
    origin = house.replace("localhost", "127.0.0.1")
    with override_settings(LEAVE_TO=f"{origin}/es/about/", LEAVE_ORIGIN=origin, ALLOWED_HOSTS=["*"]):
        yield origin


def test_leaving_ends_elsewhere_with_nothing_left(
    chromium: Browser, house: str, elsewhere: str, stopped: Clock
) -> None:
    with visit(chromium, house, "leaving") as here:
        here.to("/es/1/")
        here.fill({"events": ["unpaid_overtime"]})
        here.tap("Seguir")
        assert here.page.context.cookies()
        here.tap("Salir ya")
        here.page.wait_for_url(f"{elsewhere}/**")
        assert here.page.context.cookies() == []
        here.page.go_back()
        expect(here.page.locator("h1")).to_have_text("Sus respuestas ya no están aquí")
