"""A story told in Chromium comes in; the bytes of each page go out, and the seconds to the plan on a slow line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, Page, sync_playwright
from tests.journeys.conftest import ARGUMENTS, CHROMIUM
from tests.journeys.visit import Visit, visit

from bench.house import serving
from bench.timing import line

STORIES = Path(__file__).parents[1] / "tests" / "journeys" / "stories"
LIMIT_KB = 14  # a page and its styles, compressed: what fits the first flight of packets
# Chromium's "slow 3G": 400 kbit/s each way, 400 ms there and back.
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
# From the tap on the last answer until the plan can be read, its redirects included.
READABLE = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"


def measured() -> Iterable[str]:
    if not CHROMIUM.exists():
        yield f"skipped: bytes a page and seconds to the plan, {CHROMIUM} is not installed"
        return
    with serving() as house, chromium() as browser:
        yield from page_sizes(browser, house)
        yield from slow_plan(browser, house)


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def stories() -> dict[str, dict[str, Any]]:
    return {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted(STORIES.glob("*.yaml"))}


def page_sizes(browser: Browser, house: str) -> Iterable[str]:
    """The heaviest showing of each screen, in either language, heaviest last."""
    heaviest: dict[str, int] = {}
    for language in ("es", "en"):
        for name, story in stories().items():
            for screen, size in _sizes(browser, house, language, name, story["answers"]):
                heaviest[screen] = max(size, heaviest.get(screen, 0))
    for screen, size in sorted(heaviest.items(), key=lambda pair: pair[1]):
        over = " OVER" if size > LIMIT_KB * 1024 else ""
        yield line(size / 1024, "KB", f"page with its styles: {screen}", f"limit {LIMIT_KB} KB{over}")


def _sizes(
    browser: Browser, house: str, language: str, name: str, answers: dict[str, Any]
) -> Iterator[tuple[str, int]]:
    wire = Wire()
    shown: list[tuple[str, int]] = []

    def look(here: Visit) -> None:
        here.page.wait_for_load_state()
        shown.append((here.seen[-1].removeprefix(f"{language}-"), wire.documents()[-1]))

    with visit(browser, house, name, language=language, look=look) as here:
        wire.listen(here.page)
        _tell(here, answers)
        here.to(f"/{language}/answers/")
        here.to(f"/{language}/about/")
    yield from ((screen, document + wire.styles()) for screen, document in shown)


class Wire:
    """What came over the line, compressed as it came and with its headers, in order."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        self.sizes: list[tuple[str, int]] = []

    def listen(self, page: Page) -> None:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.responseReceived", lambda event: self.kinds.update({event["requestId"]: event["type"]}))
        session.on("Network.loadingFinished", self._finished)

    def _finished(self, event: dict[str, Any]) -> None:
        self.sizes.append((self.kinds.get(event["requestId"], ""), int(event["encodedDataLength"])))

    def documents(self) -> list[int]:
        return [size for kind, size in self.sizes if kind == "Document"]

    def styles(self) -> int:
        """Fetched once and kept by the browser, but a first page waits for them."""
        return sum(size for kind, size in self.sizes if kind == "Stylesheet")


def slow_plan(browser: Browser, house: str) -> Iterable[str]:
    """The styles are already there, as they are for whoever has answered a dozen screens."""
    for name, story in stories().items():
        with visit(browser, house, name, script=True) as here:
            here.page.context.new_cdp_session(here.page).send("Network.emulateNetworkConditions", SLOW_3G)
            _tell(here, story["answers"])
            seconds = here.page.evaluate(READABLE) / 1000
        yield line(seconds, "s", f"from the last answer to the plan on slow 3G: {name}")


def _tell(here: Visit, answers: dict[str, Any]) -> None:
    here.to("/")
    here.to(f"/{here.language}/")
    here.page.goto(f"{here.house}/{here.language}/1/")
    here.answer_all(answers)
    here.page.wait_for_load_state()
    here.arrived("plan")
