"""A packet comes in; it opens as an accessible, neutral Letter PDF, alike on every machine, in both languages."""

from __future__ import annotations

import time

import pytest

from palanca.web.papers.packet import packet_pdf
from palanca.web.papers.texts import ORIENTATION, STATUS

from .reading import catalog, office_sheets, opened, whole, workers_sheets
from .stories import ASSESSMENT, OWED, PLAN, owed, plan, weeks


@pytest.fixture(scope="module", params=["es", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def packet(language: str) -> bytes:
    return packet_pdf(PLAN, ASSESSMENT, OWED, language)


def test_every_sheet_is_letter(packet: bytes) -> None:
    sizes = {(int(page.mediabox.width), int(page.mediabox.height)) for page in opened(packet).pages}
    assert sizes == {(612, 792)}
    assert len(opened(packet).pages) >= 2


def test_it_is_tagged_and_says_its_language(packet: bytes, language: str) -> None:
    assert catalog(packet)["/MarkInfo"]["/Marked"].value is True
    assert catalog(packet)["/Lang"] == language


def test_it_claims_the_accessibility_standard(packet: bytes) -> None:
    assert b"<pdfuaid:part>1</pdfuaid:part>" in catalog(packet)["/Metadata"].get_object().get_data()


def test_its_title_tells_nothing(packet: bytes) -> None:
    metadata = opened(packet).metadata
    assert metadata is not None
    assert metadata.title == "Palanca"
    assert metadata.author is None
    assert metadata.subject is None


def test_a_spanish_packet_has_the_workers_sheets_in_spanish_and_the_offices_in_english() -> None:
    packet = packet_pdf(PLAN, ASSESSMENT, OWED, "es")
    assert "La fecha que no puede pasar" in workers_sheets(packet)
    assert "The date you must not miss" in office_sheets(packet)
    assert "Week by week" not in workers_sheets(packet)


def test_an_english_packet_folds_once_and_holds_no_spanish() -> None:
    english = whole(packet_pdf(PLAN, ASSESSMENT, OWED, "en"))
    assert english.count("The date you must not miss") == 1
    assert "fecha" not in english


def test_it_says_what_it_is_and_what_was_not_asked(packet: bytes, language: str) -> None:
    for sentence in (ORIENTATION, STATUS):
        assert sentence.to(language) in whole(packet)
    assert f"version {PLAN.law_version}" in whole(packet)


def test_the_annex_of_a_spanish_packet_has_headings_in_both_languages() -> None:
    annex = office_sheets(packet_pdf(PLAN, ASSESSMENT, OWED, "es"))
    assert "Week by week · Semana por semana" in annex
    assert "Be paid overtime · Que le paguen las horas extra" in annex


def test_the_same_story_prints_the_same_bytes(packet: bytes, language: str) -> None:
    assert packet_pdf(PLAN, ASSESSMENT, OWED, language) == packet


def test_without_hours_the_sheet_has_room_to_write_them() -> None:
    text = whole(packet_pdf(plan(PLAN.steps, None), ASSESSMENT, None, "es"))
    assert "Anote sus semanas, sus horas y lo que le pagaron" in text
    assert "No hours or pay were told." in text


def test_two_years_of_weeks_print_within_a_second() -> None:
    every_week_another = owed(weeks(tuple(41 + number % 13 for number in range(104))))
    began = time.process_time()  # of this process alone: other work on the machine does not count
    packet_pdf(plan(PLAN.steps, every_week_another), ASSESSMENT, every_week_another, "es")
    assert time.process_time() - began < 1
