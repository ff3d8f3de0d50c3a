"""Thirty-two bytes come in; pyrage, which has its own reader and checksum, says whether the text is an age key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from palanca.seal.bech32 import LETTERS, age_secret_key

keys = st.binary(min_size=32, max_size=32)


@given(keys)
def test_every_key_is_an_age_key_to_another_program(key: bytes) -> None:
    text = age_secret_key(key)
    assert str(x25519.Identity.from_str(text)) == text


@given(keys)
def test_the_text_holds_the_very_bytes(key: bytes) -> None:
    data = age_secret_key(key).lower().removeprefix("age-secret-key-1")[:52]
    bits = "".join(f"{LETTERS.index(letter):05b}" for letter in data)
    assert int(bits[:256], 2).to_bytes(32, "big") == key
    assert bits[256:] == "0000"


@pytest.mark.parametrize("size", [0, 31, 33])
def test_another_size_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        age_secret_key(bytes(size))
