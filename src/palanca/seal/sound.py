"""A Spanish word as somebody typed it comes in; how it sounds in Mexico goes out, one letter a sound.

For people who write as they hear: *baca* and *vaca*, *sielo* and *cielo*, *ojo* and *hojo* are each one word here.
"""

from __future__ import annotations

import re
import unicodedata

# In this order: a digraph is settled before its letters are. Capitals stand for sounds that no later line may touch.
SOUNDS = (
    ("ch", "C"),
    ("h", ""),
    ("qu", "k"),
    ("ll", "y"),
    ("rr", "r"),
    ("v", "b"),
    ("z|x", "s"),
    ("gu(?=[ei])", "G"),
    ("g(?=[ei])", "j"),
    ("c(?=[ei])", "s"),
    ("c", "k"),
)


def heard(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.lower())
    sound = "".join(letter for letter in letters if not unicodedata.combining(letter))
    for written, spoken in SOUNDS:
        sound = re.sub(written, spoken, sound)
    return sound
