"""The style page holds to the rules that it shows, on a small phone and by night."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.conftest import Clock

from .test_accessible import WAYS, no_rule_broken
from .visit import visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("language", "size", "light"), WAYS)
def test_every_element_is_readable(
    chromium: Browser, house: str, stopped: Clock, language: str, size: str, light: str
) -> None:
    way = {"language": language, "size": size, "light": light}
    with visit(chromium, house, "style", **way, script=True, look=no_rule_broken) as here:  # type: ignore[arg-type]
        here.to(f"/{language}/style/")
        wide = here.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0
