"""Weeks are told one by one without script; with it, a photo of the notebook stays beside them and never leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Request, expect

from tests.conftest import Clock

from .test_accessible import WAYS, no_rule_broken
from .visit import SIZES, Visit, nothing, visit

pytestmark = pytest.mark.browser

ANSWERS: dict[str, dict[str, Any]] = {
    "happened": {"events": ["unpaid_overtime"]},
    "where": {"typed": "Tyler", "state": "TX"},
    "job_dates": {"starts": "2026-03-02", "ends": "2026-03-29"},
    "when:unpaid_overtime": {"whole": "yes"},
    "pay_rate": {"kind": "hour", "amount": "12.00"},
    "hours": {"day": "10", "days": "6"},
    "received": {"rhythm": "weekly", "amount": "720"},
}
A_PHOTO = Path(__file__).resolve().parents[2] / "docs" / "plan.png"


def tell(here: Visit) -> None:
    """Up to the plan, and on to the weeks."""
    here.to(f"/{here.language}/1/")
    here.answer_all(ANSWERS)
    here.to(f"/{here.language}/weeks/")


def test_without_script_a_pattern_is_one_tap(chromium: Browser, house: str, stopped: Clock) -> None:
    with visit(chromium, house, "weeks") as here:
        tell(here)
        here.press(here.page.get_by_role("link", name="Empezar por la semana más vieja"))
        expect(here.page.locator("[data-photo]")).to_be_hidden()
        here.fill({"d1": "13", "paid": "600"})
        here.page.locator("select[name=until]").select_option("3")
        here.tap("Guardar todas")
        here.tap("Esta semana no trabajé")
        rows = here.page.locator(".rows > li b")
        assert [row.inner_text() for row in rows.all()] == ["63 horas", "sin trabajo"]
        assert here.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_photo_stays_from_week_to_week_and_is_sent_nowhere(chromium: Browser, house: str, stopped: Clock) -> None:
    """Under the house's own content policy."""
    context = chromium.new_context(viewport=SIZES["phone"], locale="es")  # type: ignore[arg-type]
    here = Visit(context.new_page(), house, "es", "photo", nothing)
    sent: list[Request] = []
    wrong: list[str] = []
    try:
        tell(here)
        here.to("/es/weeks/1/")
        here.page.on("request", lambda request: sent.append(request))
        here.page.on("pageerror", lambda error: wrong.append(str(error)))
        here.page.set_input_files("#photo", A_PHOTO)
        photo = here.page.locator(".held img")
        shown = photo.get_attribute("src") or ""
        assert shown.startswith("blob:")
        assert photo.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
        here.page.fill("#d1", "33")
        here.page.get_by_role("button", name="Guardar esta semana").click()
        expect(here.page.locator(".wrong")).to_be_visible()
        here.page.fill("#d1", "13")
        here.page.get_by_role("button", name="Guardar esta semana").click()
        expect(here.page).to_have_url(f"{house}/es/weeks/2/")
        here.page.get_by_role("link", name="La semana anterior").click()
        expect(here.page).to_have_url(f"{house}/es/weeks/1/")
        expect(here.page.locator("#d1")).to_have_value("13")
        assert photo.get_attribute("src") == shown
        assert {request.url.split("/es/")[0] for request in sent if not request.url.startswith("blob:")} == {house}
        assert all(len(request.post_data_buffer or b"") < 500 for request in sent)
        assert wrong == []
        here.page.get_by_role("link", name="Todas las semanas").click()
        expect(here.page.locator(".rows")).to_be_visible()
        assert here.page.locator("img").count() == 0
    finally:
        context.close()


@pytest.mark.parametrize(("language", "size", "light"), WAYS)
def test_no_page_of_weeks_breaks_a_rule(
    chromium: Browser, house: str, stopped: Clock, language: str, size: str, light: str
) -> None:
    with visit(chromium, house, "weeks", language=language, size=size, light=light, script=True) as here:
        tell(here)
        here.look = no_rule_broken
        for path in ("weeks/", "weeks/1/", "weeks/2/"):
            here.to(f"/{language}/{path}")
        here.page.set_input_files("#photo", A_PHOTO)
        here.unfold()
        here.page.fill("#d0", "25")
        here.page.locator("button[name=only]").click()
        expect(here.page.locator(".wrong")).to_be_visible()
        here.arrived("week-wrong")
