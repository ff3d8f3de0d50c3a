"""What was taken out of the pay: what the law lets stand, what it limits, what it forbids. 29 CFR 531.35-531.37.

Country: taxes and housing may go; the rest may cut neither the minimum of 8 nor overtime. Zeta: no uniforms, no tools
under twice its minimum of 15, and nothing but taxes without a paper that was signed.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from tests.pay.asking import COUNTRY, ZETA, ask, hourly, one, parts, paths, row, usd, week


def taken(kind: str, amount: str, **told: Any) -> dict[str, Any]:
    return {"kind": kind, "amount": amount, **told}


def back(rate: str, *deductions: dict[str, Any], under: dict[str, Any] = COUNTRY, **told: Any) -> Fraction:
    told = told or {"total_hours": 40}
    return one(hourly(rate), deductions=list(deductions), under=under, **told).unlawful_deductions


def test_what_serves_the_employer_may_not_cut_into_the_minimum() -> None:
    assert back("10.00", taken("tools", "80.00")) == 0  # 40 x 2 were free
    assert back("10.00", taken("tools", "95.50")) == usd("15.50")
    assert back("8.00", taken("tools", "5.00")) == usd("5")


def test_several_deductions_share_the_room() -> None:
    assert back("10.00", taken("tools", "50.00"), taken("uniform", "50.00")) == usd("20")


def test_taxes_and_housing_may_take_what_they_take() -> None:
    assert back("8.00", taken("tax", "60.00"), taken("lodging", "90.00")) == 0


def test_in_an_overtime_week_no_more_than_in_forty_hours() -> None:
    """40 x (10 - 8) = 80 are free; the pay of the ten overtime hours is not touched."""
    assert back("10.00", taken("tools", "80.00"), total_hours=50) == 0
    assert back("10.00", taken("tools", "100.00"), total_hours=50) == usd("20")


def test_what_is_missing_and_what_was_taken_are_two_sums() -> None:
    """Paid 6 an hour, and tools of 30: 80 missing up to 8, and the 30 back. Never one of them twice."""
    found = one(hourly("6.00"), total_hours=40, deductions=[taken("tools", "30.00")], paid="240.00")
    assert (parts(found)[1], found.unlawful_deductions, found.owed) == ("80.00", usd("30"), usd("110"))


def test_a_kind_that_a_state_forbids_comes_back_whole() -> None:
    assert back("40.00", taken("uniform", "25.00", agreed=True), under=ZETA) == usd("25")


def test_tools_come_back_while_the_pay_is_under_twice_the_minimum() -> None:
    assert back("29.99", taken("tools", "25.00", agreed=True), under=ZETA) == usd("25")
    assert back("30.00", taken("tools", "25.00", agreed=True), under=ZETA) == 0
    assert back("30.00", taken("tools", "25.00", agreed=False), under=ZETA) == usd("25")


def test_nothing_without_a_paper_that_was_signed() -> None:
    assert back("20.00", taken("loan", "25.00", agreed=False), under=ZETA) == usd("25")
    assert back("20.00", taken("loan", "25.00", agreed=True), under=ZETA) == 0
    assert back("20.00", taken("tax", "25.00", agreed=False), under=ZETA) == 0


def test_an_agreement_nobody_told_is_asked_for() -> None:
    told = week(hourly("20.00"), hours=[8, 8, 8, 8, 8, 0, 0], paid="800.00", missed_meal_days=0, missed_rest_days=0)
    answer = ask({**told, "deductions": [taken("tax", "90.00"), taken("loan", "25.00")]}, under=ZETA)
    assert answer.weeks[0].owed == 0
    assert paths(answer) == ["weeks.0.deductions.1.agreed"]
    assert row(answer, "weeks.0.deductions.1.agreed").high == usd("25")


def test_a_kind_the_law_leaves_open_is_read_low_and_asked_for() -> None:
    for kind in ("rides", "something nobody has heard of"):
        answer = ask(week(hourly("8.00"), total_hours=40, paid="320.00", deductions=[taken(kind, "25.00")]))
        assert answer.weeks[0].owed == 0
        assert row(answer, "weeks.0.deductions.0.kind").high == usd("25")


def test_two_open_deductions_are_one_row_with_both_paths() -> None:
    deductions = [taken("rides", "25.00"), taken("rides", "10.00")]
    answer = ask(week(hourly("8.00"), total_hours=40, paid="320.00", deductions=deductions))
    found = row(answer, "weeks.0.deductions.0.kind")
    assert (found.high, found.also) == (usd("35"), ("weeks.0.deductions.1.kind",))


def test_every_laws_limit_counts_and_no_dollar_twice() -> None:
    """Zeta forbids the uniform; what is left of the deductions must fit the country's 40 x (10 - 8)... with Zeta's
    minimum of 15 owed on top: 40 x (15 - 8) = 280 are free under the country's law."""
    under = {"place": {"state": "ZZ"}, "employer": {"employees": 30}, "regime": {"flsa": True, "state": True}}
    deductions = [taken("uniform", "20.00"), taken("loan", "300.00", agreed=True)]
    found = one(hourly("10.00"), total_hours=40, deductions=deductions, under=under)
    assert found.unlawful_deductions == usd("40")  # 20 + (300 - 280)


def test_deductions_do_not_matter_where_their_rules_are_left_out() -> None:
    under = {**COUNTRY, "regime": {**COUNTRY["regime"], "rules": ["minimum_wage", "overtime"]}}
    assert back("8.00", taken("tools", "25.00"), under=under) == 0


def test_the_reason_says_what_for_and_how_much_could_be_taken() -> None:
    found = one(hourly("10.00"), total_hours=40, deductions=[taken("tools", "95.50")])
    last = found.because[-1]
    assert (last.rule, last.amount) == ("us.federal.deductions", usd("15.50"))
    assert last.text.es == "Descuento de $95.50 (herramientas): solo podían quitarle $80.00; le deben devolver $15.50"
    assert last.text.en == "Deduction of $95.50 (tools): no more than $80.00 could be taken; $15.50 must be given back"


def test_a_layer_shows_what_its_own_law_gives_back() -> None:
    under = {"place": {"state": "ZZ"}, "employer": {"employees": 30}, "regime": {"flsa": True, "state": True}}
    found = one(hourly("20.00"), total_hours=40, deductions=[taken("uniform", "20.00")], under=under)
    assert [layer.due for layer in found.layers] == [usd("800"), usd("820")]
