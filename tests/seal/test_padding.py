"""Any content comes back as it was; its length is told only by a few sizes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.seal.padding import SMALLEST, padded, unpadded


@given(st.binary(max_size=3 * SMALLEST))
def test_what_goes_in_comes_back(content: bytes) -> None:
    assert unpadded(padded(content)) == content


@pytest.mark.parametrize(
    ("length", "size"), [(0, 4096), (4095, 4096), (4096, 8192), (8191, 8192), (8192, 16384), (30000, 32768)]
)
def test_there_are_a_few_sizes(length: int, size: int) -> None:
    assert len(padded(b"\0" * length)) == size
    assert unpadded(padded(b"\0" * length)) == b"\0" * length


@pytest.mark.parametrize("filled", [b"", b"\0" * 4096, b"x" * 4096])
def test_what_was_not_padded_is_refused(filled: bytes) -> None:
    with pytest.raises(ValueError, match="no padding"):
        unpadded(filled)
