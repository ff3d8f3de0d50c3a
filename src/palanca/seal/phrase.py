"""A word list and chance, or what a worker typed or said, come in; a phrase of 75 bits or more goes out.

The phrase is a passphrase (`passphrase.lock`) that a person can hear over the telephone and type without accents.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from string import ascii_lowercase

from palanca.errors import PhraseError
from palanca.seal.secret import Secret
from palanca.seal.sound import heard

BITS = 75
MOST_WORDS = 7
"""What a person may be asked to remember; a list so short that 75 bits need more words is refused."""
LONGEST = 20
"""Letters of a word that is worth looking for."""
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)  # without slots: the index by sound is made once and kept
class WordList:
    """Words of which no two sound alike. Where two stay two after any one change, a slip of the finger does no harm."""

    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self._by_sound) < len(self.words):
            raise ValueError("two words of the list sound alike")
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
        """The word that sounds so; or the only one that would after one letter more, less, changed or swapped."""
        if len(typed) > LONGEST:
            return None
        sound = heard(typed)
        if sound in self._by_sound:
            return self._by_sound[sound]
        # A slip in a letter can change two sounds (`c` for `ch`), so both the letters and the sounds are tried.
        slips = {*one_change(sound), *map(heard, one_change(_plain(typed)))}
        near = {self._by_sound[slip] for slip in slips if slip in self._by_sound}
        return near.pop() if len(near) == 1 else None

    @cached_property
    def _by_sound(self) -> dict[str, str]:
        return {heard(word): word for word in self.words}


def new_phrase(words: WordList) -> Secret:
    return Secret(" ".join(secrets.choice(words.words) for _ in range(words.length)))


def read_phrase(words: WordList, typed: str) -> Secret:
    """The phrase as it was given, from what was typed in one line, whatever stands between the words."""
    # An accent typed as a sign of its own would cut the word in two.
    return read_words(words, WORD.findall(unicodedata.normalize("NFKC", typed)))


def read_words(words: WordList, typed: Sequence[str]) -> Secret:
    """The same, word by word: capitals, accents, `b` for `v`, a missing `h`, one wrong letter do not matter."""
    if len(typed) != words.length:
        raise PhraseError((), words.length)
    found = [words.find(word) for word in typed]
    unknown = tuple(place for place, word in enumerate(found, 1) if word is None)
    if unknown:
        raise PhraseError(unknown, words.length)
    return Secret(" ".join(word for word in found if word))


def one_change(text: str) -> Iterator[str]:
    """Every text that one slip makes of this one."""
    for place in range(len(text) + 1):
        before, after = text[:place], text[place:]
        yield from (before + letter + after for letter in ascii_lowercase)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in ascii_lowercase)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def _plain(typed: str) -> str:
    letters = unicodedata.normalize("NFKD", typed.lower())
    return "".join(letter for letter in letters if letter in ascii_lowercase)
