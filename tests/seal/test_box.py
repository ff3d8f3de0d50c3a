"""Bytes come in and must come back whole, to the right key only, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from palanca.errors import WrongKeyError
from palanca.seal.box import open_box, seal
from palanca.seal.keys import new_identity

HOLDER = new_identity()
BOX = seal(b"seis semanas", HOLDER.recipient)


@given(st.binary())
@example(b"")
@example(bytes(2**20))
@example(b"\r\n\x00" * 65536)
def test_what_goes_in_comes_out(content: bytes) -> None:
    assert open_box(seal(content, HOLDER.recipient), HOLDER.secret) == content


@pytest.mark.parametrize("bit", [0x01, 0x20, 0x80])
def test_a_box_with_any_byte_changed_is_refused(bit: int) -> None:
    for place in range(len(BOX)):
        changed = bytearray(BOX)
        changed[place] ^= bit
        with pytest.raises(WrongKeyError):
            open_box(bytes(changed), HOLDER.secret)


def test_a_box_cut_short_is_refused() -> None:
    for size in range(len(BOX)):
        with pytest.raises(WrongKeyError):
            open_box(BOX[:size], HOLDER.secret)


@given(st.binary(min_size=1, max_size=200_000), st.integers(min_value=0), st.integers(1, 255))
def test_a_box_of_any_size_with_a_changed_byte_is_refused(content: bytes, place: int, change: int) -> None:
    changed = bytearray(seal(content, HOLDER.recipient))
    changed[place % len(changed)] ^= change
    with pytest.raises(WrongKeyError):
        open_box(bytes(changed), HOLDER.secret)


@given(st.binary(max_size=300))
def test_noise_is_refused_as_a_wrong_key_is(noise: bytes) -> None:
    with pytest.raises(WrongKeyError):
        open_box(noise, HOLDER.secret)


def test_another_key_opens_nothing() -> None:
    with pytest.raises(WrongKeyError):
        open_box(BOX, new_identity().secret)


def test_a_box_names_no_recipient() -> None:
    assert HOLDER.recipient.encode() not in BOX


def test_a_box_for_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        seal(b"seis semanas")
