"""Text in; the same text in the signs of a plain text message out, its length, and its parts.

The default alphabet of 3GPP TS 23.038 (GSM 7 bit): 160 signs a message. One sign outside it, such as á, would make the
whole message cost twice as much and hold 70.
"""

from __future__ import annotations

import unicodedata
from typing import Final

MOST: Final = 160
# But the sign of a section of law, which no worker is to read.
ONE: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
# The extension table: an escape and the sign.
TWO: Final = frozenset("^{}\\[~]|€")
OTHERWISE: Final = {**dict.fromkeys("“”«»", '"'), **dict.fromkeys("‘’", "'"), **dict.fromkeys("–—·", "-"), "…": "..."}
UNSAID: Final = "?"


def folded(text: str) -> str:
    """The text as a plain message can say it: é, ñ, ü, ¿ and ¡ stay, á becomes a; what has no likeness becomes ?."""
    return "".join(_sign(sign) for sign in unicodedata.normalize("NFC", text))


def septets(text: str) -> int:
    """How much of a message a folded text takes. ValueError for a sign that no plain message has."""
    if strange := set(text) - ONE - TWO:
        raise ValueError(sorted(strange))
    return sum(2 if sign in TWO else 1 for sign in text)


def parts(text: str, most: int = MOST) -> tuple[str, ...]:
    """A folded text as messages of at most `most`, cut between lines where that can be, else words, else signs."""
    messages: list[str] = []
    for line in text.split("\n"):
        for piece in _pieces(line, most):
            joined = f"{messages[-1]}\n{piece}" if messages else piece
            if messages and septets(joined) <= most:
                messages[-1] = joined
            else:
                messages.append(piece)
    return tuple(message for message in messages if message.strip())


def _pieces(line: str, most: int) -> list[str]:
    pieces = [""]
    for word in line.split(" "):
        joined = f"{pieces[-1]} {word}" if pieces[-1] else word
        if septets(joined) <= most:
            pieces[-1] = joined
            continue
        pieces.append(word)
        while septets(pieces[-1]) > most:
            long = pieces.pop()
            pieces += [long[: most // 2], long[most // 2 :]]
    return [piece for piece in pieces if piece] or [""]


def _sign(sign: str) -> str:
    if sign in ONE or sign in TWO:
        return sign
    if sign in OTHERWISE:
        return OTHERWISE[sign]
    if sign.isspace():
        return " "
    bare = "".join(part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part))
    if bare and all(part in ONE for part in bare):
        return bare
    return "" if unicodedata.category(sign) in ("Cc", "Cf", "Mn") else UNSAID
