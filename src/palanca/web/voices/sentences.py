"""A Spanish sentence in, its short name out: when the sentence changes, its old recording is mute."""

from __future__ import annotations

import hashlib
from typing import Final

LETTERS: Final = 12


def sentence_id(spanish: str) -> str:
    """Twelve letters of the sentence's hash; spaces and line breaks do not count."""
    return hashlib.sha256(" ".join(spanish.split()).encode()).hexdigest()[:LETTERS]
