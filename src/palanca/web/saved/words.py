"""The shipped list of words, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from palanca.seal.phrase import WordList


@cache
def words() -> WordList:
    """Spanish, for every language: one phrase can be read to anybody, and typed on any phone."""
    return WordList.from_text(files("palanca.seal").joinpath("words", "es.txt").read_text(encoding="utf-8"))
