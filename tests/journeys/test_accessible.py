"""No screen breaks a rule of axe, at 320 px and on a desktop, in light and dark, in both languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.conftest import Clock

from .told import STORIES, tell
from .visit import AXE, Visit, visit

pytestmark = pytest.mark.browser

# WCAG 2.2 AA and axe's own best practices.
RULES = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
# The rules need each way once; `make screens` keeps them all.
WAYS = [("es", "phone", "light"), ("en", "desktop", "dark")]
# Every kind of screen comes up in this story.
EVERYTHING = {
    "happened": {"events": ["unpaid_wages", "unpaid_overtime", "late_final_pay", "fired_after_complaining"]},
    "where": {"typed": "94501"},
    "job_dates": {"starts": "2025-03-03", "ends": "2026-10-25"},
    "when:unpaid_wages": {"whole": "no", "from": "2026-09-01", "to": "2026-10-25"},
    "when:unpaid_overtime": {"whole": "yes"},
    "when:fired_after_complaining": {"whole": "yes"},
    "hours": {"day": "10.5", "days": "6"},
    "received": {"rhythm": "weekly", "amount": "600"},
    "received_then": {"amount": "0"},
    "fact:complained_about": {"value": ["safety", "wages"]},
}


def no_rule_broken(here: Visit) -> None:
    """Runs axe on what is on screen, from its top: scrolled, the header that stays lies over half a target."""
    here.page.evaluate("scrollTo(0, 0)")
    here.page.evaluate(AXE.read_text(encoding="utf-8"))
    broken = here.page.evaluate(RULES)["violations"]
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in broken] == []


@pytest.mark.parametrize(("language", "size", "light"), WAYS)
def test_every_screen_of_a_story(
    chromium: Browser, house: str, stopped: Clock, language: str, size: str, light: str
) -> None:
    way = {"language": language, "size": size, "light": light}
    with visit(chromium, house, "all", **way, script=True, look=no_rule_broken) as here:  # type: ignore[arg-type]
        tell(here, {"answers": EVERYTHING})
        here.unfold()
        for path in ("answers/", "plan/why/", "about/", "kept/", "person/#c1", "voice/", "2/", "nowhere/"):
            here.to(f"/{language}/{path}")
        assert {"languages", "start", "happened", "received_then", "plan", "unfolded"} <= set(here.seen)


@pytest.mark.parametrize("light", ["light", "dark"])
def test_every_screen_with_a_mistake(chromium: Browser, house: str, stopped: Clock, light: str) -> None:
    with visit(chromium, house, "mistakes", light=light, script=True, look=no_rule_broken) as here:
        here.to("/es/1/")
        here.tap("Seguir")
        here.arrived("happened-wrong")
        here.fill({"events": ["unpaid_overtime", "fired_after_complaining"]})
        here.tap("Seguir")
        here.fill({"typed": "Huston", "state": "TX"})
        here.tap("Seguir")
        here.arrived("where-wrong")
        here.tap("Houston")
        here.fill({"still": "no", "ends": "2026-04-01", "starts": "2026-05-01"})
        here.tap("Seguir")
        here.arrived("dates-wrong")
        here.tap("No sé")
        here.tap("Seguir")
        here.arrived("when-wrong")
        here.tap("No sé")
        here.fill({"day": "200", "days": "8"})
        here.tap("Seguir")
        here.arrived("hours-wrong")


def test_the_plan_of_the_fullest_story_is_wide_enough_at_320(chromium: Browser, house: str, stopped: Clock) -> None:
    with visit(chromium, house, "width") as here:
        tell(here, STORIES["alameda_kitchen"])
        wide = here.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 320
