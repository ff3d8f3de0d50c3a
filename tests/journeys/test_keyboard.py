"""A story told with the keyboard alone: Tab, Space, Enter, arrows and letters. Focus is always seen, moves in the order
of the page, and is nowhere caught."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import Clock

pytestmark = pytest.mark.browser

MOST_TABS = 120
# What has the focus: where it stands on the page, and whether it shows, by an outline of its own or of its label.
FOCUS = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect();
  const marked = one => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  };
  const around = [at, at.closest('label'), at.id && document.querySelector(`label[for="${CSS.escape(at.id)}"]`)];
  const order = [...document.querySelectorAll('*')].indexOf(at);
  return {order, name: at.name || at.getAttribute('href') || at.tagName, value: at.value || '', type: at.type || '',
          marked: around.some(one => one && marked(one)), high: box.height, text: at.innerText || '',
          inView: box.bottom > 0 && box.top < innerHeight};
}"""


@contextmanager
def keyboard(chromium: Browser, house: str, language: str) -> Iterator[Page]:
    """A page of a small phone, to be used without touching it."""
    context = chromium.new_context(
        viewport={"width": 320, "height": 640}, java_script_enabled=True, bypass_csp=True, locale=language
    )
    try:
        yield context.new_page()
    finally:
        context.close()


def tab_to(page: Page, name: str, value: str | None = None) -> None:
    """Presses Tab until that field has the focus. Each stop on the way is seen, and comes after the one before."""
    before = -1
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUS)
        if at is None:
            before = -1
            continue
        assert at["marked"], at
        assert at["inView"], at
        assert at["order"] > before, at
        before = at["order"]
        if at["type"] == "radio" and at["name"] == name:
            _choose(page, str(value))
            return
        if at["name"] == name and value in (None, at["value"]):
            return
    raise AssertionError(f"{name} {value} is out of reach")


def _choose(page: Page, value: str) -> None:
    """Among choices of which one counts the arrows move; the first is taken with Space."""
    for _ in range(10):
        page.keyboard.press("Space")
        if page.evaluate("document.activeElement.value") == value:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(value)


def press(page: Page, key: str = "Enter") -> None:
    """The key, and the page that follows."""
    with page.expect_navigation():
        page.keyboard.press(key)


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_story_is_told_without_a_mouse(chromium: Browser, house: str, stopped: Clock, language: str) -> None:
    with keyboard(chromium, house, language) as page:
        page.goto(f"{house}/{language}/1/")
        _open_subject(page, "unpaid_overtime")
        tab_to(page, "events", "unpaid_overtime")
        page.keyboard.press("Space")
        assert page.locator("input[value=unpaid_overtime]").is_checked()
        tab_to(page, "next")
        press(page)
        tab_to(page, "typed")
        page.keyboard.type("77011")
        press(page)
        for _ in range(30):
            if page.url.endswith("/plan/"):
                break
            if page.locator("input[name=still]").count():
                tab_to(page, "still", "yes")
            else:
                tab_to(page, "unknown")
            press(page)
        assert page.url.endswith("/plan/")
        _walk(page)


def _open_subject(page: Page, value: str) -> None:
    """Tab to the fold that holds the choice, and open it."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        holds = "value => document.activeElement.closest('details')?.querySelector(`[value=${value}]`) != null"
        if page.evaluate("document.activeElement.tagName") == "SUMMARY" and page.evaluate(holds, value):
            if not page.evaluate("document.activeElement.closest('details').open"):
                page.keyboard.press("Enter")
            return
    raise AssertionError(value)


def _walk(page: Page) -> None:
    """From the top of the page to its end: every stop is seen, on screen, and after the one before; none catches."""
    page.evaluate("document.activeElement.blur()")
    stops: list[int] = []
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUS)
        if at is None or (stops and at["order"] <= stops[-1]):
            break
        assert at["marked"], at
        assert at["inView"], at
        stops.append(at["order"])
    every = page.evaluate(
        "[...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]"
        ".filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0).length"
    )
    assert len(stops) == every
