"""A rule that is added to the lawbook brings its question to the check, on the page and by text, without any code."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

from palanca.book.book import Book
from palanca.book.load import CHECKOUT, open_book
from palanca.web.intake import views
from palanca.web.intake.answers import UNKNOWN, Answers
from palanca.web.intake.flow import flow
from palanca.web.intake.going_on import go_on
from palanca.web.intake.screens.screen import Setting
from palanca.web.intake.steps import screen_of
from palanca.web.texting.prompts import asks, prompts

from ..conftest import Worker, text
from .telling import TODAY

QUESTION = """\
kind: choice
ask: {es: "¿De qué color es la puerta?", en: "What color is the door?"}
why: {es: "Hay una ley de puertas.", en: "There is a law of doors."}
choices:
  - {value: green, says: {es: "Verde", en: "Green"}}
  - {value: red, says: {es: "Roja", en: "Red"}}
paths: {assess: event.door_color}
"""
RULE = """\
family: claim
matter: safety
title: {es: "Puerta que no es verde", en: "A door that is not green"}
says: {es: "La puerta debe ser verde.", en: "The door shall be green."}
citation: "invented"
checked: {on: 2026-11-22, confidence: memory}
when:
  - {fact: door_color, is: [red]}
terms:
  limit:
    unit: length
    series:
      - {from: 2019-01-01, value: P30D, citation: "invented", checked: {on: 2026-11-22, confidence: memory}}
claim:
  events: [unsafe_conditions]
  why: {es: "La puerta es peligrosa.", en: "The door is dangerous."}
  routes:
    - forum: us.osha
      can_get: {es: "Una puerta verde.", en: "A green door."}
      clock:
        kind: file
        counted_from: event
        readings:
          - {length: limit, says: {es: "desde la puerta", en: "from the door"}}
  papers: []
"""
STORY = {
    "happened": {"events": ["unsafe_conditions"]},
    "where": {"typed": "Houston", "state": "TX", "place": {"state": "TX", "city": "Houston"}},
    "job_dates": {"ends": "2026-11-20"},
    "when:unsafe_conditions": {"whole": "yes"},
}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """The house's own lawbook with one rule and its question more."""
    copy = tmp_path_factory.mktemp("law") / "lawbook"
    shutil.copytree(CHECKOUT, copy, ignore=shutil.ignore_patterns("cases"))
    (copy / "questions" / "door_color.yaml").write_text(QUESTION, encoding="utf-8")
    (copy / "us" / "federal" / "green_door.yaml").write_text(RULE, encoding="utf-8")
    event = copy / "events" / "unsafe_conditions.yaml"
    told = event.read_text(encoding="utf-8").replace("fields: [", "fields: [door_color, ")
    event.write_text(told, encoding="utf-8")
    return open_book(copy)


def asked(answers: Answers, book: Book) -> list[str]:
    """Every screen until all is asked, none of the law's questions known."""
    while True:
        here = flow(answers, book, TODAY)
        if here.next:
            answers = answers.told_too(here.next, UNKNOWN)
        elif here.more:
            answers = go_on(answers, "questions")
        else:
            return list(here.screens)


def test_the_new_question_is_among_the_screens_and_the_old_law_does_not_ask_it(book: Book) -> None:
    assert "fact:door_color" in asked(Answers(STORY), book)
    assert "fact:door_color" not in asked(Answers(STORY), open_book())


def test_its_shortest_day_brings_it_before_the_first_plan(book: Book) -> None:
    """The new rule's thirty days are the soonest, so that on its question the first day turns."""
    here = flow(Answers(STORY), book, TODAY)
    assert here.outcome is None
    assert here.next == "fact:door_color"


ASKED = [("es", "¿De qué color es la puerta?"), ("en", "What color is the door?")]


@pytest.mark.parametrize(("language", "words"), ASKED)
def test_the_page_asks_it_and_takes_its_answer(
    db: None, monkeypatch: pytest.MonkeyPatch, book: Book, language: str, words: str
) -> None:
    monkeypatch.setattr(views, "open_book", lambda: book)
    worker = Worker(language)
    told: dict[str, dict[str, Any]] = {
        "happened": STORY["happened"],
        "where": {"typed": "Houston", "state": "TX"},
        "job_dates": {"ends_day": "20", "ends_month": "11", "ends_year": "2026"},
        "when": {"whole": "yes"},
    }
    worker.tell(told)
    page = worker.browser.get(worker.open("plan/")["Location"])
    assert words in text(page)
    assert worker.answer("fact:door_color", value="red").status_code == 302
    worker.finish()
    assert {"es": "Roja", "en": "Red"}[language] in text(worker.open("answers/"))


def test_a_text_message_asks_it_too(book: Book) -> None:
    form = screen_of("fact:door_color")(Setting(Answers(STORY), book, TODAY, "es"), "fact:door_color")
    assert asks(prompts(form, {})[0]).splitlines() == ["1 Verde", "2 Roja"]
