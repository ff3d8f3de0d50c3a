"""Too many at once are asked to wait; nobody inside is sent away."""

from __future__ import annotations

import pytest

from palanca.web.saved.gate import A_SECOND, AT_ONCE, BURST, Busy, Gate
from palanca.web.saved.words import words

from .conftest import Saver


class Seconds:
    """A clock that moves when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_as_many_as_the_burst_pass_and_then_a_few_a_second() -> None:
    seconds = Seconds()
    gate = Gate(seconds)
    for _ in range(BURST):
        with gate.admitted():
            pass
    with pytest.raises(Busy), gate.admitted():
        pass
    seconds.now += 1 / A_SECOND
    with gate.admitted():
        pass


def test_only_a_few_are_inside_at_once() -> None:
    gate = Gate(Seconds(), patience=0)
    inside = [gate.admitted() for _ in range(AT_ONCE)]
    for one in inside:
        one.__enter__()
    with pytest.raises(Busy), gate.admitted():
        pass
    inside[0].__exit__(None, None, None)
    with gate.admitted():
        pass


def test_who_has_to_wait_gets_a_calm_page_and_loses_nothing(saver: Saver, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Gate(Seconds())
    full._tokens = 0.0
    monkeypatch.setattr("palanca.web.saved.views.GATE", full)
    monkeypatch.setattr("palanca.web.saved.resuming.GATE", full)
    saver.choose()
    for path in ("save/back/", "code/"):
        busy = saver.post(path, word=list(saver.phrase))
        assert (busy.status_code, busy.headers["Retry-After"]) == (503, "60")
    monkeypatch.undo()
    assert saver.post("save/back/", word=list(saver.phrase)).status_code == 302


def test_words_that_are_not_of_the_list_cost_nothing(other: Saver, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Gate(Seconds())
    full._tokens = 0.0
    monkeypatch.setattr("palanca.web.saved.resuming.GATE", full)
    assert other.post("code/", word=["qqqqq"] * words().length).status_code == 422
