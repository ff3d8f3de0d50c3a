"""What a browser asks for and keeps of a whole journey: a profile of her own is searched once its person has left."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest
from django.test import override_settings
from playwright.sync_api import Page, sync_playwright

from tests.conftest import Clock

from .conftest import ARGUMENTS, CHROMIUM
from .told import STORIES
from .visit import Visit, nothing

pytestmark = pytest.mark.browser

MARK: Final = "quetzal8231"
STORY: Final = STORIES["tyler_respirator"]["answers"]
# What could be found of that story beside the marked words.
TOLD: Final = ("fired_after_complaining", "Tyler", "complained_about", "2026-10-30")
# What an address of the house may be made of: a language, a page's own name, numbers.
NAMES: Final = r"(\d+|answers|plan|kept|about|nowhere|person|more|sum|wait|why|law)"
NEUTRAL: Final = re.compile(rf"/((es|en)/({NAMES}/){{0,3}}|leave/|static/\w+\.\w+\.\w+)?")
MOST: Final = 20


@dataclass
class Journey:
    """A profile's folder after the way out, and what its browser asked for on the way."""

    profile: Path
    house: str
    asked: list[str]
    cookies: list[Any]
    left_over: list[Any]


@pytest.fixture(scope="module")
def journey(house: str, tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """A story told to its end, marked words in every field that takes words, the way out, the browser closed."""
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    profile = tmp_path_factory.mktemp("profile")
    elsewhere = house.replace("localhost", "127.0.0.1")
    leaving = {"LEAVE_TO": f"{elsewhere}/", "LEAVE_ORIGIN": elsewhere, "ALLOWED_HOSTS": ["*"]}
    with override_settings(**leaving), sync_playwright() as playwright:
        browser = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=CHROMIUM,
            args=ARGUMENTS,
            ignore_default_args=["--disable-back-forward-cache"],
            locale="es",
        )
        page = browser.pages[0]
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        cookies = _tell(page, house)
        page.get_by_role("button", name="Salir ya").click()
        page.wait_for_url(f"{elsewhere}/**")
        left_over = browser.cookies(house)
        browser.close()
    return Journey(profile, house, asked, cookies, left_over)


def _tell(page: Page, house: str) -> list[Any]:
    here = Visit(page, house, "es", "traces", nothing)
    here.to("/")
    here.to("/es/1/")
    here.answer_all(STORY)
    for number in range(1, MOST):
        here.to(f"/es/{number}/")
        fields = [one for one in page.locator("main input:not([type])").all() + _texts(page) if one.is_visible()]
        for one in fields:
            one.fill(MARK[: int(one.get_attribute("maxlength") or len(MARK))])
        if fields:
            here.press(page.locator("main button[name=next]").last)
    for path in ("/es/answers/", "/es/plan/", "/es/about/", "/es/kept/", "/es/nowhere/", "/es/answers/"):
        here.to(path)
    return page.context.cookies(house)


def _texts(page: Page) -> list[Any]:
    return page.locator("main input[type=text], main textarea").all()


def test_every_request_of_the_journey_goes_to_the_house_under_a_neutral_address(
    stopped: Clock, journey: Journey
) -> None:
    hosts = {urlsplit(url).netloc.replace("127.0.0.1", "localhost") for url in journey.asked}
    assert hosts == {urlsplit(journey.house).netloc}
    assert len(journey.asked) > MOST
    for url in journey.asked:
        parts = urlsplit(url)
        assert not parts.query, url
        assert NEUTRAL.fullmatch(parts.path), url


def test_the_only_cookie_ends_with_the_browser(stopped: Clock, journey: Journey) -> None:
    assert {one["name"] for one in journey.cookies} <= {"palanca0", "palanca1"}
    assert {(one["httpOnly"], one["sameSite"], one["expires"]) for one in journey.cookies} == {(True, "Strict", -1)}
    assert journey.left_over == []


def test_the_profile_holds_no_word_of_the_story(stopped: Clock, journey: Journey) -> None:
    found = []
    for file in journey.profile.rglob("*"):
        held = file.read_bytes() if file.is_file() else b""
        found += [
            (str(file.relative_to(journey.profile)), word)
            for word in (MARK, *TOLD)
            if word.encode() in held or word.encode("utf-16-le") in held
        ]
    assert found == []


def test_the_history_holds_neutral_addresses_under_one_title(stopped: Clock, journey: Journey) -> None:
    with sqlite3.connect(journey.profile / "Default" / "History") as history:
        visited = history.execute("SELECT url, title FROM urls").fetchall()
    ours = [(url, title) for url, title in visited if url.startswith(journey.house)]
    assert len(ours) > len(STORY)
    assert {title for _url, title in ours} <= {"Palanca", ""}
    assert [url for url, _title in ours if not NEUTRAL.fullmatch(urlsplit(url).path)] == []


def test_the_disk_cache_holds_no_page(stopped: Clock, journey: Journey) -> None:
    """Styles and the script may be kept: they are the same for everybody."""
    held = b"".join(file.read_bytes() for file in (journey.profile / "Default" / "Cache").rglob("*") if file.is_file())
    assert not re.search(re.escape(journey.house.encode()) + rb"/(es|en)/", held)
