"""Three stories built from published facts, told in a browser from the first screen to the paper."""

from __future__ import annotations

from io import BytesIO

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.conftest import Clock

from .told import STORIES, tell
from .visit import Visit, visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("language", "size"), [("es", "phone"), ("en", "desktop")])
@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_told_once_and_becomes_a_plan(
    chromium: Browser, house: str, stopped: Clock, name: str, language: str, size: str
) -> None:
    story = STORIES[name]
    with visit(chromium, house, name, language=language, size=size) as here:
        tell(here, story)
        shown = here.page.locator("main").inner_text()
        expected = story["expect"]
        assert expected.get("wages", "") in shown
        if "first" in expected:
            assert here.page.locator(".first time").get_attribute("datetime") == str(expected["first"])
        doors = [step.get_attribute("data-door") for step in here.page.locator(".way > li").all()]
        assert set(expected["doors"]) <= set(doors)
        here.unfold()
        assert wide(here) == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_plan_can_be_kept_on_paper_and_in_a_calendar(
    chromium: Browser, house: str, stopped: Clock, language: str
) -> None:
    with visit(chromium, house, "papers", language=language) as here:
        tell(here, STORIES["tyler_respirator"])
        paper = here.page.request.get(f"{house}/{language}/plan.pdf")
        assert 'filename="plan.pdf"' in paper.headers["content-disposition"]
        assert "OSHA" in PdfReader(BytesIO(paper.body())).pages[0].extract_text()
        dates = here.page.request.get(f"{house}/{language}/plan.ics")
        assert "20261129" in dates.text()


def wide(here: Visit) -> list[str]:
    """Texts that reach beyond the right edge, where a thumb does not find them."""
    edge = (here.page.viewport_size or {"width": 0})["width"]
    texts = here.page.locator("main h1, main h2, main h3, main p, main li, main a, main button, main time").all()
    return [
        text.inner_text()
        for text in texts
        if (box := text.bounding_box()) and box["width"] and box["x"] + box["width"] > edge
    ]
