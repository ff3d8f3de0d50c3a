"""Tips: what the employer may count toward the minimum, where the law lets it, and never more than there were."""

from __future__ import annotations

from tests.pay.asking import ZETA, ask, hourly, one, parts, row, usd, week


def test_a_credit_fills_the_minimum_and_counts_in_the_rate() -> None:
    found = one(hourly("2.00"), total_hours=50, tips="300.00", tip_credit=True)
    assert (parts(found), found.regular_rate) == (("100.00", "0.00", "40.00"), usd("8"))


def test_the_credit_is_no_more_than_the_tips() -> None:
    assert parts(one(hourly("2.00"), total_hours=40, tips="100.00", tip_credit=True))[1] == "140.00"


def test_the_cash_wage_is_due_whatever_the_tips() -> None:
    assert parts(one(hourly("1.00"), total_hours=40, tips="900.00", tip_credit=True))[1] == "40.00"


def test_no_credit_that_was_not_taken() -> None:
    assert parts(one(hourly("2.00"), total_hours=40, tips="900.00", tip_credit=False))[1] == "240.00"


def test_zeta_allows_no_credit() -> None:
    assert parts(one(hourly("10.00"), total_hours=40, tips="900.00", tip_credit=True, under=ZETA))[1] == "200.00"


def test_a_city_follows_its_state_on_tips() -> None:
    under = {**ZETA, "place": {"state": "ZZ", "city": "Pueblo"}}
    assert parts(one(hourly("10.00"), total_hours=40, tips="900.00", tip_credit=True, under=under))[1] == "400.00"


def test_a_credit_nobody_told_of_is_asked_for() -> None:
    answer = ask(week(hourly("2.00"), total_hours=40, tips="240.00", paid="80.00"))
    assert answer.weeks[0].owed == 0
    assert row(answer, "weeks.0.tip_credit").high == usd("480")  # 240 of top-up and as much again


def test_tips_nobody_told_of_are_taken_for_enough() -> None:
    answer = ask(week(hourly("2.00"), total_hours=40, tip_credit=True))
    assert parts(answer.weeks[0])[1] == "0.00"
    assert row(answer, "weeks.0.tips").high == usd("320")


def test_tips_do_not_matter_where_their_rules_are_left_out() -> None:
    under = {**ZETA, "regime": {"flsa": True, "state": False, "rules": ["minimum_wage"]}}
    assert parts(one(hourly("2.00"), total_hours=40, tips="900.00", tip_credit=True, under=under))[1] == "240.00"
