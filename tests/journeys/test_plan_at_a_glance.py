"""The plan is short enough to be understood in a minute, and what it leads to breaks no rule on any phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.conftest import Clock

from .test_accessible import EVERYTHING, WAYS, no_rule_broken
from .told import STORIES, tell
from .visit import visit

pytestmark = pytest.mark.browser

# Five thumbs' lengths of a small phone. Debian's letters are wider than a phone's own.
MOST_PIXELS = 3000
BEHIND = ("plan/1/", "plan/2/", "plan/wait/", "plan/sum/", "plan/why/", "plan/law/1/", "plan/law/2/")


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", ["alameda_kitchen", "dallas_cook", "tyler_respirator"])
def test_the_plan_is_read_with_a_few_pushes_of_the_thumb(
    chromium: Browser, house: str, stopped: Clock, name: str, language: str
) -> None:
    with visit(chromium, house, "glance", language=language) as here:
        tell(here, STORIES[name])
        assert here.page.evaluate("document.documentElement.scrollHeight") <= MOST_PIXELS


@pytest.mark.parametrize(("language", "size", "light"), WAYS)
def test_every_page_behind_the_plan(
    chromium: Browser, house: str, stopped: Clock, language: str, size: str, light: str
) -> None:
    way = {"language": language, "size": size, "light": light}
    with visit(chromium, house, "behind", **way, script=True, look=no_rule_broken) as here:  # type: ignore[arg-type]
        tell(here, {"answers": EVERYTHING})
        for path in BEHIND:
            here.to(f"/{language}/{path}")
            if here.page.locator("summary").count():
                here.unfold()
            wide = here.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, path
