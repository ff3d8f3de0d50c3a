"""The law's pages break no rule of axe and fit a small phone, in both languages, in light and dark."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.conftest import Clock

from .test_accessible import WAYS, no_rule_broken
from .visit import visit

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "us.ca.minimum_wage/",
    "us.ca.overtime/",
    "us.tx.recover_final_pay/",
    "us.federal.flsa_coverage/",
    "forum/us.whd/",
    "place/us.ca/",
    "place/us.ca.sf/",
)


@pytest.mark.parametrize(("language", "size", "light"), WAYS)
def test_every_kind_of_page(
    chromium: Browser, house: str, stopped: Clock, language: str, size: str, light: str
) -> None:
    way = {"language": language, "size": size, "light": light}
    with visit(chromium, house, "law", **way, script=True, look=no_rule_broken) as here:  # type: ignore[arg-type]
        for path in PAGES:
            here.to(f"/{language}/law/{path}")
            here.unfold()
            wide = here.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, path
