"""A young worker as told, a minimum wage rule and a day in; out comes the lower rate that may be paid that day, if any.

29 USC 206(g): under an age, in so many calendar days from hiring. It never lowers an answer by doubt: only where age
and hiring day are told. An age told today and below the limit was below it then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.book.rules import Rule
from palanca.book.terms import Value

TERMS: Final = ("youth", "youth_under", "youth_days")


@dataclass(frozen=True, slots=True)
class Worker:
    """What of a worker a wage may turn on."""

    age: int | None = None
    hired_on: date | None = None


def youth_rate(worker: Worker, rule: Rule, day: date) -> Value | None:
    """The rule's youth rate where it may be paid on that day."""
    rate, under, days = (term.on(day) if (term := rule.terms.get(name)) else None for name in TERMS)
    if rate is None or under is None or days is None or worker.age is None or worker.hired_on is None:
        return None
    is_young = isinstance(under.amount, Fraction) and worker.age < under.amount
    since = (day - worker.hired_on).days
    return rate if is_young and isinstance(days.amount, Fraction) and 0 <= since < days.amount else None


def last_days(worker: Worker, rules: Iterable[Rule]) -> Iterator[date]:
    """The days on which a youth rate begins and ends for this worker."""
    if worker.hired_on is None:
        return
    yield worker.hired_on
    for rule in rules:
        for value in rule.terms["youth_days"].series if "youth_days" in rule.terms else ():
            if isinstance(value.amount, Fraction):
                yield worker.hired_on + timedelta(days=int(value.amount))
