"""Liquidated damages: as much again of unpaid minimum wage and overtime, each part from one statute."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.values.owed import Totals
from tests.pay.asking import COUNTRY, ZETA, ask, hourly, usd, week

BOTH = {**ZETA, "regime": {"flsa": True, "state": True}}


def totals(paid: str, rate: str = "12.00", hours: int = 46, under: dict[str, Any] = COUNTRY) -> Totals:
    return ask(week(hourly(rate), total_hours=hours, paid=paid), under=under).totals


@pytest.mark.parametrize(
    ("paid", "owed", "damages"),
    [
        ("552.00", "36", "36"),  # every hour once: the extra half is missing
        ("480.00", "108", "108"),  # 40 hours paid, 6 not at all: their 18.00 an hour is overtime pay
        ("400.00", "188", "108"),  # the promised 80 for ordinary hours is no minimum wage and no overtime
        ("0.00", "588", "428"),  # 40 hours at the minimum of 8, and the overtime
        ("588.00", "0", "0"),
    ],
)
def test_the_country_doubles_minimum_wage_and_overtime_only(paid: str, owed: str, damages: str) -> None:
    found = totals(paid)
    assert (found.owed, found.liquidated_damages) == (usd(owed), usd(damages))


def test_zeta_doubles_the_minimum_wage_only() -> None:
    found = totals("400.00", rate="10.00", hours=40, under=ZETA)
    assert (found.owed, found.liquidated_damages) == (usd("200"), usd("200"))
    assert totals("750.00", rate="15.00", hours=50, under=ZETA).liquidated_damages == 0


def test_each_part_comes_from_one_statute() -> None:
    found = totals("480.00", rate="10.00", hours=48, under=BOTH)
    assert (found.owed, found.liquidated_damages) == (usd("300"), usd("300"))
    assert {reason.rule for reason in found.because} == {"us.zz.damages", "us.federal.damages"}


def test_a_statute_that_a_court_may_soften_says_so() -> None:
    (because,) = totals("400.00", rate="10.00", hours=40, under=ZETA).because
    assert because.text.es.endswith("no se ordena si el patrón prueba que actuó de buena fe")


def test_overtime_that_only_zeta_knows_is_not_doubled_by_the_country() -> None:
    hours = [12, 12, 12, 12, 0, 0, 0]
    found = ask(week(hourly("20.00"), hours=hours, paid="1040.00"), under=BOTH).totals
    assert (found.owed, found.liquidated_damages) == (usd("80"), 0)


def test_pay_nobody_told_makes_no_damages() -> None:
    answer = ask(week(hourly("12.00"), total_hours=46))
    assert (answer.totals.owed, answer.totals.total, answer.totals.liquidated_damages) == (None, None, 0)
    assert [row.path for row in answer.unknown] == ["weeks.0.paid"]


def test_a_week_without_pay_told_adds_nothing_to_the_low() -> None:
    answer = ask(
        week(hourly("12.00"), total_hours=46, paid="552.00"),
        week(hourly("12.00"), total_hours=46, starts="2026-03-09"),
    )
    assert (answer.totals.owed, answer.weeks[1].owed) == (usd("36"), None)
    assert answer.unknown[0].path == "weeks.1.paid"
    assert (answer.unknown[0].low, answer.unknown[0].high) == (usd("72"), usd("660"))
