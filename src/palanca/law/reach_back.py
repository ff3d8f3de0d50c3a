"""A place and what happened in; the oldest day out for which some claim still collects pay.

The longest clock that runs payday by payday decides: older weeks would be counted for nothing. A reading
that never leads (a court may see it so) lengthens nothing here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from palanca.book.book import Book
from palanca.book.rules import Rule
from palanca.values.dates import Length
from palanca.values.places import Place


def oldest_payday(book: Book, place: Place, kinds: Collection[str], today: date) -> date | None:
    """None where no claim runs payday by payday. Kinds that have no such claim fall back on all that have."""
    rules = [rule for rule, _ in book.reaching(place, "claim")]
    told = [length for rule in rules if rule.claim and set(rule.claim.events) & set(kinds) for length in _lengths(rule)]
    lengths = told or [length for rule in rules for length in _lengths(rule)]
    return min((length.before(today) for length in lengths), default=None)


def _lengths(rule: Rule) -> Iterator[Length]:
    clocks = [route.clock for route in rule.claim.routes if route.clock] if rule.claim else []
    for clock in clocks:
        leading = (reading for reading in clock.readings if reading.leads)
        for reading in leading if clock.counted_from == "each_payday" else ():
            for value in rule.terms[reading.length].series:
                if isinstance(value.amount, Length) and value.confidence.computes:
                    yield value.amount
