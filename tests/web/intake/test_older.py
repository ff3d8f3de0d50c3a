"""Answers kept before the lawbook's questions changed: what fits no more is asked again; no page fails over it."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpResponse

from palanca.book.load import open_book
from palanca.web.intake.answers import Answers
from palanca.web.intake.older import still_understood
from palanca.web.intake.sealed_cookie import NAMES, keep_answers, read_answers

from ..conftest import Worker

BOOK = open_book()
OF_KIND = {question.kind: question for question in BOOK.questions.values()}


def choices(kind: str) -> list[str]:
    return [str(choice.value) for choice in OF_KIND[kind].choices]  # type: ignore[index]


FITTING: dict[str, Any] = {
    "yes_no": "no",
    "choice": choices("choice")[0],
    "several": choices("several")[:2],
    "count": "15",
    "money": "12.50",
    "date": "2026-03",
}
OLD = ["gone", "", "²", ["gone"], True, 7, None, {"a": "b"}]


@pytest.mark.parametrize("kind", FITTING)
def test_what_a_question_can_have_kept_stays(kind: str) -> None:
    name = f"fact:{OF_KIND[kind].fact}"  # type: ignore[index]
    answers = Answers({name: {"value": FITTING[kind]}, "fact:gone": {"value": "x"}, "gone": {"a": ["b"]}})
    assert still_understood(answers, BOOK) is answers
    assert still_understood(Answers({name: {}}), BOOK).asked(name)


@pytest.mark.parametrize("kind", FITTING)
@pytest.mark.parametrize("value", OLD, ids=repr)
def test_what_it_cannot_have_kept_is_asked_again(kind: str, value: Any) -> None:
    name = f"fact:{OF_KIND[kind].fact}"  # type: ignore[index]
    assert not still_understood(Answers({name: {"value": value}}), BOOK).asked(name)


@pytest.mark.parametrize("path", ["1/", "answers/", "plan/", "plan/keep/"])
@pytest.mark.parametrize("value", ["gone", ["gone"]], ids=repr)
def test_no_page_fails_over_old_answers(worker: Worker, path: str, value: Any) -> None:
    """A failure here would meet the worker on every page, until everything told is thrown away."""
    worker.tell()
    told = read_answers(worker.open("plan/").wsgi_request)
    response = HttpResponse()
    old: dict[str, Any] = {f"fact:{fact}": {"value": value} for fact in BOOK.questions}
    keep_answers(response, told.told_all({**old, "gone": {"a": ["b"]}, "when:gone": {"whole": "yes"}}), secure=False)
    for name in NAMES:
        worker.browser.cookies[name] = response.cookies[name].value
    assert worker.open(path).status_code in (200, 302)


def test_a_fact_of_one_week_told_by_hand_breaks_nothing(worker: Worker) -> None:
    worker.tell()
    of_weeks = [fact for fact, one in BOOK.questions.items() if str(one.paths.get("pay", "")).startswith("weeks.")]
    for fact in of_weeks:
        value = BOOK.questions[fact].choices[0].value
        assert worker.answer(f"fact:{fact}", value=str(value)).status_code == 302
    assert worker.finish().status_code == 200
    assert of_weeks
