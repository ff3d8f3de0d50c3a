"""The state of Wau: overtime by sector, size, date and living in; long days; youth; damages by part and by month."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from palanca.values.owed import Owed
from tests.pay.asking import ask, hourly, one, paths, row, usd, week


def wau(sector: str | None = "general", employees: int | None = None, **told: Any) -> dict[str, Any]:
    place = {"place": {"state": "WW"}, "regime": {"flsa": False}}
    return {**place, "sector": sector, "employer": {"employees": employees}, **told}


def overtime(hours: list[int], under: dict[str, Any], starts: str = "2026-03-02") -> object:
    return one(hourly("20.00"), hours=hours, starts=starts, under=under).overtime_hours


LONG = [9, 9, 9, 9, 9, 9, 8]  # 62 hours, no day over 10


@pytest.mark.parametrize(
    ("employees", "starts", "hours"),
    [(26, "2026-03-02", 7), (25, "2026-03-02", 2), (26, "2026-03-09", 22), (25, "2026-03-09", 12)],
)
def test_farm_overtime_turns_on_date_and_size(employees: int, starts: str, hours: int) -> None:
    assert overtime(LONG, wau("agriculture", employees), starts) == hours


def test_a_size_nobody_told_counts_the_later_overtime_and_is_asked_for() -> None:
    answer = ask(week(hourly("20.00"), hours=LONG, paid="1240.00"), under=wau("agriculture"))
    assert answer.weeks[0].overtime_hours == 2
    assert answer.totals.owed_high == usd("70")  # 7 hours at half of 20
    assert "employer.employees" in paths(answer)


def test_a_daily_limit_ends_with_its_row() -> None:
    hours = [12, 12, 0, 0, 0, 0, 0]
    under = wau("agriculture", 26)
    assert [overtime(hours, under, starts) for starts in ("2026-03-02", "2026-03-09")] == [4, 0]


@pytest.mark.parametrize(("live_in", "hours"), [(True, 18), (False, 22), (None, 18)])
def test_who_lives_in_has_a_week_of_its_own(live_in: bool | None, hours: int) -> None:
    assert overtime(LONG, wau("domestic", live_in=live_in)) == hours


def test_of_several_sectors_the_best_is_what_a_fact_may_bring() -> None:
    answer = ask(week(hourly("20.00"), hours=LONG, paid="1240.00"), under=wau(None, 26))
    assert answer.weeks[0].overtime_hours == 0
    assert row(answer, "sector").high is not None
    assert answer.totals.owed_high == usd("220")  # 22 hours at half of 20


@pytest.mark.parametrize(("rate", "premium"), [("16.00", "80"), ("20.00", "40"), ("24.00", "0"), ("30.00", "0")])
def test_overtime_may_be_measured_by_the_minimum_wage(rate: str, premium: str) -> None:
    found = one(hourly(rate), total_hours=50, under=wau("seafood"))
    assert found.overtime_premium == usd(premium)  # 10 hours must reach 24


def days(*spans: tuple[str, str]) -> list[dict[str, Any]]:
    """One shift a pair, on Monday."""
    return [{"in": f"2026-03-02T{a}", "out": f"2026-03-02T{b}", "unpaid_break_minutes": 0} for a, b in spans]


def test_a_long_day_fills_up_to_the_minimum_and_an_hour() -> None:
    split = days(("06:00", "10:00"), ("13:00", "16:01"))
    level = days(("06:00", "10:00"), ("13:00", "16:00"))
    long_, short = (one(hourly("16.00"), shifts=shifts, under=wau()) for shifts in (split, level))
    assert (long_.minimum_wage_topup, short.minimum_wage_topup) == (usd("16"), 0)
    assert any("principio a fin" in because.text.es for because in long_.because)


def test_better_pay_has_paid_the_long_day_unless_the_law_disregards_it() -> None:
    split = days(("06:00", "10:00"), ("14:00", "18:00"))
    found = [one(hourly("17.00"), shifts=split, under=wau(sector)) for sector in ("general", "domestic")]
    assert [each.minimum_wage_topup for each in found] == [usd("8"), usd("16")]  # 16 less the 8 above the minimum


def test_the_hour_of_a_long_day_is_not_in_the_regular_rate() -> None:
    spread = days(("06:00", "10:00"), ("14:00", "18:00"))
    assert one(hourly("16.00"), shifts=spread, under=wau()).regular_rate == usd("16")


def test_hours_by_day_tell_the_least_that_a_day_was_long() -> None:
    answer = ask(week(hourly("16.00"), hours=[11, 8, 0, 0, 0, 0, 0], paid="304.00"), under=wau())
    assert answer.weeks[0].minimum_wage_topup == usd("16")
    assert row(answer, "weeks.0.shifts").high is not None
    total = ask(week(hourly("16.00"), total_hours=39, paid="624.00"), under=wau())
    assert total.weeks[0].minimum_wage_topup == 0


def test_the_young_may_be_paid_less_for_a_while() -> None:
    def top_up(starts: str, **worker: Any) -> object:
        return one(hourly("10.00"), total_hours=10, starts=starts, under=wau(worker=worker)).minimum_wage_topup

    young = {"age": 19, "hired_on": "2026-03-02"}
    assert top_up("2026-03-02", **young) == 0
    assert top_up("2026-05-25", **young) == 0  # its last day is the 91st: day by day the least split is before it
    assert top_up("2026-06-01", **young) == usd("60")
    assert [top_up("2026-03-02", **{**young, **more}) for more in ({"age": 20}, {"age": None}, {"hired_on": None})] == [
        usd("60")
    ] * 3


def told(rate: str, hours: int, paid: str, payday: str | None = "2026-03-13") -> Owed:
    return ask(week(hourly(rate), total_hours=hours, paid=paid, payday=payday), under=wau(), as_of="2026-09-12")


@pytest.mark.parametrize(
    ("rate", "hours", "paid", "damages"),
    [
        ("10.00", 40, "400.00", "540"),  # 240 of minimum: twice, and 5 % for 5 full months
        ("20.00", 50, "1000.00", "225"),  # 100 of overtime: twice, and 25
        ("20.00", 40, "700.00", "25"),  # 100 of promised pay: 25 alone
    ],
)
def test_each_part_of_the_wages_bears_its_own_statute(rate: str, hours: int, paid: str, damages: str) -> None:
    assert told(rate, hours, paid).totals.liquidated_damages == usd(damages)


def test_only_full_months_count_and_a_payday_nobody_told_is_asked_for() -> None:
    answer = told("20.00", 40, "700.00", None)
    assert answer.totals.liquidated_damages == 0
    assert row(answer, "weeks.0.payday").high == usd("130")  # from 8 March: six months
    short = ask(
        week(hourly("20.00"), total_hours=40, paid="700.00", payday="2026-03-13"), under=wau(), as_of="2026-04-12"
    )
    assert short.totals.liquidated_damages == 0


def test_base_and_factor_are_told_apart() -> None:
    texts = [because.text.es for because in told("10.00", 40, "400.00").totals.because]
    assert texts == [
        "Además de lo que faltó de salario mínimo en 1 semana ($240.00), 2 veces esa cantidad = $480.00",
        (
            "Además de lo que faltó de salario mínimo en 1 semana ($240.00), "
            "5 % por cada mes completo sin pagar, hasta 5 meses = $60.00"
        ),
    ]


@pytest.mark.parametrize(
    ("fired", "payday", "due"),
    [
        (True, "2026-03-13", date(2026, 3, 13)),
        (False, "2026-03-13", date(2026, 3, 13)),
        (False, "2026-04-13", date(2026, 3, 20)),
        (True, None, None),
    ],
)
def test_the_last_check_comes_on_the_next_payday_or_sooner(fired: bool, payday: str | None, due: date | None) -> None:
    worked = week(hourly("20.00"), total_hours=40, payday=payday)
    ended = ask(worked, under=wau(), separation={"date": "2026-03-06", "fired": fired})
    assert ended.totals.final_pay_due == due
