"""The sheet of screens shows every picture, and with one anchor only those of one way."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from .contact_sheet import CHOICES, WAYS, Shot, write_sheet

SHOTS = [Shot("2-check", number, page, way) for number, page in ((1, "happened"), (2, "where")) for way in WAYS]


def test_files_sort_by_page() -> None:
    assert [shot.page for shot in sorted(SHOTS, key=lambda shot: shot.file)] == ["happened"] * 8 + ["where"] * 8


@pytest.mark.browser
def test_every_choice_shows_its_own(chromium: Browser, tmp_path: Path) -> None:
    sheet = write_sheet(SHOTS, tmp_path)
    page = chromium.new_page()
    try:
        page.goto(sheet.as_uri())
        assert page.locator("figure:visible").count() == len(SHOTS)
        for choice in CHOICES:
            page.goto(f"{sheet.as_uri()}#{choice}")
            shown = page.locator("figure:visible figcaption").all_inner_texts()
            assert shown == [shot.way for shot in SHOTS if set(choice.split("-")) <= set(shot.way.split("-"))]
    finally:
        page.close()
