"""A worker alone reaches the plan within a hundred seconds of reading and tapping.

Six stories from published facts are told to a phone of 320 px. Every visible word of the screen in the reader's
language (header and question; not what stands in another language, in a closed fold or out of sight) is read at 200
words a minute; a line that was read word for word on an earlier screen, such as a button, is not read again; what
unfolds is read too. A tap takes 1.1 s, a typed sign 0.33 s; going into a field is a tap, a short list two, a long one
four. It counts from the screen of the languages until the plan is asked for. `pytest -s` shows each screen.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.conftest import Clock

from .effort import Effort
from .told import STORIES, tell
from .visit import visit

pytestmark = pytest.mark.browser

SECONDS = 100


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", STORIES)
def test_the_plan_is_there_within_a_hundred_seconds(
    chromium: Browser, house: str, stopped: Clock, name: str, language: str
) -> None:
    effort = Effort()
    with visit(chromium, house, f"seconds-{name}", language=language, look=effort.read) as here:
        tell(here, STORIES[name])
    print(f"\n{name}, {language}: {effort.seconds:.0f} s\n{effort.table()}")  # noqa: T201 - what `pytest -s` is for
    assert effort.screens[-1].name == "plan"
    assert round(effort.seconds, 1) <= SECONDS


def test_six_stories_are_told() -> None:
    assert len(STORIES) >= 6
