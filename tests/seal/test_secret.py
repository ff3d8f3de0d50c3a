"""Secrets and everything that holds them come in; nothing of them may go out by printing, copying or storing."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.errors import DoorError
from palanca.seal.box import open_box, seal
from palanca.seal.keys import identity_from, new_identity, seal_key
from palanca.seal.parts import PartKind, seal_part
from palanca.seal.passphrase import lock, unlock
from palanca.seal.phrase import WordList, new_phrase
from palanca.seal.recovery import recovery_pairs
from palanca.seal.secret import Secret
from palanca.seal.unlocking import begin


@given(st.text(min_size=8))
def test_a_secret_prints_the_same_whatever_it_is(text: str) -> None:
    assert {repr(Secret(text)), str(Secret(text)), f"{Secret(text)}", "%s" % Secret(text)} == {"Secret(…)"}  # noqa: UP031


@pytest.mark.parametrize("leave", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_leaves_by_no_back_door(leave: Callable[[object], object]) -> None:
    with pytest.raises(TypeError):
        leave(Secret("frijol"))


def test_equal_secrets_are_equal_and_a_text_is_no_secret() -> None:
    assert Secret("maíz") == Secret("maíz")
    assert Secret("maíz") != Secret("frijol")
    assert Secret("maíz") != "maíz"


def test_no_value_of_the_room_prints_a_secret_key(spanish: WordList) -> None:
    one, two, three = new_identity(), new_identity(), new_identity()
    cookie, record = begin(one, datetime(2026, 11, 22, 12, tzinfo=UTC))
    phrase = new_phrase(spanish)
    part = seal_part(PartKind.PAPER, b"recibo", (one.recipient,))
    pairs = tuple(recovery_pairs(one, (two.recipient, three.recipient)))
    values = (one, seal_key(one, two.recipient), lock(one, phrase, two.recipient), part, pairs, cookie, record, phrase)
    printed = repr(values) + str(values)
    assert "AGE-SECRET-KEY" not in printed
    assert phrase.reveal() not in printed
    assert "recibo" not in printed


def test_no_refusal_tells_what_was_tried() -> None:
    tried = Secret("AGE-SECRET-KEY-1 almost")
    locked = lock(new_identity(), Secret("uno"), new_identity().recipient)
    for attempt in (
        lambda: identity_from(tried),
        lambda: open_box(seal(b"", new_identity().recipient), tried),
        lambda: unlock(locked, tried),
    ):
        with pytest.raises(DoorError) as refusal:
            attempt()
        assert "almost" not in repr(refusal.value)
        assert refusal.value.__cause__ is None
