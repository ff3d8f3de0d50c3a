"""A sum, the day it was due and the day asked about in; out comes the interest on it.

Simple interest at the lawbook's yearly rate, by the day: owed x rate x days / 365.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.pay.terms import Terms
from palanca.values.money import cents

YEAR: Final = 365
PER_CENT: Final = 100


@dataclass(frozen=True, slots=True)
class Interest:
    """What so many days added, by one statute."""

    statute: Terms
    days: int
    amount: Fraction


def interest_on(owed: Fraction, since: date | None, until: date | None, statutes: Iterable[Terms]) -> Interest | None:
    """The best statute's interest, or None while a day is unknown. Compound interest is not built: it counts none."""
    if since is None or until is None or owed <= 0 or until <= since:
        return None
    days = (until - since).days
    found = [
        Interest(terms, days, cents(owed * rate / PER_CENT * days / YEAR))
        for terms in statutes
        if (rate := terms.number("rate")) and not terms.denies("simple")
    ]
    return max(found, key=lambda interest: interest.amount, default=None)
