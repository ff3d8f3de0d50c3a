"""Answers worked out by hand before asking, each where an answer was once wrong. The arithmetic stands beside it."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from palanca.book.load import CHECKOUT, open_book
from palanca.pay.answer import owed
from palanca.values.owed import Owed
from palanca.values.shape import BadInput
from tests.pay.asking import hourly, usd, week

BOOK = open_book(CHECKOUT)
FIVE_EIGHTS = [8, 8, 8, 8, 8, 0, 0]


def ask(told: dict[str, Any], **under: Any) -> Owed:
    return owed({"as_of": "2026-11-22", **under, "weeks": [told]}, BOOK)


def test_a_small_california_farm_owed_no_double_time_before_2025() -> None:
    """Cal. Lab. Code 860(c)(2), 862(c): in 2024 hours after 8.5 at time and a half: 4.5 x 10.00."""
    day = week(hourly("20.00"), starts="2024-03-04", hours=[13, 0, 0, 0, 0, 0, 0])
    farm = {"place": {"state": "CA", "city": "Fresno"}, "sector": "agriculture"}
    assert ask(day, **farm, employer={"employees": 20}).weeks[0].overtime_premium == usd("45.00")
    assert ask(day, **farm).weeks[0].overtime_premium == usd("45.00")  # nobody told how many work there
    assert ask(day, **farm, employer={"employees": 26}).weeks[0].overtime_premium == usd("60.00")  # 4 x 10 + 1 x 20


def test_work_treated_as_covered_by_the_federal_law_is_covered_by_florida_which_follows_it() -> None:
    """Fla. Const. art. X, 24(b); the step of 2026-09-30 is a Wednesday: 3 x 8 hours x 1.00."""
    told = week(hourly("14.00"), starts="2026-09-28", hours=FIVE_EIGHTS, paid="560.00")
    answer = ask(told, place={"state": "FL"}, sector="general", regime={"flsa": True})
    assert answer.weeks[0].minimum_wage_topup == usd("24.00")


def test_a_federal_answer_never_costs_the_worker_the_state_s_percentage() -> None:
    """48 x 11.77 = 564.96, none of it paid: 820 ILCS 115/14(a) for 32 full months is 5 % x 32 = 160 %, = 903.94 (half
    up); 29 USC 216(b) would be 100 % and only of the overtime."""
    told = week(hourly("11.77"), starts="2024-03-04", payday="2024-03-14", total_hours=48, paid="0.00")
    place = {"place": {"state": "IL", "city": "Peoria"}, "sector": "general"}
    without, with_federal = (
        ask(told, **place, employer={"employees": 3, "annual_sales": sales, "commerce": False})
        for sales in ("100000.00", "600000.00")
    )
    assert without.totals.liquidated_damages == usd("903.94")
    assert with_federal.totals.liquidated_damages >= without.totals.liquidated_damages


def test_the_highest_total_counts_a_city_and_then_its_large_employers() -> None:
    """New York City 2019, 11 or more employees: 65 x 15.00 + 25 x 7.50 + 4 long days x 15.00 - 1066.57 paid = 155.93,
    and as much again."""
    told = week(hourly("4.75"), starts="2019-06-03", hours=[12, 13, 8, 8, 12, 12, 0], paid="1066.57", tips="180.72")
    answer = ask(told, place={"state": "NY"}, sector="general")
    assert answer.totals.total == Fraction(0)
    assert answer.totals.total_high is not None
    assert answer.totals.total_high >= 2 * usd("155.93")


def test_a_payday_before_its_week_is_bad_input_and_no_years_of_interest() -> None:
    told = week(hourly("10.00"), starts="2026-03-02", payday="2020-03-13", total_hours=40, paid="0.00")
    with pytest.raises(BadInput) as refused:
        ask(told, place={"state": "CA"})
    assert [mistake.path for mistake in refused.value.mistakes] == ["weeks.0.payday"]
