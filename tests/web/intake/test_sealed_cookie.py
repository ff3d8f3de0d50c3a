"""The answers live in one locked cookie, for two hours, and nowhere else."""

from __future__ import annotations

import time
import zlib
from datetime import date, timedelta
from hashlib import sha256
from random import Random
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse

from palanca.web.intake import sealed_cookie
from palanca.web.intake.answers import Answers
from palanca.web.intake.sealed_cookie import (
    CHUNK,
    LIVES,
    MOST_UNPACKED,
    NAMES,
    TooMuchToKeep,
    forget_answers,
    keep_answers,
)
from palanca.web.intake.told_weeks import ToldWeek, told_weeks, with_weeks

from ..conftest import STORY, Worker, text


def kept(answers: Answers, *, secure: bool = False) -> HttpResponse:
    response = HttpResponse()
    keep_answers(response, answers, secure=secure)
    return response


def returned(response: HttpResponse) -> HttpRequest:
    request = HttpRequest()
    request.COOKIES.update({name: morsel.value for name, morsel in response.cookies.items() if morsel.value})
    return request


SHORT = Answers({"hours": {"day": "9.5"}})


def noise(length: int) -> str:
    """Text that nothing packs well."""
    return "".join(sha256(str(number).encode()).hexdigest() for number in range(length // 64))


LONG = Answers({"where": {"typed": noise(9000)}})


@pytest.mark.parametrize("answers", [SHORT, LONG])
def test_what_goes_in_comes_back(answers: Answers) -> None:
    assert sealed_cookie.read_answers(returned(kept(answers))) == answers


def test_long_answers_take_two_chunks_and_short_ones_take_one_back() -> None:
    assert all(kept(LONG).cookies[name].value for name in NAMES)
    short = kept(SHORT).cookies[NAMES[1]]
    assert (short.value, short["max-age"]) == ("", 0)


def test_no_chunk_is_larger_than_a_browser_keeps() -> None:
    assert all(len(morsel.value) <= CHUNK for morsel in kept(LONG).cookies.values())


def test_too_much_is_refused() -> None:
    with pytest.raises(TooMuchToKeep):
        kept(Answers({"where": {"typed": noise(5 * CHUNK)}}))


def test_three_years_of_weeks_that_all_differ_fit() -> None:
    dice = Random(4)  # noqa: S311 - nothing secret
    weeks = {
        date(2023, 11, 20) + timedelta(weeks=number): ToldWeek(
            tuple(f"{dice.randrange(2400) / 100:g}" for _ in range(7)), f"{dice.randrange(200_000) / 100:.2f}", None
        )
        for number in range(156)
    }
    told = with_weeks(Answers(STORY), weeks)
    assert told_weeks(sealed_cookie.read_answers(returned(kept(told)))) == weeks


def test_what_would_unpack_too_large_reads_as_no_answers(settings: Any) -> None:
    bomb = zlib.compress(b'{"form": 2, "answers": {"x": "' + b"x" * 10_000_000 + b'"}}', level=9)
    token = sealed_cookie._box(settings.SECRET_KEY).encrypt(bomb).decode()
    request = HttpRequest()
    request.COOKIES.update(dict(zip(NAMES, (token[:CHUNK], token[CHUNK:]), strict=True)))
    assert sealed_cookie.read_answers(request) == Answers()


def test_answers_that_would_not_be_read_back_are_not_kept() -> None:
    with pytest.raises(TooMuchToKeep):
        kept(Answers({"where": {"typed": "x" * MOST_UNPACKED}}))


def test_a_cookie_of_the_house_before_reads_as_no_answers(settings: Any) -> None:
    request = HttpRequest()
    old = b'{"form": 1, "answers": {"hours": {"day": "9.5"}}}'
    request.COOKIES[NAMES[0]] = sealed_cookie._box(settings.SECRET_KEY).encrypt(old).decode()
    assert sealed_cookie.read_answers(request) == Answers()


@pytest.mark.parametrize("secure", [True, False])
def test_no_script_and_no_other_site_reaches_it(secure: bool) -> None:
    morsel = kept(SHORT, secure=secure).cookies[NAMES[0]]
    assert (morsel["httponly"], morsel["samesite"], morsel["expires"], morsel["max-age"]) == (True, "Strict", "", "")
    assert bool(morsel["secure"]) is secure


def test_nothing_can_be_read_in_it() -> None:
    assert "9.5" not in kept(SHORT).cookies[NAMES[0]].value


def test_it_ends_two_hours_after_the_last_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    request, now = returned(kept(SHORT)), time.time()
    monkeypatch.setattr(time, "time", lambda: now + LIVES - 60)
    assert sealed_cookie.read_answers(request) == SHORT
    monkeypatch.setattr(time, "time", lambda: now + LIVES + 60)
    assert sealed_cookie.read_answers(request) == Answers()


@pytest.mark.parametrize("token", ["x", "gAAAAA", "ñ", "", "A" * 9000])
def test_an_altered_cookie_reads_as_no_answers(token: str) -> None:
    request = HttpRequest()
    request.COOKIES[NAMES[0]] = token
    assert sealed_cookie.read_answers(request) == Answers()


def test_another_houses_cookie_reads_as_no_answers(settings: object) -> None:
    request = returned(kept(SHORT))
    settings.SECRET_KEY = "another house's secret, long enough to be one of its own"  # type: ignore[attr-defined]
    assert sealed_cookie.read_answers(request) == Answers()


def test_forgetting_takes_every_chunk_back() -> None:
    response = HttpResponse()
    forget_answers(response)
    assert all(response.cookies[name]["max-age"] == 0 for name in NAMES)


@pytest.mark.parametrize("path", ["2/", "answers/", "plan/"])
def test_an_altered_cookie_starts_over_politely(worker: Worker, path: str) -> None:
    worker.tell({"happened": STORY["happened"]})
    worker.browser.cookies[NAMES[0]] = "altered"
    page = worker.open(path)
    assert page.status_code == 200
    assert "Sus respuestas ya no están aquí" in text(page)
    assert not worker.browser.cookies[NAMES[0]].value


def test_an_answer_whose_cookie_is_gone_starts_over_politely(worker: Worker) -> None:
    assert "Sus respuestas ya no están aquí" in text(worker.answer("hours", day="8", days="5"))


@pytest.mark.parametrize("path", ["2/", "answers/", "plan/", "weeks/", "save/", "hand/"])
def test_coming_by_another_sites_link_takes_no_good_cookie_away(db: None, path: str) -> None:
    """A browser sends no strict cookie then, but would obey a response that deletes it."""
    page = Worker().open(path)
    assert "Sus respuestas ya no están aquí" in text(page)
    assert not page.cookies
