"""A word list and chance, or what a worker typed or said, come in; a phrase of 75 bits or more goes out.

The phrase is a passphrase (`passphrase.lock`) that a person can hear over the telephone and type without accents.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from palanca.errors import PhraseError
from palanca.seal.secret import Secret
from palanca.seal.sound import heard

BITS = 75
MOST_WORDS = 7
"""What a person may be asked to remember; a list so short that 75 bits need more words is refused."""
TOLD_APART_BY = 4


@dataclass(frozen=True)  # without slots: the index by sound is made once and kept
class WordList:
    """Words of which no two begin with the same four sounds, so that a bad line and bad spelling do no harm."""

    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self._by_sound) < len(self.words):
            raise ValueError("two words of the list begin with the same sounds")
        if len(self.words) ** MOST_WORDS < 2**BITS:
            raise ValueError(f"{BITS} bits from {len(self.words)} words need more than {MOST_WORDS} words")

    @classmethod
    def from_text(cls, text: str) -> WordList:
        """One word a line."""
        return cls(tuple(text.split()))

    @property
    def length(self) -> int:
        """Words in a phrase."""
        return next(length for length in range(1, MOST_WORDS + 1) if len(self.words) ** length >= 2**BITS)

    def find(self, typed: str) -> str | None:
        return self._by_sound.get(_opening(typed))

    @cached_property
    def _by_sound(self) -> dict[str, str]:
        return {_opening(word): word for word in self.words}


def new_phrase(words: WordList) -> Secret:
    return Secret(" ".join(secrets.choice(words.words) for _ in range(words.length)))


def read_phrase(words: WordList, typed: str) -> Secret:
    """The phrase as it was given, from what was typed: capitals, accents, b for v, spaces and commas do not matter."""
    letters = unicodedata.normalize("NFKC", typed)  # an accent typed as a sign of its own would cut the word in two
    found = [words.find(word) for word in re.findall(r"[^\W\d_]+", letters)]
    unknown = tuple(place for place, word in enumerate(found, 1) if word is None)
    if unknown or len(found) != words.length:
        raise PhraseError(unknown, words.length)
    return Secret(" ".join(word for word in found if word))


def _opening(word: str) -> str:
    return heard(word)[:TOLD_APART_BY]
