"""How the job ended and the laws in; out come the last day for the final paycheck and the penalty for waiting for it.

A day's pay for each day of waiting, up to the lawbook's limit (family waiting_time), from the day on which the wages
were due (family final_pay) until they were paid, or until the day asked about while they are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.terms import Value
from palanca.pay.question import Ask, Separation
from palanca.pay.reach import LawOfPlace, Reach
from palanca.pay.terms import WORKWEEK, Terms, counting, settled_on
from palanca.values.dates import Length
from palanca.values.money import ZERO, cents

NEXT_PAYDAY: Final = "next_payday"
FIRED: Final = "separation.fired"
PAID_ON: Final = "separation.final_wages_paid_on"


@dataclass(frozen=True, slots=True)
class FinalPay:
    """When one place's law makes the last wages due, and what waiting for them costs the employer."""

    due: date | None
    rule: Terms
    says: Value | None
    waiting: Terms | None
    days: int = 0
    penalty: Fraction = ZERO


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of the job under one reading of what is open, and the facts on which its law turns."""

    law: FinalPay | None = None
    open: frozenset[str] = frozenset()

    @property
    def penalty(self) -> Fraction:
        return self.law.penalty if self.law else ZERO

    @property
    def days(self) -> int:
        return self.law.days if self.law else 0


def ending(ask: Ask, reach: Reach, favoured: frozenset[str], *, something_owed: bool) -> Ending:
    """The law that asks most for the waiting; of laws that ask nothing, the one with the earliest day."""
    separation = ask.separation
    if separation is None:
        return Ending()
    open_facts: set[str] = set()
    found = [
        pay
        for law in reach.laws
        for pay in _of_place(ask, separation, reach, law, favoured, open_facts, something_owed)
    ]
    best = max(found, key=lambda pay: (pay.penalty, pay.days, -(pay.due or date.max).toordinal()), default=None)
    return Ending(best, frozenset(open_facts))


def _of_place(
    ask: Ask,
    separation: Separation,
    reach: Reach,
    law: LawOfPlace,
    favoured: frozenset[str],
    open_facts: set[str],
    something_owed: bool,
) -> Iterator[FinalPay]:
    for rule in counting(reach, law, "final_pay", separation.date, favoured, open_facts):
        terms = settled_on(reach, rule, separation.date, favoured, open_facts)
        due, says = _due(terms, separation, favoured, _next_payday(ask, separation.date))
        statutes = list(counting(reach, law, "waiting_time", separation.date, favoured, open_facts))
        waiting = settled_on(reach, statutes[0], separation.date, favoured, open_facts) if statutes else None
        until = _until(ask.as_of, separation, favoured, something_owed)
        days = 0 if waiting is None or due is None or until is None else _days(waiting, due, until)
        yield FinalPay(due, terms, says, waiting, days, cents(days * (separation.daily_rate or ZERO)))


def _due(
    terms: Terms, separation: Separation, favoured: frozenset[str], payday: date | None
) -> tuple[date | None, Value | None]:
    """The last day for the wages. Fired or not unknown: the later of the two, unless that is to be hoped against."""
    fired, quit_ = (_sooner(terms, separation.date, payday, how) for how in ("fired", "quit"))
    if separation.fired is not None:
        return fired if separation.fired else quit_
    if fired[0] is None or quit_[0] is None:
        return None, None
    sooner, later = (fired, quit_) if fired[0] <= quit_[0] else (quit_, fired)
    return sooner if FIRED in favoured else later


def _sooner(terms: Terms, start: date, payday: date | None, how: str) -> tuple[date | None, Value | None]:
    """So long after the last day, or the next payday: where a law names both, the sooner one."""
    day, within = _after(start, terms.values.get(f"{how}_within"))
    rule = terms.values.get(f"{how}_rule")
    if rule and rule.amount == NEXT_PAYDAY and payday and (day is None or payday < day):
        return payday, rule
    return day, within


def _next_payday(ask: Ask, last_day: date) -> date | None:
    """The payday of the week in which the job ended; where nobody told it, the first told payday from then on."""
    own = (week.payday for week in ask.weeks if week.starts <= last_day < week.starts + WORKWEEK)
    told = [week.payday for week in ask.weeks if week.payday and week.payday >= last_day]
    return next((day for day in own if day and day >= last_day), None) or min(told, default=None)


def _after(start: date, within: Value | None) -> tuple[date | None, Value | None]:
    length = within.amount if within else None
    return (length.after(start), within) if isinstance(length, Length) else (None, None)


def _until(as_of: date | None, separation: Separation, favoured: frozenset[str], something_owed: bool) -> date | None:
    """The day on which waiting ended: the day they were paid, or the day asked about while wages are still owed."""
    told = separation.final_wages_paid_on
    if PAID_ON in favoured:
        return as_of if told is None or (something_owed and as_of) else told
    return told if told or not something_owed else as_of


def _days(waiting: Terms, due: date, until: date) -> int:
    most = waiting.number("most_days") or ZERO
    return min(max((until - due).days, 0), int(most))
