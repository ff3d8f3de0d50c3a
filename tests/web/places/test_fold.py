"""Names fold alike however they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.web.places.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("La Cañada-Flintridge", "la canada flintridge"),
        ("St. Paul", "Saint Paul"),
        ("Ft. Worth", "FORT WORTH"),
        ("O'Fallon", "o fallon"),
        ("San  José", "san jose"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)
