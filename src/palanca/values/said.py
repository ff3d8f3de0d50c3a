"""What the house says to people, in every language it speaks: one text, Spanish and English side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("es", "en")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence or name in Spanish and in English; neither may be empty."""

    es: str
    en: str

    def to(self, language: str) -> str:
        """The text in that language. KeyError for a language the house does not speak."""
        return {"es": self.es, "en": self.en}[language]

    def filled(self, **values: str) -> Said:
        """The same text with its named gaps filled, alike in both languages."""
        return Said(self.es.format(**values), self.en.format(**values))
