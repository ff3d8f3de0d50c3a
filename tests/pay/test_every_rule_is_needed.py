"""Take a rule of pay out of the book and a case breaks: no rule stands there that nothing leans on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from palanca.book.book import Book
from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.pay.published import as_json
from tests.pay.cases import CASES, Case

OF_PAY = {
    *("minimum_wage", "overtime", "regular_rate", "tips", "final_pay", "waiting_time", "damages", "interest"),
    *("breaks", "deductions", "hours_worked", "spread_of_hours", "contract", "contract_rate"),
}
RULES = sorted(rule.id for rule in open_book().rules.values() if rule.family in OF_PAY)


def without(rule: str) -> Book:
    book = open_book()
    return replace(book, rules={name: kept for name, kept in book.rules.items() if name != rule})


def breaks(case: Case, book: Book) -> bool:
    return bool(case.misses(as_json(owed(case.ask, book))))


@pytest.mark.parametrize("rule", RULES)
def test_a_case_breaks_without_the_rule(rule: str) -> None:
    book = without(rule)
    assert any(breaks(case, book) for case in CASES if rule in case.rules)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CASES])
def test_a_case_breaks_without_any_rule_that_it_names(case: Case) -> None:
    assert [rule for rule in case.rules if not breaks(case, without(rule))] == []
