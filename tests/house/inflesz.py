"""A Spanish text in; how easy it reads out, on the INFLESZ scale (Barrio-Cantalejo 2008): 65 and more is sixth grade.

The Szigriszt-Pazos perspicuity: 206.835 less 62.3 times syllables a word, less words a sentence. It was made for
texts; a text of few words says too little, and neither names nor what stands in quotation marks or figures is ours
to make easier.
"""

from __future__ import annotations

import re
from typing import Final

EASY: Final = 65.0
FEWEST_WORDS: Final = 7
STRONG: Final = "aáeéoóàèò"
ACCENTED_WEAK: Final = "íúìù"
VOWELS: Final = STRONG + ACCENTED_WEAK + "iuü"
WORD: Final = re.compile(r"[^\W\d_]+")
SENTENCE_END: Final = re.compile(r"[.!?:;…]+(?=\s|$|»|”|\))")
# Names of offices, laws and forms, and what is quoted or in English.
NOT_OURS: Final = re.compile(
    r"«[^»]*»|“[^”]*”|\"[^\"]*\"|\([^)]*\)|%\(\w+\)[sd]|\{[^}]*\}|https?://\S+|\$?\d[\d.,:%-]*"
)
# Capitals inside a sentence: Departamento del Trabajo, Comisión Laboral de Texas, OSHA.
NAME: Final = re.compile(r"(?<=[^.!?¿¡:;\s]\s)[A-ZÁÉÍÓÚÑ]\w*(?:(?:\s(?:de|del|la|las|los|y|e))?\s[A-ZÁÉÍÓÚÑ]\w*)*")


def syllables(word: str) -> int:
    """Nuclei of vowels: two strong vowels part, and so does a weak one with an accent beside a strong one."""
    word = re.sub(r"q[uú](?=[eéií])|g[u](?=[eéií])", "k", word.lower())
    word = re.sub(r"y$", "i", word)
    count, before = 0, ""
    for letter in word:
        if letter not in VOWELS:
            before = ""
            continue
        parts = not before or (letter in STRONG + ACCENTED_WEAK and before in STRONG + ACCENTED_WEAK)
        count += parts
        before = letter
    return max(count, 1)


def ours(text: str) -> str:
    """The text without names, numbers and quotations."""
    return NAME.sub(" ", NOT_OURS.sub(" ", text))


def inflesz(text: str) -> float | None:
    """None where the text is too short to say."""
    plain = ours(text)
    words = WORD.findall(plain)
    if len(words) < FEWEST_WORDS:
        return None
    sentences = max(1, len([part for part in SENTENCE_END.split(plain) if WORD.search(part)]))
    return 206.835 - 62.3 * sum(map(syllables, words)) / len(words) - len(words) / sentences
