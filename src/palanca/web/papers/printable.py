"""Text as typed comes in; the same text in signs that the shipped fonts can draw goes out.

PDF/UA-1 allows no sign without a shape (ISO 14289-1, 7.21.8), so what the fonts lack becomes a visible mark.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from palanca.web.papers.scripts import FONTS

DRAWN: Final = tuple(signs for drawn in FONTS.values() for signs in drawn)
UNDRAWN: Final = re.compile("[^\n" + "".join(rf"\U{first:08x}-\U{last:08x}" for first, last in DRAWN) + "]")
SPOKEN_OTHERWISE: Final = {"\t": " ", "→": "->", "−": "-", "≤": "<=", "≥": ">=", "≈": "~"}
MARK: Final = "\N{REPLACEMENT CHARACTER}"
# Controls, and the invisible signs that could turn a line around or hide a word (categories Cc, Cf).
UNSEEN: Final = ("Cc", "Cf")
ENDLESS_WORD: Final = re.compile(r"\S{60}")
BREAK_HERE: Final = "\N{ZERO WIDTH SPACE}"


def printable(text: str) -> str:
    """What can be drawn stays as typed; controls vanish, other signs become one mark each; long words may break."""
    return ENDLESS_WORD.sub(rf"\g<0>{BREAK_HERE}", UNDRAWN.sub(_instead, text))


def clipped(text: str, most: int) -> str:
    """The text, or its beginning and an ellipsis: a folded page has little room, the other sheets have the rest."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _instead(found: re.Match[str]) -> str:
    sign = found.group()
    unseen = unicodedata.category(sign) in UNSEEN
    return SPOKEN_OTHERWISE.get(sign, "" if unseen else MARK)
