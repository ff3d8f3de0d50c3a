"""The boxes in which somebody typed the words in; the phrase out, or which words are not understood.

Whoever writes all of them into one box is understood too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from palanca.seal.phrase import read_phrase, read_words
from palanca.seal.secret import Secret
from palanca.web.saved.words import words


@dataclass(frozen=True, slots=True)
class Box:
    """One box as it is shown again."""

    number: int
    typed: str
    wrong: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, box by box, and the places of the words that are not right (none: their number is wrong)."""

    boxes: tuple[Box, ...]
    wrong: tuple[int, ...] = ()


def read_boxes(typed: Sequence[str]) -> Secret:
    """PhraseError where a word is not of the list."""
    filled = [text for text in typed if text.strip()]
    if len(filled) == 1:
        return read_phrase(words(), filled[0])
    letters = [re.sub(r"[\W\d_]+", "", unicodedata.normalize("NFKC", text)) for text in filled]
    return read_words(words(), letters)


def shown(typed: Sequence[str] = (), wrong: tuple[int, ...] = ()) -> Typed:
    """The boxes with what was typed in them, the wrong ones marked."""
    wanted = words().length
    texts = [*typed[:wanted], *[""] * (wanted - len(typed))]
    return Typed(tuple(Box(place, text, place in wrong) for place, text in enumerate(texts, 1)), wrong)


def differing(typed: Secret, phrase: Secret) -> tuple[int, ...]:
    """The places where two phrases are not the same word."""
    pairs = zip(typed.reveal().split(), phrase.reveal().split(), strict=True)
    return tuple(place for place, (one, other) in enumerate(pairs, 1) if one != other)
