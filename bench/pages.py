"""A story told in Chromium comes in; the bytes of each page go out, and the seconds to the plan on a slow line."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
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
# A screen may take this many times what a page of 14 KB of plain text takes on the same line, in the same minute: an
# answer is one way to the house and back more than a page, and the house has to think.
MOST_TIMES = 3.0
PAINTED = """new Promise(done => {
  const seen = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    paint ? done(paint.startTime) : setTimeout(seen, 20);
  };
  seen();
})"""
# From the tap on the last answer until the plan can be read, its redirects included.
READABLE = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"


def measured() -> Iterable[str]:
    if not CHROMIUM.exists():
        yield f"skipped: bytes a page and seconds to the plan, {CHROMIUM} is not installed"
        return
    with serving() as house, chromium() as browser:
        yield from page_sizes(browser, house)
        yield from slow_plan(browser, house)
        yield from slow_screens(browser, house)


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


def slow_screens(browser: Browser, house: str) -> Iterable[str]:
    """From the tap until a screen can be read, its redirect included: the slowest of each, beside plain text."""
    slowest: dict[str, float] = {}

    def look(here: Visit) -> None:
        screen = here.seen[-1]
        slowest[screen] = max(slowest.get(screen, 0), here.page.evaluate(PAINTED) / 1000)

    plain = _plain_page(browser)
    for name, story in stories().items():
        with visit(browser, house, name, script=True, look=look) as here:
            here.page.context.new_cdp_session(here.page).send("Network.emulateNetworkConditions", SLOW_3G)
            _tell(here, story["answers"])
    yield line(plain, "s", f"a page of {LIMIT_KB} KB of plain text, first paint on slow 3G")
    for screen, seconds in sorted(slowest.items(), key=lambda pair: pair[1]):
        over = " OVER" if seconds > MOST_TIMES * plain else ""
        yield line(seconds, "s", f"first paint on slow 3G: {screen}", f"limit {MOST_TIMES * plain:.2f} s{over}")


def _plain_page(browser: Browser) -> float:
    """The middle of three, by a line that is open already, as it is from one screen to the next."""
    with plain_text() as address:
        page = browser.new_context().new_page()
        page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW_3G)
        page.goto(address)
        took = []
        for _ in range(3):
            page.goto(address)
            took.append(page.evaluate(PAINTED) / 1000)
        page.context.close()
    return median(took)


@contextmanager
def plain_text() -> Iterator[str]:
    """The address of 14 KB that nothing compresses, without styles, read by nobody."""

    class Plain(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = b"<!doctype html><meta charset=utf-8><title>x</title><p>" + b"palabra " * (LIMIT_KB * 1024 // 8)
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the base class gives it
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Plain)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def _tell(here: Visit, answers: dict[str, Any]) -> None:
    here.to("/")
    here.to(f"/{here.language}/")
    here.page.goto(f"{here.house}/{here.language}/1/")
    here.answer_all(answers)
    here.page.wait_for_load_state()
    here.arrived("plan")
