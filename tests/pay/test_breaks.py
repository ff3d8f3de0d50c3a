"""Pay for missed breaks: Zeta pays an hour for a meal and half an hour for a rest, at the regular rate."""

from __future__ import annotations

from typing import Any

from tests.pay.asking import COUNTRY, ZETA, ask, hourly, one, paths, row, usd, week

DAYS = [8, 8, 8, 8, 8, 0, 0]


def breaks(**told: Any) -> str:
    found = one(hourly("20.00"), under=ZETA, **{"hours": DAYS, **told})
    return str(found.break_premiums)


def test_an_hour_for_each_day_without_a_meal_and_half_for_each_without_a_rest() -> None:
    assert breaks(missed_meal_days=2, missed_rest_days=1) == "50"  # 2 x 20 + 10


def test_they_are_due_beside_the_wages() -> None:
    found = one(hourly("20.00"), hours=DAYS, missed_meal_days=1, missed_rest_days=0, paid="800.00", under=ZETA)
    assert (found.due, found.owed) == (usd("820"), usd("20"))


def test_the_rate_holds_promised_bonuses_and_the_top_up() -> None:
    bonus = {"kind": "bonus", "amount": "80.00", "discretionary": False, "flat": False}
    told = {"hours": DAYS, "missed_meal_days": 1, "missed_rest_days": 0, "under": ZETA}
    assert one(hourly("20.00"), bonus, **told).break_premiums == usd("22")  # 880 / 40
    assert one(hourly("10.00"), **told).break_premiums == usd("15")  # the minimum


def test_days_too_short_for_the_break_do_not_count() -> None:
    short = [5, 5, 6, 2, 0, 0, 0]  # a meal after 5 hours, a rest from 3
    assert breaks(hours=short, missed_meal_days=5, missed_rest_days=5) == "50"  # one meal, three rests


def test_of_a_total_alone_no_more_days_than_it_can_make() -> None:
    assert breaks(hours=None, total_hours=10, missed_meal_days=3, missed_rest_days=0) == "20"  # two of 5 are none
    assert breaks(hours=None, total_hours=40, missed_meal_days=3, missed_rest_days=0) == "60"


def test_a_law_without_such_pay_owes_nothing() -> None:
    found = one(hourly("20.00"), hours=DAYS, missed_meal_days=5, missed_rest_days=5, under=COUNTRY)
    assert found.break_premiums == 0


def test_days_nobody_told_are_asked_for_and_count_none() -> None:
    answer = ask(week(hourly("20.00"), hours=DAYS, paid="800.00"), under=ZETA)
    assert answer.weeks[0].break_premiums == 0
    meal, rest = row(answer, "weeks.0.missed_meal_days"), row(answer, "weeks.0.missed_rest_days")
    assert (meal.low, meal.high, rest.high) == (0, usd("100"), usd("50"))
    assert answer.totals.total_high == usd("150")


def test_nobody_is_asked_where_no_law_pays_or_breaks_are_left_out() -> None:
    assert paths(ask(week(hourly("20.00"), hours=DAYS, paid="800.00"))) == []
    under = {**ZETA, "regime": {**ZETA["regime"], "rules": ["overtime"]}}
    assert paths(ask(week(hourly("20.00"), hours=DAYS, paid="800.00"), under=under)) == []


def test_no_interest_runs_on_them() -> None:
    told = {"hours": DAYS, "payday": "2026-03-13", "paid": "800.00", "missed_rest_days": 0}
    without, with_ = (ask(week(hourly("20.00"), missed_meal_days=days, **told), under=ZETA) for days in (0, 5))
    assert (without.totals.interest, with_.totals.interest, with_.totals.owed) == (0, 0, usd("100"))


def test_the_reason_shows_the_sum() -> None:
    found = one(hourly("20.00"), hours=DAYS, missed_meal_days=2, missed_rest_days=1, under=ZETA)
    last = found.because[-1]
    assert (last.rule, last.amount) == ("us.zz.breaks", usd("50"))
    assert last.text.es == "2 días sin comida + 1 día sin descanso: 2.5 horas a $20.00 = $50.00"
    assert last.text.en == "2 days without a meal break + 1 day without a rest break: 2.5 hours at $20.00 = $50.00"
