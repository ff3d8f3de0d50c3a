"""Spanish words as people write them come in; two spellings of one sound must come out the same, two words not."""

from __future__ import annotations

import pytest

from palanca.seal.sound import heard


@pytest.mark.parametrize(
    ("written", "also"),
    [
        ("vaca", "BACA"),
        ("cielo", "sielo"),
        ("zapato", "sapato"),
        ("hoja", "oja"),
        ("lluvia", "yuvia"),
        ("queso", "keso"),
        ("guitarra", "guitara"),
        ("gente", "jente"),
        ("piña", "pina"),
        ("pingüino", "pinguino"),
        ("examen", "esamen"),
    ],
)
def test_one_word_written_two_ways_sounds_once(written: str, also: str) -> None:
    assert heard(written) == heard(also)


@pytest.mark.parametrize(("one", "other"), [("chico", "cico"), ("gato", "jato"), ("guerra", "gera"), ("masa", "mapa")])
def test_two_sounds_stay_two(one: str, other: str) -> None:
    assert heard(one) != heard(other)
