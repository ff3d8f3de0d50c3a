"""Each kind of pay under the country's law alone: overtime after 40 hours, a salary may buy all hours."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pay.asking import ZETA, ask, hourly, one, parts, row, usd, week


def salary(amount: str, period: str = "week", **told: Any) -> dict[str, Any]:
    return {"kind": "salary", "amount": amount, "period": period, **told}


def test_two_rates_in_a_week_make_a_weighted_average() -> None:
    found = one(hourly("10.00", 30), hourly("13.00", 20), total_hours=50)
    assert found.regular_rate == usd("11.20")
    assert parts(found) == ("560.00", "0.00", "56.00")


def test_an_hourly_rate_without_hours_pays_those_that_nothing_else_pays() -> None:
    assert parts(one(hourly("10.00"), hourly("20.00", 10), total_hours=40)) == ("500.00", "0.00", "0.00")


def test_pieces_count_by_units_and_waiting_has_its_own_rate() -> None:
    piece = {"kind": "piece", "units": 200, "rate": "2.255", "nonproductive_hours": 5, "nonproductive_rate": "9.80"}
    found = one(piece, total_hours=50)
    assert found.regular_rate == usd("10")
    assert parts(found) == ("500.00", "0.00", "50.00")


def test_a_day_rate_is_spread_over_all_hours() -> None:
    found = one({"kind": "day", "rate": "100.00", "days": 5}, total_hours=50)
    assert found.regular_rate == usd("10")
    assert parts(found) == ("500.00", "0.00", "50.00")


def test_a_job_is_spread_over_all_hours() -> None:
    assert parts(one({"kind": "job", "amount": "480.00"}, total_hours=48)) == ("480.00", "0.00", "40.00")


@pytest.mark.parametrize(
    ("period", "amount"),
    [("week", "360.00"), ("biweek", "720.00"), ("semimonth", "780.00"), ("month", "1560.00"), ("year", "18720.00")],
)
def test_a_salary_of_any_period_is_reduced_to_its_workweek(period: str, amount: str) -> None:
    assert one(salary(amount, period, covers_hours=40), total_hours=40).straight_time == usd("360")


def test_hours_beyond_those_a_salary_buys_are_paid_at_its_rate() -> None:
    found = one(salary("360.00", covers_hours=36), total_hours=46)
    assert found.regular_rate == usd("10")
    assert parts(found) == ("460.00", "0.00", "30.00")


def test_a_salary_for_all_hours_owes_half_more_on_each_overtime_hour() -> None:
    assert parts(one(salary("500.00", covers_hours="all"), total_hours=50)) == ("500.00", "0.00", "50.00")


def test_a_fluctuating_week_is_a_salary_for_all_hours() -> None:
    fluctuating = one(salary("500.00", fluctuating=True), total_hours=50)
    assert parts(fluctuating) == ("500.00", "0.00", "50.00")


def test_a_salary_of_untold_hours_leads_with_the_reading_that_owes_least() -> None:
    answer = ask(week(salary("600.00"), total_hours=50))
    assert parts(answer.weeks[0]) == ("600.00", "0.00", "60.00")
    unknown = row(answer, "weeks.0.earnings.0.covers_hours")
    assert (unknown.low, unknown.high) == (usd("660"), usd("825"))


def test_a_salary_in_zeta_buys_forty_hours_whatever_was_agreed() -> None:
    found = one(salary("800.00", covers_hours="all"), hours=[9, 9, 9, 9, 9, 0, 0], under=ZETA)
    assert found.regular_rate == usd("20")
    assert parts(found) == ("900.00", "0.00", "50.00")


def test_a_promised_bonus_is_in_the_rate_and_a_gift_is_not() -> None:
    promised, gift = (
        one(hourly("12.00"), {"kind": "bonus", "amount": "46.00", "discretionary": free}, total_hours=46)
        for free in (False, True)
    )
    assert parts(promised) == ("598.00", "0.00", "39.00")
    assert parts(gift) == ("598.00", "0.00", "36.00")


def test_a_bonus_of_untold_promise_leads_with_what_owes_least() -> None:
    answer = ask(week(hourly("12.00"), {"kind": "bonus", "amount": "46.00"}, total_hours=46))
    assert parts(answer.weeks[0]) == ("598.00", "0.00", "36.00")
    assert row(answer, "weeks.0.earnings.1.discretionary").high == usd("637")


def test_a_flat_bonus_in_zeta_is_spread_over_ordinary_hours_alone() -> None:
    bonus = {"kind": "bonus", "amount": "80.00", "discretionary": False}
    hours = [8, 8, 8, 8, 8, 4, 0]
    flat = one(hourly("20.00"), {**bonus, "flat": True}, hours=hours, under=ZETA)
    untold = ask(week(hourly("20.00"), bonus, hours=hours), under=ZETA)
    assert (parts(flat), flat.regular_rate) == (("960.00", "0.00", "52.00"), usd("22"))
    assert parts(untold.weeks[0]) == ("960.00", "0.00", "43.64")
    assert row(untold, "weeks.0.earnings.1.flat").high == usd("1012")


def test_a_differential_is_in_the_rate() -> None:
    differential = {"kind": "differential", "rate": "2.50", "hours": 20}
    found = one(hourly("10.00"), differential, total_hours=50)
    assert (parts(found), found.regular_rate) == (("550.00", "0.00", "55.00"), usd("11"))


def test_overtime_already_paid_counts_as_paid_and_not_in_the_rate() -> None:
    found = one(hourly("10.00"), {"kind": "premium", "amount": "30.00"}, total_hours=50, paid="530.00")
    assert (parts(found), found.owed) == (("500.00", "0.00", "50.00"), usd("20"))


def test_parts_in_cents_add_up_to_the_sum_rounded_once() -> None:
    found = one(salary("300.00", covers_hours=35), total_hours=41)  # 351.428571 and 4.285714
    assert found.due == usd("355.71")
    assert parts(found) == ("351.43", "0.00", "4.28")


def test_hours_that_nobody_told_leave_the_pay_and_ask_for_them() -> None:
    answer = ask(week({"kind": "job", "amount": "300.00"}))
    assert (answer.weeks[0].due, answer.weeks[0].regular_rate) == (usd("300"), None)
    assert row(answer, "weeks.0.hours").high is None


def test_pay_that_nobody_told_is_at_least_the_minimum() -> None:
    answer = ask({"starts": "2026-03-02", "total_hours": 50})
    assert parts(answer.weeks[0]) == ("0.00", "400.00", "40.00")
    assert row(answer, "weeks.0.earnings").high is None


def test_a_week_without_work_owes_no_salary() -> None:
    """29 CFR 541.602(a)(1): no salary need be paid for a workweek in which no work was done."""
    assert parts(one(salary("300.00", covers_hours=40), total_hours=0)) == ("0.00", "0.00", "0.00")
    assert parts(one(salary("300.00"), hours=[0] * 7)) == ("0.00", "0.00", "0.00")


def test_meals_and_housing_are_wages_already_received() -> None:
    """400 in cash and a room worth 50: in the rate (450 / 50 = 9) and toward the minimum, and never due in money."""
    room = {"kind": "facilities", "amount": "50.00"}
    found = one(hourly("8.00"), room, total_hours=50, paid="400.00")
    assert (parts(found), found.regular_rate, found.owed) == (("400.00", "0.00", "45.00"), usd("9"), usd("45"))
    assert parts(one(hourly("7.00"), room, total_hours=50)) == ("350.00", "0.00", "40.00")
    assert parts(one(hourly("6.00"), room, total_hours=50)) == ("300.00", "50.00", "40.00")


def test_expenses_paid_back_are_no_wages() -> None:
    back = {"kind": "reimbursement", "amount": "50.00"}
    found = one(hourly("7.00"), back, total_hours=50)
    assert (parts(found), found.regular_rate) == (("350.00", "50.00", "40.00"), usd("8"))


def test_overtime_paid_beyond_what_is_due_pays_for_nothing_else() -> None:
    """29 USC 207(h)(2). 40 hours at 7, 60 more for a long day: 40 is still missing to the minimum of 8."""
    found = one(hourly("7.00"), {"kind": "premium", "amount": "60.00"}, total_hours=40, paid="340.00")
    assert (parts(found), found.owed) == (("280.00", "40.00", "60.00"), usd("40"))
    assert "60" in found.because[-1].text.es


def test_piece_work_bonus_tips_and_a_deduction_in_one_week() -> None:
    """50 hours, 300 of pieces, 25 promised, 20 of tips a credit may take: 400 is the minimum, so 400 - 325 = 75 less
    20 is missing, the rate is 8, ten hours of overtime add 40. Tools for 10 come back whole: nothing was free."""
    lines = ({"kind": "piece", "amount": "300.00"}, {"kind": "bonus", "amount": "25.00", "discretionary": False})
    tools = [{"kind": "tools", "amount": "10.00"}]
    found = one(*lines, total_hours=50, tips="20.00", tip_credit=True, deductions=tools, paid="325.00")
    assert (parts(found), found.regular_rate) == (("325.00", "55.00", "40.00"), usd("8"))
    assert (found.unlawful_deductions, found.due, found.owed) == (usd("10"), usd("430"), usd("105"))
