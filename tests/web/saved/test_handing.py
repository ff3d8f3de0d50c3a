"""One phone shows a code, another opens it once; who showed it sees that, and can take it back."""

from __future__ import annotations

import datetime
import logging
import re
from typing import Any

import pytest

from palanca.seal.secret import Secret
from palanca.web import clock
from palanca.web.quiet_log import QuietFormatter
from palanca.web.saved import handing
from palanca.web.saved.models import Handed
from tests.web.conftest import text

from .conftest import Saver


@pytest.fixture
def token(saver: Saver, monkeypatch: pytest.MonkeyPatch) -> str:
    """The token of the QR that the saver's phone shows."""
    made: list[Secret] = []
    hand = handing.hand

    def remembered(*given: Any) -> Secret:
        made.append(hand(*given))
        return made[-1]

    monkeypatch.setattr("palanca.web.saved.handing.hand", remembered)
    assert saver.post("hand/").status_code == 302
    return made[0].reveal()


def test_the_code_shown_opens_the_same_answers_once(saver: Saver, other: Saver, token: str) -> None:
    assert "<svg" in text(saver.open("hand/"))
    assert other.open(f"take/{token}/").status_code == 200
    assert other.post(f"take/{token}/")["Location"].endswith("/plan/")
    assert other.answers == saver.answers
    third = Saver()
    again = third.post(f"take/{token}/")
    assert (again.status_code, third.answers.by_screen) == (410, {})


def test_the_code_holds_the_address_of_this_house(saver: Saver, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr("palanca.web.saved.hand_views.qr", lambda address, said: drawn.append(address) or said)
    saver.open("hand/")
    assert drawn == [f"http://testserver/es/take/{token}/"]


def test_looking_takes_nothing(other: Saver, token: str) -> None:
    for _ in range(3):
        other.browser.get(f"/es/take/{token}/")
        other.browser.head(f"/es/take/{token}/")
    assert other.post(f"take/{token}/").status_code == 302


def test_who_showed_it_sees_whether_it_was_opened(saver: Saver, other: Saver, token: str) -> None:
    assert "Quedan 10 minutos" in text(saver.open("hand/"))
    other.post(f"take/{token}/")
    assert "Ya se abrió" in text(saver.open("hand/"))


def test_the_box_is_gone_once_it_was_opened(other: Saver, token: str) -> None:
    other.post(f"take/{token}/")
    row = Handed.objects.get()
    assert (bytes(row.box), row.taken) == (b"", True)


def test_it_can_be_taken_back(saver: Saver, other: Saver, token: str) -> None:
    saver.post("hand/back/")
    assert not Handed.objects.exists()
    assert other.post(f"take/{token}/").status_code == 410
    assert "Mostrar el código" in text(saver.open("hand/"))


def test_a_new_code_ends_the_one_before(saver: Saver, other: Saver, token: str) -> None:
    saver.post("hand/")
    assert Handed.objects.count() == 1
    assert other.post(f"take/{token}/").status_code == 410


def test_after_ten_minutes_it_is_over(saver: Saver, other: Saver, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    later = clock.now() + handing.LIVES
    monkeypatch.setattr("palanca.web.saved.hand_views.now", lambda: later)
    assert other.open(f"take/{token}/").status_code == 410
    assert other.post(f"take/{token}/").status_code == 410
    assert "El último código ya no sirve" in text(saver.open("hand/"))
    monkeypatch.setattr("palanca.web.saved.hand_views.now", lambda: later - datetime.timedelta(seconds=1))
    assert other.post(f"take/{token}/").status_code == 302


@pytest.mark.parametrize("token", ["x", "A" * 22, "A" * 500, "%00" * 22, "ñ" * 22, "'; drop table--", "A" * 21 + "%0A"])
def test_a_token_that_was_never_given_is_over(other: Saver, token: str) -> None:
    assert other.open(f"take/{token}/").status_code == 410
    assert other.post(f"take/{token}/").status_code == 410


def test_a_phone_that_has_answers_is_warned_before_they_are_replaced(other: Saver, token: str) -> None:
    assert "Este teléfono ya tiene respuestas" not in text(other.open(f"take/{token}/"))
    other.have()
    assert "Este teléfono ya tiene respuestas" in text(other.open(f"take/{token}/"))


def test_the_token_is_in_no_log_whatever_happens(
    other: Saver, token: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.handler.setFormatter(QuietFormatter())
    other.browser.raise_request_exception = False
    for path in (f"/es/take/{token}/", f"/es/take/{token}", f"/es/TAKE/{token}/", f"/take/{token}/x"):
        other.browser.get(path)

    def fail(*_: object) -> None:
        raise ValueError(token)

    monkeypatch.setattr("palanca.web.saved.handing.stands", fail)
    assert other.browser.get(f"/es/take/{token}/").status_code == 500
    assert re.search("GET /es/take/-/ 200", caplog.text)
    assert re.search("GET /es/take/-/ 500", caplog.text)
    assert token not in caplog.text


def test_the_page_that_opens_it_names_no_referrer(other: Saver, token: str) -> None:
    assert other.open(f"take/{token}/").headers["Referrer-Policy"] == "no-referrer"
