"""Neither the answers nor the words stand anywhere in the clear; whatever was told survives."""

from __future__ import annotations

import json
import logging
import os
from datetime import date
from typing import Any

import pytest
from django.core import serializers
from django.http import HttpResponse
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from palanca.seal.locker import locker_of_token
from palanca.seal.padding import padded
from palanca.seal.secret import Secret
from palanca.web.intake.answers import Answers
from palanca.web.intake.sealed_cookie import TooMuchToKeep, keep_answers
from palanca.web.saved import acts, marks
from palanca.web.saved.content import UnknownForm, from_bytes, to_bytes
from palanca.web.saved.models import Handed, House, Saved

from .conftest import STORY, Saver

MARK = "quetzal8231"
UNTIL = date(2026, 11, 29)
LOCKER = locker_of_token(Secret("for tests that need no phrase"))
HOSTILE = ["<script>alert(1)</script>", "{{ 7*7 }}", "'; DROP TABLE saved_saved; --", "\u202etxet", "😀" * 50, "\\x00"]


def stored() -> bytes:
    """Every row, as far as anybody who has the database can read it."""
    rows = [row for model in (House, Saved, Handed) for row in model.objects.all()]
    plain = serializers.serialize("json", rows).encode()
    return plain + b"".join(bytes(row.box) for row in rows if not isinstance(row, House))


def test_nothing_of_the_answers_or_the_words_is_in_the_database_or_the_log(
    saver: Saver, other: Saver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    saver.answer("where", typed=f"{MARK} Houston", state="TX", county="Harris")
    told = saver.answers.told_too("where", {"typed": MARK, "state": "TX"})
    saver.save()
    acts.save(told, LOCKER, UNTIL)
    saver.post("hand/")
    other.post("code/", word=[*saver.phrase[:-1], MARK])
    other.post("code/", word=list(saver.phrase))
    assert other.answers.by_screen
    everything = stored().decode("latin-1") + caplog.text
    for secret in (MARK, "unpaid_overtime", "Houston", " ".join(saver.phrase)):
        assert secret not in everything
    assert not [word for word in saver.phrase if len(word) > 5 and f" {word} " in caplog.text]


def test_the_only_open_columns_are_the_locator_and_the_last_day() -> None:
    assert [field.name for field in Saved._meta.get_fields()] == ["locator", "box", "until"]
    assert [field.name for field in Handed._meta.get_fields()] == ["locator", "box", "taken", "until"]


def test_a_short_story_and_a_long_one_make_contents_of_one_size() -> None:
    """age adds some chance of its own to a box, which tells nothing of the content."""
    short, long = Answers({"hours": {"day": "8"}}), Answers({f"fact:{n}": {"value": "ñ" * 20} for n in range(40)})
    assert len(to_bytes(short)) == len(to_bytes(long))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_as_it_was(db: None, text: str) -> None:
    answers = Answers({"where": {"typed": text}, text: {"value": [text]}})
    acts.save(answers, LOCKER, UNTIL)
    opened = acts.open_saved(LOCKER, UNTIL)
    assert opened is not None
    assert marks.only_told(opened) == answers


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_words_are_refused_calmly(other: Saver, typed: str) -> None:
    for boxes in ([typed] * 6, [typed], [typed] * 150):
        refused = other.post("code/", word=boxes)
        assert refused.status_code == 422
        assert b"<script>alert" not in refused.content


TOLD = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3))
NAMES = st.text(min_size=1).filter(lambda name: name not in marks.OURS)
SCREENS = st.dictionaries(NAMES, st.dictionaries(st.text(), TOLD, max_size=3), max_size=5)


@given(SCREENS)
def test_any_answers_survive(screens: dict[str, dict[str, Any]]) -> None:
    assert from_bytes(to_bytes(Answers(screens))) == Answers(screens)


@given(st.binary(max_size=200))
@how(suppress_health_check=[HealthCheck.too_slow])
def test_any_other_bytes_are_refused_and_not_read(content: bytes) -> None:
    for filled in (content, padded(content)):
        with pytest.raises(UnknownForm):
            from_bytes(filled)


def test_what_a_house_of_another_time_wrote_is_refused() -> None:
    with pytest.raises(UnknownForm):
        from_bytes(padded(json.dumps({"form": 2, "answers": {}}).encode()))


def test_our_marks_never_go_into_a_box(saver: Saver) -> None:
    saver.save()
    saver.post("hand/")
    telling = saver.answers.told_too(marks.SAVED, {"locator": "x"}).told_too(marks.SAVING, {"phrase": "y"})
    kept = from_bytes(to_bytes(telling))
    assert set(kept.by_screen) == set(STORY)


def fits(answers: Answers) -> bool:
    try:
        keep_answers(HttpResponse(), answers, secure=False)
    except TooMuchToKeep:
        return False
    return True


def test_answers_too_long_for_our_marks_come_home_all_the_same(other: Saver) -> None:
    """A cookie that was full without the mark: the answers go first."""
    noise = os.urandom(20_000).hex()
    lengths = [length for length in range(0, len(noise), 40) if fits(Answers({"where": {"typed": noise[:length]}}))]
    full = Answers({"where": {"typed": noise[: lengths[-1]]}})
    phrase = Secret(" ".join(["milpa"] * 6))
    assert not fits(acts.save(full, acts.locker_of(phrase), UNTIL))
    assert other.post("code/", word=phrase.reveal().split()).status_code == 302
    assert other.answers == full
