"""A work contract as told, its weeks and the lawbook in; out come what its guarantee of hours is short of, and why.

20 CFR 655.122(i): three fourths of the contract's hours must be offered, all weeks taken together, or be paid; (l): at
the highest of the adverse effect rate, the agreed rate and every minimum. Hours that were worked count as offered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.pay import words
from palanca.pay.question import Ask, Contract
from palanca.pay.reasons import AGREED, by_values, reason
from palanca.pay.sums import SumOfWeek
from palanca.pay.terms import Terms, terms_on
from palanca.values.confidence import Confidence
from palanca.values.money import ZERO, cents, number_text
from palanca.values.owed import Reason
from palanca.values.said import Said

OFFERED: Final = "contract.hours_offered"
COMPLETED: Final = "contract.completed"
FILED_ON: Final = "contract.filed_on"


@dataclass(frozen=True, slots=True)
class Guarantee:
    """The hours guaranteed and those that count as offered (None: nobody told), the rate, and what is short of it.
    It is owed to whoever `stayed`. `missing` are fields without which nobody can say."""

    contract: Contract | None = None
    terms: Terms | None = None
    hours: Fraction = ZERO
    counted: Fraction | None = None
    rate: Fraction = ZERO
    missing: tuple[str, ...] = ()
    stayed: bool = False

    @property
    def short(self) -> Fraction:
        if self.counted is None or self.missing or not self.stayed:
            return ZERO
        return max(self.hours - self.counted, ZERO)

    @property
    def amount(self) -> Fraction:
        return cents(self.short * self.rate)


def guarantee_of(ask: Ask, book: Book, weeks: Sequence[SumOfWeek], favoured: frozenset[str]) -> Guarantee:
    """The contract's guarantee under one reading of what is open."""
    contract = ask.contract
    if contract is None:
        return Guarantee()
    last = max(weeks, key=lambda week: week.settled.week.starts)
    terms = _terms(book, contract, last.settled.week.starts)
    fraction = terms.number("guarantee_fraction") if terms else None
    if fraction is None:
        return Guarantee(contract)
    rate = max([contract.rate or ZERO, *(max(law.minimum.rates()) for law in last.laws if law.minimum)])
    missing = [f"contract.{name}" for name in ("weeks", "hours_week") if getattr(contract, name) is None]
    missing += ["contract.rate"] if not rate else []
    promised = (contract.weeks or 0) * (contract.hours_week or ZERO)
    hours = fraction * max(promised - (contract.holiday_hours or ZERO), ZERO)
    worked = sum((week.lead.worked or ZERO for week in weeks), ZERO)
    counted = contract.hours_offered
    if counted is None and OFFERED in favoured:
        counted = worked
    counted = None if counted is None else max(counted, worked)
    # 20 CFR 655.122(n): nothing is guaranteed to whoever left or was fired for cause; untold, the low takes it so.
    stayed = contract.completed or (contract.completed is None and COMPLETED in favoured)
    return Guarantee(contract, terms, hours, counted, rate, tuple(missing), stayed)


def _terms(book: Book, contract: Contract, day: date) -> Terms | None:
    found = (terms_on(rule, day) for rule in book.rules.values() if rule.family == "contract")
    return next((terms for terms in found if _kind(terms) == contract.kind), None)


def _kind(terms: Terms) -> object:
    kind = terms.values.get("kind")
    return kind.amount if kind else None


def reasons_of_contract(found: Guarantee) -> Iterator[Reason]:
    """How the guaranteed hours came about, and what is short of them."""
    contract, terms = found.contract, found.terms
    if contract is None:
        return
    if terms is None:
        text = Said(
            "Las horas garantizadas de este contrato no están en el libro: pregunte en la oficina",
            "This contract's guaranteed hours are not in the lawbook: ask the office",
        )
        yield reason(AGREED, "", None, text, Confidence.UNVERIFIED)
        return
    if found.missing or found.counted is None or not found.stayed:
        return
    whole = f"{contract.weeks} × {number_text(contract.hours_week or ZERO)}"
    if contract.holiday_hours:
        whole = f"({whole} − {number_text(contract.holiday_hours)})"
    sum_ = f"{whole} × {number_text(terms.number('guarantee_fraction') or ZERO)} = {number_text(found.hours)}"
    counted, short = words.hours(found.counted), words.times_rate(words.hours(found.short), found.rate, found.amount)
    text = Said(
        f"Horas garantizadas: {sum_}; le ofrecieron {counted.es}; faltan {short.es}",
        f"Guaranteed hours: {sum_}; {counted.en} offered; short {short.en}",
    )
    yield by_values([terms.values["guarantee_fraction"]], found.amount, text)
