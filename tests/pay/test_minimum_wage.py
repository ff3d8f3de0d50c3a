"""The minimum wage: by the week or by each hour, by its day, by the size of the employer, by where the work is."""

from __future__ import annotations

from tests.pay.asking import COUNTRY, ZETA, ask, hourly, one, parts, paths, row, usd, week

NEW_YEAR = "2025-12-29"  # Zeta's minimum goes from 12 to 15 on that Thursday


def test_the_country_averages_the_week() -> None:
    assert parts(one(hourly("6.00", 20), hourly("10.00", 20), total_hours=40)) == ("320.00", "0.00", "0.00")


def test_zeta_wants_it_for_each_hour() -> None:
    found = one(hourly("10.00", 20), hourly("30.00", 20), total_hours=40, under=ZETA)
    assert parts(found) == ("800.00", "100.00", "0.00")


def test_pay_that_names_no_hours_fills_what_the_hours_lack() -> None:
    bonus = {"kind": "bonus", "amount": "60.00", "discretionary": False}
    found = one(hourly("10.00", 20), hourly("30.00", 20), bonus, total_hours=40, under=ZETA)
    assert parts(found)[1] == "40.00"


def test_a_top_up_raises_the_rate_of_overtime() -> None:
    found = one(hourly("6.00"), total_hours=50)
    assert (parts(found), found.regular_rate) == (("300.00", "100.00", "40.00"), usd("8"))


def test_each_day_takes_its_own_rate() -> None:
    found = one(hourly("12.00"), starts=NEW_YEAR, hours=[8, 8, 8, 8, 8, 0, 0], under=ZETA)
    assert parts(found)[1] == "48.00"


def test_hours_of_untold_days_go_where_they_owe_least() -> None:
    under = {**ZETA, "regime": {"flsa": False, "rules": ["minimum_wage"]}}
    answer = ask(week(hourly("12.00"), starts=NEW_YEAR, total_hours=40), under=under)
    assert parts(answer.weeks[0])[1] == "0.00"
    assert row(answer, "weeks.0.hours").high == usd("600")


def test_the_best_paid_hours_are_set_against_the_dearest_days() -> None:
    lines = (hourly("12.00", 24), hourly("15.00", 16))
    assert parts(one(*lines, starts=NEW_YEAR, hours=[8, 8, 8, 8, 8, 0, 0], under=ZETA))[1] == "0.00"


def test_an_employer_of_unknown_size_is_small_until_told() -> None:
    under = {"place": {"state": "ZZ", "city": "Otra"}}
    answer = ask(week(hourly("10.00"), total_hours=40), under=under)
    assert parts(answer.weeks[0])[1] == "0.00"
    unknown = row(answer, "employer.employees")
    assert (unknown.low, unknown.high, unknown.question.en) == (usd("400"), usd("600"), "How many are they?")


def test_an_employer_of_thirty_is_not_small() -> None:
    assert parts(one(hourly("10.00"), total_hours=40, under=ZETA))[1] == "200.00"


def test_an_hour_takes_the_highest_minimum_that_covers_it() -> None:
    under = {**ZETA, "place": {"state": "ZZ", "city": "pueblo"}, "regime": {"flsa": True}}
    found = one(hourly("10.00"), total_hours=40, under=under)
    assert parts(found)[1] == "400.00"
    assert [(layer.level, layer.due) for layer in found.layers] == [
        ("federal", usd("400")),
        ("state", usd("600")),
        ("local", usd("800")),
    ]


def test_the_countrys_overtime_stands_on_the_highest_minimum() -> None:
    under = {**COUNTRY, "regime": {"flsa": True, "state": True}}
    assert parts(one(hourly("8.00"), total_hours=50, under=under)) == ("400.00", "50.00", "45.00")


def test_a_city_nobody_told_is_asked_for() -> None:
    answer = ask(week(hourly("15.00"), total_hours=40), under={**ZETA, "place": {"state": "ZZ"}})
    assert answer.weeks[0].due == usd("600")
    assert row(answer, "place.city").high == usd("800")


def test_a_city_without_law_of_its_own_is_no_mistake() -> None:
    answer = ask(week(hourly("15.00"), hours=[8, 8, 8, 8, 8, 0, 0]), under=ZETA)
    assert (answer.weeks[0].due, row(answer, "weeks.0.paid").high) == (usd("600"), usd("600"))


def test_a_rate_that_is_not_in_the_book_leaves_the_rest_answered() -> None:
    found = one(hourly("10.00"), starts="2015-03-02", hours=[10, 8, 8, 8, 8, 0, 0], under=ZETA)
    assert parts(found) == ("420.00", "0.00", "10.00")
    assert "no rate for that date" in found.because[-1].text.en


def test_a_rate_that_nobody_could_verify_never_computes() -> None:
    found = one(hourly("10.00"), starts="2030-03-04", total_hours=40, under=ZETA)
    assert parts(found)[1] == "0.00"
    assert "no rate for that date" in found.because[-1].text.en


def test_a_rate_from_memory_computes_and_says_so() -> None:
    under = {"place": {"state": "YY"}, "regime": {"flsa": False}}
    answer = ask(week(hourly("8.00"), total_hours=40), under=under)
    because = answer.weeks[0].because[-1]
    assert answer.weeks[0].minimum_wage_topup == usd("40")
    assert because.text.en.endswith("(not checked: call first)")
    assert because.text.es.endswith("(sin verificar: llame antes)")
    assert answer.confidence == "memory"


def test_rules_that_are_not_asked_for_are_left_out() -> None:
    under = {**ZETA, "regime": {"flsa": False, "rules": ["overtime"]}}
    assert parts(one(hourly("10.00"), hours=[10, 8, 8, 8, 8, 0, 0], under=under)) == ("420.00", "0.00", "10.00")


def test_a_state_nobody_told_is_asked_for() -> None:
    answer = ask(week(hourly("8.00"), total_hours=40, paid="320.00"), under={"regime": {"flsa": True}})
    assert "place.state" in paths(answer)
    assert answer.totals.owed == 0
