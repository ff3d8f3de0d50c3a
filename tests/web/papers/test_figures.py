"""An account comes in; every number on paper is the account's, and the rows add up to the totals."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from palanca.values.money import money_text, rate_text
from palanca.values.owed import Owed
from palanca.web.papers.account import account
from palanca.web.papers.headings import Reader
from palanca.web.papers.prints import office_pdf, plan_pdf, pocket_pdf
from palanca.web.papers.spoken import dollars
from palanca.web.papers.weeks import rows, weeks_table

from .reading import whole
from .stories import ASSESSMENT, OWED, PLAN, TODAY, TOLD, owed, plan, week, weeks

MIXED = owed(weeks((48, 48, 48, 50, 48, 48)))
MONEY = re.compile(r"\$([\d,]+\.\d\d)\b")


def sums(text: str) -> set[Decimal]:
    return {Decimal(found.replace(",", "")) for found in MONEY.findall(text)}


def known(of: Owed) -> set[Decimal]:
    """Every amount that the account or the plan holds, as a paper would print it."""
    totals = of.totals
    amounts: list[Fraction | None] = [totals.owed, totals.total, totals.liquidated_damages, totals.interest]
    amounts += [totals.waiting_time_penalty, totals.owed_high, totals.total_high, *(row.owed for row in rows(of.weeks))]
    for each in of.weeks:
        amounts += [each.regular_rate, each.straight_time, each.overtime_premium, each.due, each.paid, each.owed]
        amounts += [reason.amount for reason in each.because]
        amounts += [part for layer in each.layers for part in (layer.due, layer.owed)]
    amounts += [row for fact in of.unknown for row in (fact.low, fact.high)]
    return {Decimal(money_text(amount)) for amount in amounts if amount is not None}


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_number_on_paper_is_of_its_own_making(language: str) -> None:
    papers = (plan_pdf(PLAN, OWED, language), office_pdf(PLAN, ASSESSMENT, OWED, TOLD, language))
    printed = sums(" ".join(map(whole, papers)))
    assert printed
    in_words = {Decimal("12.00"), Decimal("102.00")}  # the story's reasons name these rates in their sentences
    assert printed - in_words <= known(OWED)


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_page_to_fold_names_each_sum_apart(language: str) -> None:
    money = PLAN.money
    assert money is not None
    assert money.wages_high is not None
    first = whole(pocket_pdf(PLAN, language))
    for amount in (
        money.wages,
        money.wages_high,
        money.damages,
        money.waiting_time_penalty,
        money.interest,
        money.total,
    ):
        assert dollars(amount) in first


def test_equal_weeks_in_a_row_share_a_row() -> None:
    assert [len(row.weeks) for row in rows(MIXED.weeks)] == [3, 1, 2]


def test_the_rows_add_up_to_the_wages() -> None:
    assert sum(row.owed or 0 for row in rows(MIXED.weeks)) == MIXED.totals.owed
    assert sum(len(row.weeks) for row in rows(MIXED.weeks)) == len(MIXED.weeks)


def test_a_gap_between_equal_weeks_is_not_bridged() -> None:
    apart = (week(date(2026, 3, 2)), week(date(2026, 3, 16)))
    assert [len(row.weeks) for row in rows(apart)] == [1, 1]


def test_equal_figures_by_other_rules_are_another_calculation() -> None:
    first, second = weeks((48, 48))
    other = replace(second, because=second.because[:1])
    assert [row.calculation for row in rows((first, other))] == [1, 2]


def test_each_calculation_shows_its_dearest_week_with_the_law() -> None:
    words = account(MIXED, TODAY, Reader("en"))
    how = words["how"]
    assert isinstance(how, dict)
    sample = how["samples"][0]
    assert sample["title"]["office"] == "Calculation 1: as an example, week of Monday, September 22, 2025"
    assert sample["steps"][1] == ("10 h × $12.00 × 1/2", "1 Inv. Code 207(a)(1)", "$60.00")


def test_pay_that_nobody_told_is_not_zero() -> None:
    unpaid = replace(week(date(2026, 3, 2)), paid=None, owed=None)
    table = weeks_table(owed((unpaid,)), Reader("en"))
    assert table["rows"][0][-3:] == ["not told", "not told", "not told"]  # type: ignore[index]


def test_columns_that_are_empty_all_the_way_are_left_out() -> None:
    def columns(of: Owed) -> int:
        head = weeks_table(of, Reader("en"))["head"]
        assert isinstance(head, list)
        return len(head)

    with_breaks = owed((week(date(2026, 3, 2), break_premiums=Fraction(12)),))
    assert columns(with_breaks) == columns(MIXED) + 1


def test_a_wide_account_lies_on_its_side() -> None:
    wide = owed((week(date(2026, 3, 2), break_premiums=Fraction(12), doubletime_hours=Fraction(1)),))
    assert "Doubletime hours" in whole(plan_pdf(plan(PLAN.steps, wide), wide, "en"))


def test_a_regular_rate_keeps_its_places() -> None:
    odd = owed((week(date(2026, 3, 2), regular_rate=Fraction(571, 48)),))
    assert f"${rate_text(Fraction(571, 48))}" in whole(plan_pdf(plan(PLAN.steps, odd), odd, "en"))
