"""A work contract as told and the lawbook in; out comes the wage that its hours must reach, as a law of the weeks.

20 CFR 655.122(l): the adverse effect rate of the state and the agreed rate are minimums beside those of the law. From
the day on which a rate is kept for older orders only, an order whose filing day nobody told may be a newer one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from palanca.book.book import Book
from palanca.book.rules import LawPlace, Rule
from palanca.book.terms import Value
from palanca.pay.question import Ask, Contract
from palanca.pay.terms import WEEK, Minimum, WeekLaw, rate_of
from palanca.values.money import ZERO
from palanca.values.places import Territory


@dataclass(frozen=True, slots=True)
class ContractRate:
    """The rule on a contract's rates, the state whose rate counts, and the agreed rate as a value beside it."""

    rule: Rule
    contract: Contract
    state: str | None
    agreed: Value | None
    places: int

    def law_of_week(self, starts: date, favoured: frozenset[str]) -> WeekLaw:
        """The higher of the two rates on each day."""
        open_facts: set[str] = set()
        days = [self._on(starts + day, favoured, open_facts) for day in WEEK]
        found = tuple(day for day in days if day is not None)
        whole = len(found) == len(WEEK)
        return WeekLaw(
            place=LawPlace(self.rule.id, self.rule.title, "federal", Territory("US")),
            minimum=Minimum(found * self.places) if whole else None,
            silent=() if whole else (self.rule,),
            open=frozenset(open_facts),
            here=(True,) * self.places,
        )

    def _on(self, day: date, favoured: frozenset[str], open_facts: set[str]) -> Value | None:
        term = self.rule.terms.get(self.state or "")
        rates = [self.agreed] if self.agreed else []
        if term and (rate := term.on(day)) and self._counts(day, favoured, open_facts):
            rates.append(rate)
        return max(rates, key=rate_of, default=None)

    def _counts(self, day: date, favoured: frozenset[str], open_facts: set[str]) -> bool:
        older_only = self.rule.terms["older_orders_only"].on(day)
        if older_only is None or not older_only.amount:
            return True
        if self.contract.filed_on is None:
            open_facts.add("contract.filed_on")
            return "contract.filed_on" in favoured
        return self.contract.filed_on < older_only.since


def contract_rate(ask: Ask, book: Book) -> ContractRate | None:
    """The rates of the told kind of contract, or None where there is no contract or the book has none for it."""
    contract = ask.contract
    if contract is None or not ask.regime.wants("minimum_wage"):
        return None
    for rule in book.rules.values():
        kind = rule.terms["kind"].series[-1].amount if rule.family == "contract_rate" else None
        if kind is not None and kind == contract.kind:
            return ContractRate(rule, contract, ask.places[0].state, _agreed(rule, contract), len(ask.places))
    return None


def _agreed(rule: Rule, contract: Contract) -> Value | None:
    source = rule.source
    if (contract.rate or ZERO) <= 0:
        return None
    return Value(
        date.min, contract.rate, source.citation, source.sources, source.checked_on, source.confidence, rule=rule.id
    )
