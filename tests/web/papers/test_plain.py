"""Every sentence on a worker's paper is in sixth-grade Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from palanca.values.said import Said
from palanca.web.papers import letter_texts, log_texts, texts
from tests.house.inflesz import EASY, inflesz


def sentences(of: object) -> Iterator[str]:
    match of:
        case Said():
            yield of.es
        case dict():
            yield from (text for value in of.values() for text in sentences(value))
        case tuple():
            yield from (text for value in of for text in sentences(value))


@pytest.mark.parametrize("module", [texts, log_texts, letter_texts])
def test_the_spanish_is_plain(module: ModuleType) -> None:
    scores = {text: inflesz(text) for value in vars(module).values() for text in sentences(value)}
    assert any(score is not None for score in scores.values())
    assert [text for text, score in scores.items() if score is not None and score < EASY] == []
