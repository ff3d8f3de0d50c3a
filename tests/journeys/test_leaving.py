"""*Leave now* works at once, with and without script, and neither *back* nor *forward* shows anything of the story.

Chromium keeps whole pages in memory for *back*; Playwright turns that off, these tests turn it on again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import Clock

from .conftest import ARGUMENTS, CHROMIUM

pytestmark = pytest.mark.browser

PAGES = 4  # that the story below opens


@pytest.fixture(scope="module")
def remembering(house: str) -> Iterator[Browser]:
    """A browser that keeps pages in memory, as a person's own does."""
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=ARGUMENTS, ignore_default_args=["--disable-back-forward-cache"]
        )
        yield browser
        browser.close()


@pytest.fixture
def elsewhere(house: str) -> Iterator[str]:
    """A page of another origin, since no test goes out to the network."""
    origin = house.replace("localhost", "127.0.0.1")
    with override_settings(LEAVE_TO=f"{origin}/es/about/", LEAVE_ORIGIN=origin, ALLOWED_HOSTS=["*"]):
        yield origin


@contextmanager
def begun(browser: Browser, house: str, *, script: bool) -> Iterator[Page]:
    """A story half told, on the list of its answers, under the house's own content policy."""
    context = browser.new_context(java_script_enabled=script, locale="es")
    page = context.new_page()
    page.goto(f"{house}/")
    page.goto(f"{house}/es/1/")
    page.locator("details:has([value=unpaid_overtime]) > summary").click()
    page.locator("input[value=unpaid_overtime]").check()
    page.get_by_role("button", name="Seguir", exact=True).click()
    page.wait_for_url("**/es/2/")
    page.locator("input[name=typed]").fill("Houston")
    page.goto(f"{house}/es/answers/")
    assert story_on(page)
    yield page
    context.close()


def leave(page: Page, way: str) -> None:
    """As a frightened person does it: more often than needed."""
    if way == "button":
        page.get_by_role("button", name="Salir ya").click()
    elif way == "taps":
        page.get_by_role("button", name="Salir ya").click(click_count=3, no_wait_after=True)
    else:
        for _ in range(5):
            page.keyboard.press("Escape")


def story_on(page: Page) -> list[str]:
    """What is on screen of what was told: the list of answers, a mark, a typed word."""
    told = page.locator("dl.told, input:checked").all()
    typed = [field.input_value() for field in page.locator("main input:not([type=hidden], [type=checkbox])").all()]
    return [one.evaluate("one => one.outerHTML") for one in told] + [word for word in typed if word]


def left(page: Page, elsewhere: str, house: str) -> list[str]:
    """It ended elsewhere, without cookies; all that *back* and *forward* reach. None of it shows the story."""
    page.wait_for_url(f"{elsewhere}/**")
    assert page.context.cookies(house) == []
    seen = []
    for go in [page.go_back] * PAGES + [page.go_forward] * PAGES:
        go(wait_until="commit")  # a page from memory tells no load
        expect(page.locator("html:not([hidden]) h1").first).to_be_visible()
        seen.append(page.url.removeprefix(house))
        assert story_on(page) == [], seen
    return seen


@pytest.mark.parametrize("way", ["button", "taps", "keys"])
def test_with_script_the_page_that_was_left_is_gone_from_the_history(
    remembering: Browser, house: str, elsewhere: str, stopped: Clock, way: str
) -> None:
    with begun(remembering, house, script=True) as page:
        leave(page, way)
        seen = left(page, elsewhere, house)
        assert seen == ["/", "/es/2/", "/es/1/", "/", "/es/1/", "/es/2/", "/", f"{elsewhere}/es/about/"]


@pytest.mark.parametrize("way", ["button", "taps"])
def test_without_script_it_is_still_there_and_empty(
    remembering: Browser, house: str, elsewhere: str, stopped: Clock, way: str
) -> None:
    with begun(remembering, house, script=False) as page:
        leave(page, way)
        assert left(page, elsewhere, house)[0] == "/es/answers/"


def test_the_page_is_blank_before_the_way_out_answers(
    remembering: Browser, house: str, elsewhere: str, stopped: Clock
) -> None:
    """On a slow phone the answer takes seconds."""
    with begun(remembering, house, script=True) as page:
        page.route("**/leave/", lambda asked: asked.fulfill(status=204))  # the browser stays where it is
        leave(page, "keys")
        expect(page.locator("main")).to_be_hidden()
        expect(page).to_have_url(f"{house}/")


def test_three_keys_count_only_when_they_come_together(
    remembering: Browser, house: str, elsewhere: str, stopped: Clock
) -> None:
    with begun(remembering, house, script=True) as page:
        page.clock.install()
        for _ in range(4):
            page.keyboard.press("Escape")
            page.clock.run_for(1100)
        expect(page.locator("dl.told")).to_be_visible()
