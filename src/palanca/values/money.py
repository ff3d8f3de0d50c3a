"""Exact amounts in, cents out: money is a Fraction while it is computed and is rounded once, where it is due.

Fractions and not floats, because a regular rate of 571/100/7 must not lose a cent on the way to the total.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

DECIMAL_TEXT: Final = re.compile(r"-?\d{1,12}(\.\d{1,6})?", re.ASCII)
CENT: Final = Decimal("0.01")
MILLIONTH: Final = Decimal("0.000001")
ZERO: Final = Fraction(0)


def exact(text: str) -> Fraction:
    """`"18.75"` as an exact amount. ValueError unless it is a plain decimal of at most six places."""
    if not DECIMAL_TEXT.fullmatch(text):
        raise ValueError(text)
    return Fraction(text)


def cents(amount: Fraction) -> Fraction:
    """The amount rounded half up to the cent: the one rounding, where money is due."""
    return Fraction(_rounded(amount, CENT))


def money_text(amount: Fraction) -> str:
    """`"18.75"`: dollars with two places, rounded half up."""
    return str(_rounded(amount, CENT))


def rate_text(amount: Fraction) -> str:
    """`"14.50"` or `"5.714286"`: a rate, to at most six places, two at least."""
    whole, _, places = str(_rounded(amount, MILLIONTH)).partition(".")
    return f"{whole}.{places.rstrip('0').ljust(2, '0')}"


def number_text(amount: Fraction) -> str:
    """`"40"` or `"7.5"`: hours and counts, without idle zeros."""
    text = f"{_rounded(amount, MILLIONTH):f}"
    return text.rstrip("0").rstrip(".")


def _rounded(amount: Fraction, step: Decimal) -> Decimal:
    """Half up, away from zero, by whole numbers: dividing as Decimal first would round twice."""
    scale = int(1 / step)
    doubled = abs(amount) * scale * 2 + 1
    whole = doubled.numerator // doubled.denominator // 2
    signed = -whole if amount < 0 else whole
    return (Decimal(signed) / scale).quantize(step, rounding=ROUND_HALF_UP)
