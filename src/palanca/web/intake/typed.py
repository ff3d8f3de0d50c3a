"""Numbers as people type them in; out comes the one way the core reads them, as decimal text. ValueError otherwise.

`$1,200.50`, `1200`, `18,50` and `9:30` are all fine: a comma before three digits groups, any other is a decimal mark.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from palanca.values.money import money_text, number_text

GROUPED: Final = re.compile(r"\d{1,3}(,\d{3})+(\.\d{1,2})?")
PLAIN: Final = re.compile(r"\d{1,9}([.,]\d{1,6})?")
CLOCK: Final = re.compile(r"(\d{1,2}):([0-5]\d)")


def dollars(text: str) -> str:
    """`"$1,200.5"` as `"1200.50"`."""
    return money_text(Fraction(_number(text.strip().removeprefix("$"), places=2)))


def hours(text: str) -> str:
    """`"9:30"` and `"9,5"` as `"9.5"`."""
    if clock := CLOCK.fullmatch(text.strip()):
        return number_text(Fraction(int(clock[1])) + Fraction(int(clock[2]), 60))
    return number_text(Fraction(_number(text, places=2)))


def count(text: str) -> int:
    """`"1,200"` as 1200."""
    number = Decimal(_number(text, places=0))
    return int(number)


def _number(text: str, places: int) -> str:
    text = text.strip().replace("\u00a0", "").replace(" ", "")
    if not text.isascii():
        raise ValueError(text)
    if GROUPED.fullmatch(text):
        text = text.replace(",", "")
    if not PLAIN.fullmatch(text):
        raise ValueError(text)
    whole, _, rest = text.replace(",", ".").partition(".")
    if len(rest) > places:
        raise ValueError(text)
    return f"{whole}.{rest}" if rest else whole
