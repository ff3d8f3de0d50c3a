"""Each paper comes in; it opens as an accessible, neutral Letter PDF, alike on every machine, in both languages."""

from __future__ import annotations

import time

import pytest

from palanca.web.papers.letter import letter_pdf
from palanca.web.papers.prints import hours_pdf, office_pdf, plan_pdf, pocket_pdf
from palanca.web.papers.texts import ORIENTATION, STATUS

from .reading import catalog, opened, whole
from .stories import ASKED, ASSESSMENT, GROUNDS, OWED, PAST, PLAN, TODAY, TOLD, owed, plan, weeks


@pytest.fixture(scope="module", params=["es", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def printed(kind: str, language: str) -> bytes:
    match kind:
        case "pocket":
            return pocket_pdf(PLAN, language)
        case "plan":
            return plan_pdf(PLAN, OWED, language)
        case "office":
            return office_pdf(PLAN, ASSESSMENT, OWED, TOLD, language)
        case "letter":
            return letter_pdf(ASKED, GROUNDS, TODAY, language)
    return hours_pdf(TODAY, PAST, language)


@pytest.fixture(scope="module", params=["pocket", "plan", "office", "hours", "letter"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def paper(kind: str, language: str) -> bytes:
    return printed(kind, language)


def test_every_sheet_is_letter(paper: bytes) -> None:
    sizes = {(int(page.mediabox.width), int(page.mediabox.height)) for page in opened(paper).pages}
    assert sizes == {(612, 792)}


def test_it_is_tagged_and_says_its_language(paper: bytes, kind: str, language: str) -> None:
    assert catalog(paper)["/MarkInfo"]["/Marked"].value is True
    assert catalog(paper)["/Lang"] == ("en" if kind == "letter" else language)


def test_it_claims_the_accessibility_standard(paper: bytes) -> None:
    assert b"<pdfuaid:part>1</pdfuaid:part>" in catalog(paper)["/Metadata"].get_object().get_data()


def test_its_title_tells_nothing(paper: bytes) -> None:
    metadata = opened(paper).metadata
    assert metadata is not None
    assert metadata.title == "Palanca"
    assert metadata.author is None
    assert metadata.subject is None


def test_the_workers_papers_are_in_the_workers_language_and_the_offices_in_english() -> None:
    for english, kind in (
        ("The date you must not miss", "plan"),
        ("Week by week", "plan"),
        ("No later than", "pocket"),
    ):
        assert english in whole(printed(kind, "en"))
        assert english not in whole(printed(kind, "es"))
    assert "La fecha que no puede pasar" in whole(printed("plan", "es"))
    assert "No later than" in whole(printed("office", "es"))


@pytest.mark.parametrize("kind", ["pocket", "plan", "office"])
def test_an_english_paper_holds_no_spanish(kind: str) -> None:
    english = whole(printed(kind, "en"))
    assert "fecha" not in english
    assert "Semana" not in english


def test_the_hour_log_is_read_in_both_languages_wherever_it_goes() -> None:
    for language in ("es", "en"):
        text = whole(printed("hours", language))
        assert "Entrada" in text
        assert "Week of Monday, November 16, 2026" in text


@pytest.mark.parametrize("kind", ["pocket", "office"])
def test_it_says_what_it_is_and_what_was_not_asked(kind: str) -> None:
    text = whole(printed(kind, "en"))
    assert ORIENTATION.en in text
    assert STATUS.en in text
    assert f"version {PLAN.law_version}" in text


def test_the_annex_has_headings_in_both_languages() -> None:
    annex = whole(printed("office", "es"))
    assert "Week by week · Semana por semana" in annex
    assert "Be paid overtime · Que le paguen las horas extra" in annex
    assert "What was told · Lo que contó" in annex
    assert "Houston, Texas" in annex


def test_the_same_story_prints_the_same_bytes(paper: bytes, kind: str, language: str) -> None:
    assert printed(kind, language) == paper


def test_without_hours_the_sheet_has_room_to_write_them() -> None:
    untold = plan(PLAN.steps, None)
    assert "Anote sus semanas, sus horas y lo que le pagaron" in whole(pocket_pdf(untold, "es"))
    assert "No hours or pay were told." in whole(office_pdf(untold, ASSESSMENT, None, (), "es"))


def test_two_years_of_weeks_print_within_a_second() -> None:
    every_week_another = owed(weeks(tuple(41 + number % 13 for number in range(104))))
    began = time.process_time()  # of this process alone: other work on the machine does not count
    office_pdf(plan(PLAN.steps, every_week_another), ASSESSMENT, every_week_another, TOLD, "es")
    assert time.process_time() - began < 1


def test_the_hour_log_begins_with_the_monday_of_this_week_and_goes_on_for_eight() -> None:
    text = whole(hours_pdf(TODAY, (), "en"))
    assert text.count("Week of Monday") == 8
    assert "Week of Monday, January 4, 2027" in text
    assert "Weeks told so far" not in text


def test_the_hour_log_shows_the_weeks_that_were_told() -> None:
    text = whole(hours_pdf(TODAY, PAST, "en"))
    assert "Mon Sep 1 2025 – Sun Mar 29 2026 30 48 $576.00" in text
