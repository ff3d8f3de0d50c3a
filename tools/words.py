"""The word list of the phrases, `src/palanca/seal/words/es.txt`: `python -m tools.words DICTIONARY FREQUENCIES`.

In: a dictionary of stems (hunspell's es_ES.dic), how often words are written (wordfreq's large_es.msgpack.gz), and what
people decided, in `tools/spanish_words/`. Out: words that a person can say, no two of them one slip apart by sound.
A reader who finds a word that hurts adds it to left_out.txt and runs this again.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from palanca.seal.sound import heard

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src/palanca/seal/words/es.txt"
DECIDED: Final = ROOT / "tools" / "spanish_words"
SOURCES: Final = {
    "es_ES.dic": "7a32942f6936329ea0bc311a6288d193a29cb05b3dd79a2e6115a335f7197f5e",
    "large_es.msgpack.gz": "14f326b4f68d517f9b8b99c1e26ef56a508d2dc8d0ee7a9e6e8732ddab1aa65e",
}
SHAPE: Final = re.compile("[a-záéíóúüñ]{4,9}")
FEWEST_SOUNDS: Final = 3
# wordfreq counts in hundredths of a power of ten below one: 700 is once in ten million words.
RAREST: Final = 700
# Of the dictionary's words, by frequency, so many were read one by one; beyond stand those of rare.txt alone.
READ: Final = 6800


def words(dictionary: Path, frequencies: Path) -> list[str]:
    """The list, in the order of the alphabet."""
    rank = _ranks(frequencies)
    stems = sorted(_stems(dictionary) & {word for word, at in rank.items() if at <= RAREST}, key=lambda w: (rank[w], w))
    read = apart(stems)[:READ]
    added, rare, left_out = (_decided(name) for name in ("added", "rare", "left_out"))
    kept = [word for word in {*read, *rare, *added} if word not in left_out]
    return sorted(apart(sorted(kept, key=lambda w: (w not in added, rank.get(w, RAREST), w))), key=_plain)


def apart(candidates: Iterable[str]) -> list[str]:
    """Those that do not sound like one before them, nor like it after one sound more, less, changed or swapped."""
    kept: list[str] = []
    whole: set[str] = set()
    changed: set[str] = set()
    shorter: set[str] = set()
    for word in candidates:
        sound = heard(word)
        changes, less = set(_changed(sound)), set(_shorter(sound))
        near = (
            sound in whole
            or sound in shorter
            or less & whole
            or changes & changed
            or whole.intersection(_swapped(sound))
        )
        if near or len(sound) < FEWEST_SOUNDS:
            continue
        kept.append(word)
        whole.add(sound)
        changed |= changes
        shorter |= less
    return kept


def _changed(sound: str) -> Iterator[str]:
    """What it shares with each that differs in one sound."""
    return (f"{sound[:place]}.{sound[place + 1 :]}" for place in range(len(sound)))


def _swapped(sound: str) -> Iterator[str]:
    """Each in which two neighbours have changed places."""
    return (sound[:place] + sound[place + 1] + sound[place] + sound[place + 2 :] for place in range(len(sound) - 1))


def _shorter(sound: str) -> Iterator[str]:
    """Each that has one sound less."""
    return (sound[:place] + sound[place + 1 :] for place in range(len(sound)))


def _stems(dictionary: Path) -> set[str]:
    """Words with rules of inflection: without any stand names, abbreviations and odd forms of verbs."""
    lines = (line.strip().partition("/") for line in _checked(dictionary).decode().splitlines())
    return {word for word, _, rules in lines if rules and SHAPE.fullmatch(word)}


def _ranks(frequencies: Path) -> dict[str, int]:
    """Each word with its rank; 0 is the most frequent."""
    _header, *ranks = _unpacked(memoryview(gzip.decompress(_checked(frequencies))))
    return {word: rank for rank, several in enumerate(ranks) for word in several}


def _decided(name: str) -> set[str]:
    lines = (DECIDED / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def _checked(file: Path) -> bytes:
    content = file.read_bytes()
    if hashlib.sha256(content).hexdigest() != SOURCES[file.name]:
        raise SystemExit(f"{file.name} is not the file that the list was made from")
    return content


def _unpacked(packed: memoryview) -> list[Any]:
    """The few kinds of MessagePack that this file uses: arrays, texts, a map, small numbers."""
    at = 0

    def number(size: int) -> int:
        nonlocal at
        at += size
        return int.from_bytes(packed[at - size : at])

    def value() -> Any:
        nonlocal at
        kind = number(1)
        if kind < 0x80:
            return kind
        if kind < 0x90:
            return {value(): value() for _ in range(kind & 0x0F)}
        if kind < 0xA0 or kind in (0xDC, 0xDD):
            return [value() for _ in range(kind & 0x0F if kind < 0xA0 else number(2 if kind == 0xDC else 4))]
        length = kind & 0x1F if kind < 0xC0 else number({0xD9: 1, 0xDA: 2}[kind])
        at += length
        return str(packed[at - length : at], "utf-8")

    unpacked: list[Any] = value()
    return unpacked


def _plain(word: str) -> str:
    return word.translate(str.maketrans("áéíóúüñ", "aeiouun"))


def main(arguments: list[str]) -> None:
    """Writes the list."""
    found = words(*map(Path, arguments))
    TARGET.write_text("\n".join(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
