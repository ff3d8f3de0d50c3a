"""Every screen, in both languages: it asks, keeps what was typed, says what is wrong at the field, and goes on."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Any

import pytest
from django.http import HttpResponse

from palanca.book.load import open_book
from palanca.web.intake.flow import flow
from palanca.web.intake.sealed_cookie import NAMES, keep_answers, read_answers

from ..conftest import STORY, UNKNOWN, Worker, text
from .telling import TODAY, told

BOOK = open_book()
TIME, DAY = "unpaid_overtime", "fired_after_complaining"
ALL = {"events": list(BOOK.events)}
APART = {"unpaid_wages-from_month": "3", "unpaid_wages-from_year": "2025"}


def screens(reader: Worker) -> dict[str, Any]:
    """Every page from the first to the plan, with most of it unknown, by the name of its screen."""
    pages: dict[str, Any] = {}
    some = {"happened": ALL, "when": APART, "job_dates": {"starts_month": "2", "starts_year": "2025"}}
    page = reader.open("1/")
    while page.context and "form" in page.context:
        name = page.context["form"].name
        pages[name] = page
        reader.answer(name, **some.get(name, UNKNOWN))
        page = reader.browser.get(reader.open("plan/").headers.get("Location") or f"/{reader.language}/plan/")
    return pages


def test_every_screen_asks_one_question_and_takes_i_do_not_know(reader: Worker) -> None:
    pages = screens(reader)
    assert {"happened", "where", "job_dates", "when", "paid_until", "received_then"} <= set(pages)
    for name, page in pages.items():
        source = text(page)
        assert source.count("<h1>") == 1, name
        assert 'name="unknown"' in source, name
        assert f'<html lang="{reader.language}">' in source


def test_no_screen_says_a_text_of_the_other_language(reader: Worker) -> None:
    spanish = re.compile(r"\b(Seguir|No sé|Regresar|Salir ya|Pregunta)\b")
    english = re.compile(r"\b(Continue|I don’t know|Go back|Leave now|Question)\b")
    other = english if reader.language == "es" else spanish
    assert {name for name, page in screens(reader).items() if other.search(text(page))} == set()


def test_no_address_says_what_is_asked(worker: Worker) -> None:
    assert all(re.fullmatch(r"/es/\d+/", page.request["PATH_INFO"]) for page in screens(worker).values())


@pytest.mark.parametrize(
    ("screen", "typed", "field"),
    [
        ("happened", {}, "__all__"),
        ("happened", {"events": ["mystery"]}, "events"),
        ("where", {"typed": "Zzyzzyx", "state": "TX"}, "typed"),
        ("where", {"typed": "00000"}, "typed"),
        ("where", {"typed": "Springfield"}, "state"),
        ("where", {"typed": "🌽🌽", "state": "TX"}, "typed"),
        ("where", {"typed": "Hou\x00ston", "state": "TX"}, "typed"),
        ("where", {"state": "ZZ"}, "state"),
        ("where", {"only_state": "1", "typed": "x"}, "state"),
        ("job_dates", {"starts_day": "31", "starts_month": "2", "starts_year": "2025"}, "starts"),
        ("job_dates", {"starts_month": "2"}, "starts"),
        ("job_dates", {"starts_month": "2", "starts_year": "25"}, "starts"),
        ("job_dates", {"starts_month": "2", "starts_year": "20255"}, "starts"),
        ("job_dates", {"starts_day": "x", "starts_month": "2", "starts_year": "2025"}, "starts"),
        ("job_dates", {"starts_month": "12", "starts_year": "2026"}, "starts"),
        (
            "job_dates",
            {"starts_month": "5", "starts_year": "2026", "ends_month": "4", "ends_year": "2026"},
            "ends",
        ),
        ("job_dates", {"still": "maybe"}, "still"),
        ("job_dates", {"still": "yes", "ends_month": "4", "ends_year": "2026"}, "still"),
        ("when", {}, "__all__"),
        ("when", {"whole": "no"}, "whole"),
        ("when", {"whole": "yes", f"{TIME}-to_month": "3", f"{TIME}-to_year": "2026"}, "whole"),
        ("when", {f"{TIME}-from_month": "1", f"{TIME}-from_year": "2024"}, f"{TIME}-from"),
        ("when", {f"{TIME}-from_month": "1"}, f"{TIME}-from"),
        ("when", {f"{DAY}-whole": "yes", f"{DAY}-date_month": "3", f"{DAY}-date_year": "2026"}, f"{DAY}-whole"),
        ("pay_rate", {"amount": "12"}, "kind"),
        ("pay_rate", {"kind": "hour", "amount": "doce"}, "amount"),
        ("pay_rate", {"kind": "hour", "amount": "999999"}, "amount"),
        ("pay_rate", {"kind": "year"}, "kind"),
        ("hours", {"day": "200", "days": "1"}, "day"),
        ("hours", {"day": "10", "days": "8"}, "days"),
        ("hours", {"day": "0", "days": "5"}, "day"),
        ("hours", {"day": "10", "days": "2.5"}, "days"),
        ("received", {"rhythm": "monthly"}, "amount"),
        ("received", {"same": "yes", "amount": "700"}, "same"),
        ("received", {"rhythm": "weekly", "amount": "💸"}, "amount"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(
    reader: Worker, screen: str, typed: dict[str, Any], field: str
) -> None:
    reader.tell(dict(takewhile(lambda one: one[0] != screen, STORY.items())))
    refused = reader.answer(screen, **typed)
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == [field]
    source = text(refused)
    assert source.count('role="alert"') == 1
    if field != "__all__":
        assert f'<a href="#{field}">' in source
        assert re.search(rf'aria-describedby="[^"]*\b{field}_error"', source)
        assert f'id="{field}_error"' in source
    for value in typed.values():
        if value not in ("1", "no", "yes", "maybe", "ZZ", "year", "monthly", ["mystery"]) and "\x00" not in value:
            assert f'value="{value}"' in source, value


def test_a_city_that_is_not_found_offers_the_nearest_and_the_state_alone(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    refused = text(worker.answer("where", typed="Huston", state="TX"))
    assert '<button name="pick" value="Houston">' in refused
    assert worker.answer("where", typed="Huston", state="TX", pick="Houston").status_code == 302
    assert "Houston, Texas" in text(worker.open("answers/"))
    assert worker.answer("where", typed="Huston", state="TX", only_state="1").status_code == 302
    assert "Houston" not in text(worker.open("answers/"))


def test_the_same_answer_twice_changes_nothing(worker: Worker) -> None:
    worker.tell()
    first = read_answers(worker.open("").wsgi_request)
    worker.tell({"hours": STORY["hours"]})
    assert read_answers(worker.open("").wsgi_request) == first


def test_a_screen_cannot_be_skipped_by_its_address(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert worker.open("7/")["Location"] == "/es/2/"
    assert worker.open("99/")["Location"] == "/es/2/"


def test_going_back_shows_what_was_answered(worker: Worker) -> None:
    worker.tell()
    assert 'value="hour" id="kind_0" checked' in text(worker.open("6/"))
    assert '<option value="2" selected>' in text(worker.open("3/"))


def test_a_changed_answer_leads_back_to_the_plan(worker: Worker) -> None:
    worker.tell()
    worker.finish()
    assert worker.answer("hours", day="9", days="6")["Location"] == "/es/plan/"


def test_dates_that_no_longer_fit_are_asked_again_with_the_reason(worker: Worker) -> None:
    worker.tell()
    began = {f"{TIME}-from_{part}": number for part, number in (("day", "1"), ("month", "3"), ("year", "2025"))}
    worker.answer("when", **began, **{f"{DAY}-whole": "yes"})
    moved = worker.answer(
        "job_dates", starts_day="1", starts_month="6", starts_year="2026", ends_month="10", ends_year="2026"
    )
    asked = worker.browser.get(moved["Location"])
    assert asked.context["form"].name == "when"
    assert list(asked.context["form"].errors) == [f"{TIME}-from"]
    assert 'value="2025"' in text(asked)


def test_crossed_job_dates_break_no_page_of_what_has_its_day_from_them(worker: Worker) -> None:
    """The last paycheck has its day from the job's last one: no field of the dates' page can take the blame for it."""
    worker.answer("happened", events=["late_final_pay", "sick_leave_denied"])
    worker.answer("where", **UNKNOWN)
    worker.answer("job_dates", still="no", ends_day="18", ends_month="7", ends_year="2025")
    worker.answer("when", **UNKNOWN)
    answers = read_answers(worker.open("answers/").wsgi_request)
    crossed = answers.told_too("job_dates", {"starts": "2026-01-10", "ends": "2025-07-18"})
    here = flow(crossed, BOOK, TODAY)
    assert set(here.wrong) == {"job_dates"}
    kept = HttpResponse()
    keep_answers(kept, crossed, secure=False)
    worker.browser.cookies[NAMES[0]] = kept.cookies[NAMES[0]].value
    assert worker.open(f"{here.screens.index('when') + 1}/").status_code == 200
    assert worker.open("plan/")["Location"] == f"/es/{here.number('job_dates')}/"


def test_starting_over_forgets(worker: Worker) -> None:
    worker.tell()
    assert worker.browser.post("/es/again/")["Location"] == "/es/1/"
    assert not read_answers(worker.open("").wsgi_request).by_screen


def test_who_does_not_know_anything_reaches_a_plan(reader: Worker) -> None:
    reader.answer("happened", **UNKNOWN)
    assert reader.finish().context["page"].plan.steps == ()


def test_the_list_of_answers_says_each_in_words(reader: Worker) -> None:
    reader.tell()
    said = re.sub(r"<[^>]+>", " ", text(reader.open("answers/")))
    for words in ("Houston, Texas", "$12.00", "$720.00"):
        assert words in said
    assert ("3 de febrero de 2025" if reader.language == "es" else "February 3, 2025") in said


def test_answers_that_grow_too_long_are_refused_at_the_screen(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("palanca.web.intake.sealed_cookie.CHUNK", 40)
    refused = worker.answer("happened", **STORY["happened"])
    assert refused.status_code == 422
    assert "demasiado" in text(refused) or "muy largas" in text(refused)


def test_the_number_in_the_address_is_the_screens_place() -> None:
    here = flow(told(), BOOK, TODAY)
    assert [here.number(name) for name in here.screens] == list(range(1, len(here.screens) + 1))
