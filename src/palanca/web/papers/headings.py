"""The language of a paper's reader comes in, and one to set beside it; what turns a text into that reader's goes out.

The annex speaks English, the language of the desk that decides; its headings speak both (decision 0002).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from palanca.values.said import Said

Words = dict[str, object]
OFFICE: Final = "en"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the sentences, and who follows the headings with a finger: nobody else where `beside` is None."""

    language: str
    beside: str | None = None

    def heading(self, said: Said) -> Words:
        """The reader's words, and beside them the other's."""
        beside = None if self.beside is None else said.to(self.beside)
        return {"office": said.to(self.language), "own": beside, "lang": self.beside}

    def text(self, said: Said) -> str:
        """The reader's words alone."""
        return said.to(self.language)


def office_beside(language: str) -> Reader:
    """The office, with the worker following in that language."""
    return Reader(OFFICE, None if language == OFFICE else language)
