"""`make screens`: every page in both languages, on a phone and a desk, by day and by night, to be looked at.

Not collected with the tests: it proves nothing, it shows. One walk a language; a page stands still for all its looks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser

from tests.conftest import Clock

from .contact_sheet import LANGUAGES, LIGHTS, Shot, write_sheet
from .contact_sheet import SIZES as SIZE_NAMES
from .test_accessible import EVERYTHING
from .test_law_pages import PAGES as OF_LAW
from .told import START
from .visit import SIZES, Visit, visit

FOLDER: Final = Path(__file__).resolve().parents[2] / "var" / "screens"
LETTER: Final = {"width": 816, "height": 1056}
# What each of these screens is told first, to show what it answers.
MISTAKES: Final[Mapping[str, Mapping[str, Any]]] = {
    "happened": {},
    "where": {"typed": "Huston", "state": "TX"},
    "job_dates": {"still": "no", "ends": "2026-04-01", "starts": "2026-05-01"},
    "hours": {"day": "200", "days": "8"},
}
# Questions are shown as they are asked, the law by one page a kind; of numbered pages a few will do.
QUESTION_OR_LAW: Final = re.compile(r"/\w\w/(\d+/|law/|style/)")
OF_A_KIND: Final = 3
NOTHING: Final[Mapping[str, Any]] = {}


class Camera:
    """Keeps what it saw of a page, once a language, numbered as the pages of a chapter first came up."""

    def __init__(self) -> None:
        self.shots: set[Shot] = set()
        self.numbers: dict[tuple[str, str], int] = {}
        self.known: set[tuple[str, str, str]] = set()

    def __call__(self, here: Visit) -> None:
        chapter, page = named(here)
        if (here.language, chapter, page) in self.known:
            return
        self.known.add((here.language, chapter, page))
        here.page.evaluate("scrollTo(0, 0)")
        number = self.numbers.setdefault((chapter, page), len([one for one in self.numbers if one[0] == chapter]) + 1)
        for size, light in product(SIZE_NAMES, LIGHTS):
            here.page.set_viewport_size(SIZES[size])  # type: ignore[arg-type]
            here.page.emulate_media(color_scheme=light)  # type: ignore[arg-type]
            self._keep(here, Shot(chapter, number, page, f"{here.language}-{size}-{light}"))
        if chapter in ("3-plan", "4-law"):
            here.page.set_viewport_size(LETTER)  # type: ignore[arg-type]
            here.page.emulate_media(color_scheme="light", media="print")
            self._keep(here, Shot(chapter, number, page, f"{here.language}-print"))
            here.page.emulate_media(media="screen")
        if here.screen in MISTAKES and not page.endswith("-wrong"):
            self._mistake(here, MISTAKES[here.screen])

    def _mistake(self, here: Visit, fields: Mapping[str, Any]) -> None:
        """What the screen says to it; then the screen once more, as if nothing had been."""
        here.fill(fields)
        here.press(here.page.locator(".acts button[name=next]"))
        self(here)
        here.page.goto(here.page.url)

    def _keep(self, here: Visit, shot: Shot) -> None:
        here.page.screenshot(path=FOLDER / shot.file, full_page=True, animations="disabled")
        self.shots.add(shot)


def named(here: Visit) -> tuple[str, str]:
    """The chapter and the name of what is on screen: a question by its own name, other pages by their address."""
    tail = re.sub(rf"^https?://[^/]+/({here.language}/)?|/$", "", here.page.url)
    added = "-open" if here.seen[-1:] == ["unfolded"] else "-wrong" if here.page.locator(".wrong").count() else ""
    if here.screen:
        return "2-check", here.screen.replace(":", "-") + added
    chapter = {"law": "4-law", "plan": "3-plan", "answers": "3-plan", "": "1-arriving"}.get(
        tail.split("/")[0], "5-house"
    )
    other = "" if here.name.startswith("all") else f"-{here.name.partition('-')[0]}"
    last = here.seen[-1] if here.seen else ""
    return chapter, (tail.replace("/", "-") or ("start" if last == here.language else last)) + other + added


@pytest.fixture(scope="module")
def camera() -> Iterator[Camera]:
    """One for all walks; the sheet is written when the last is over."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in (*FOLDER.glob("*.png"), *FOLDER.glob("*.html")):
        old.unlink()
    camera = Camera()
    yield camera
    write_sheet(camera.shots, FOLDER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_story(chromium: Browser, house: str, stopped: Clock, camera: Camera, language: str) -> None:
    with visit(chromium, house, "all", language=language, look=camera) as here:
        here.page.set_default_timeout(8000)
        here.to("/")
        here.to(f"/{language}/")
        here.press(here.page.get_by_role("link", name=START[language], exact=True))
        here.answer_all(EVERYTHING)
        here.arrived("plan")
        here.unfold()
        wander(here)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_knows_nothing(chromium: Browser, house: str, stopped: Clock, language: str, camera: Camera) -> None:
    with visit(chromium, house, "unknown", language=language) as here:
        here.to(f"/{language}/1/")
        here.answer_all(NOTHING)
        camera(here)


def wander(here: Visit) -> None:
    """Every page of the house that can be reached by links from the start and the plan; a few of each kind."""
    begin = f"/{here.language}/"
    shown = [begin, f"{begin}plan/"]
    waiting = [*shown, *(f"{begin}law/{path}" for path in OF_LAW), f"{begin}nowhere/"]
    known, kinds = {"/", *waiting}, Counter[str]()
    while waiting:
        path = waiting.pop(0)
        here.page.goto(f"{here.house}{path}")
        if path not in shown:
            here.arrived("page")
        links = here.page.eval_on_selector_all("a[href]", "all => all.map(one => new URL(one.href).pathname)")
        for path in dict.fromkeys(links):
            if path in known or not path.startswith(begin) or not path.endswith("/") or QUESTION_OR_LAW.match(path):
                continue
            known.add(path)
            kind = re.sub(r"\d+", "N", path)
            kinds[kind] += 1
            if kinds[kind] <= OF_A_KIND:
                waiting.append(path)
