"""The exact parts of a sum in; out come the same parts in cents, which add up to the sum rounded once.

Where an amount is due it is rounded half up to the cent (contract 1). The parts of a week are cut to whole cents and
the cents left over go to the parts that lost most by it, so that `due` is exactly their sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from palanca.values.money import cents


def in_cents(parts: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """The parts, each within a cent of itself, together the rounded sum."""
    if all((part * 100).denominator == 1 for part in parts):
        return tuple(parts)
    whole = [floor(part * 100) for part in parts]
    left = int(cents(sum(parts, Fraction(0))) * 100) - sum(whole)
    by_loss = sorted(range(len(parts)), key=lambda place: whole[place] - parts[place] * 100)
    for place in by_loss[:left]:
        whole[place] += 1
    return tuple(Fraction(amount, 100) for amount in whole)
