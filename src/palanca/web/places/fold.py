"""A name as somebody typed it in; out comes the same name as everybody else types it: no accents, no case, no dots.

Our own, because SQLite and PostgreSQL each fold ñ and accents in their own way.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# What people shorten, in the spelling that the data uses most.
WORDS: Final = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "mtn": "mountain"}
NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")


def fold(name: str) -> str:
    """`La Cañada-Flintridge` and `la canada flintridge` fold alike; so do `St. Paul` and `Saint Paul`."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = NOT_A_WORD.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).split()
    return " ".join(WORDS.get(word, word) for word in words)
