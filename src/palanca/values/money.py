"""Exact amounts in, cents out: money is a Fraction while it is computed and is rounded once, where it is due.

Fractions and not floats, because a regular rate of 571/100/7 must not lose a cent on the way to the total.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

DECIMAL_TEXT: Final = re.compile(r"-?\d{1,12}(\.\d{1,6})?", re.ASCII)
CENTS: Final = 100
MILLIONTHS: Final = 1_000_000
ZERO: Final = Fraction(0)


def exact(text: str) -> Fraction:
    """`"18.75"` as an exact amount. ValueError unless it is a plain decimal of at most six places."""
    if not DECIMAL_TEXT.fullmatch(text):
        raise ValueError(text)
    return Fraction(text)


def cents(amount: Fraction) -> Fraction:
    """The amount rounded half up to the cent: the one rounding, where money is due."""
    return Fraction(_steps(amount, CENTS), CENTS)


def money_text(amount: Fraction) -> str:
    """`"18.75"`: dollars with two places, rounded half up."""
    return _text(_steps(amount, CENTS), 2)


def rate_text(amount: Fraction) -> str:
    """`"14.50"` or `"5.714286"`: a rate, to at most six places, two at least."""
    whole, _, places = _text(_steps(amount, MILLIONTHS), 6).partition(".")
    return f"{whole}.{places.rstrip('0').ljust(2, '0')}"


def number_text(amount: Fraction) -> str:
    """`"40"` or `"7.5"`: hours and counts, without idle zeros."""
    return _text(_steps(amount, MILLIONTHS), 6).rstrip("0").rstrip(".")


def _steps(amount: Fraction, in_one: int) -> int:
    """Steps of a cent or a millionth, half up, away from zero; by whole numbers, so that nothing rounds twice."""
    steps = (2 * abs(amount.numerator) * in_one + amount.denominator) // (2 * amount.denominator)
    return -steps if amount < 0 else steps


def _text(steps: int, places: int) -> str:
    whole, rest = divmod(abs(steps), 10**places)
    return f"{'-' if steps < 0 else ''}{whole}.{rest:0{places}}"
