"""Whether a law covers the work: by the facts, by instruction, or open and then never counted in the low."""

from __future__ import annotations

from tests.pay.asking import ask, hourly, one, paths, row, usd, week

YOTA = {"place": {"state": "YY"}, "sector": "general", "regime": {"state": False}}
LARGE, SMALL = {"employer": {"annual_sales": "600000.00"}}, {"employer": {"annual_sales": "400000.00"}}


def test_facts_that_cover_make_the_law_count() -> None:
    assert one(hourly("10.00"), total_hours=50, under={**YOTA, **LARGE}).overtime_premium == usd("50")


def test_facts_that_do_not_cover_leave_it_out() -> None:
    answer = ask(week(hourly("10.00"), total_hours=50, paid="500.00"), under={**YOTA, **SMALL})
    assert (answer.totals.owed, answer.unknown, answer.weeks[0].layers) == (0, (), ())


def test_open_coverage_is_computed_shown_and_not_counted() -> None:
    answer = ask(week(hourly("10.00"), total_hours=50, paid="500.00"), under=YOTA)
    (layer,) = answer.weeks[0].layers
    unknown = row(answer, "employer.annual_sales")
    assert (answer.totals.owed, answer.totals.owed_high) == (0, usd("50"))
    assert (layer.counted, layer.owed) == (False, usd("50"))
    assert (unknown.low, unknown.high) == (0, usd("100"))


def test_the_instruction_to_leave_out_beats_the_facts() -> None:
    under = {**YOTA, **LARGE, "regime": {"flsa": False, "state": False}}
    assert one(hourly("10.00"), total_hours=50, under=under).overtime_premium == 0


def test_the_instruction_to_cover_beats_the_facts_of_coverage() -> None:
    under = {**YOTA, **SMALL, "regime": {"flsa": True, "state": False}}
    assert one(hourly("10.00"), total_hours=50, under=under).overtime_premium == usd("50")


def test_the_instruction_to_cover_needs_no_sector() -> None:
    under = {"place": {"state": "YY"}, "regime": {"flsa": True, "state": False}}
    assert ask(week(hourly("10.00"), total_hours=50, paid="500.00"), under=under).totals.owed == usd("50")


def test_a_known_exemption_still_exempts_what_is_told_to_be_covered() -> None:
    under = {**YOTA, "sector": "agriculture", "regime": {"flsa": True, "state": False}}
    assert parts_of_farm_week(under) == (0, usd("100"))


def parts_of_farm_week(under: dict[str, object]) -> tuple[object, object]:
    found = one(hourly("6.00"), total_hours=50, under=under)
    return found.overtime_premium, found.minimum_wage_topup


def test_an_untold_sector_is_asked_for() -> None:
    answer = ask(week(hourly("10.00"), total_hours=50, paid="500.00"), under={**LARGE, "place": {"state": "YY"}})
    assert "sector" in paths(answer)


def test_another_country_has_no_law_here() -> None:
    under = {"place": {"country": "MX", "state": "OAX"}}
    found = one(hourly("10.00"), total_hours=50, under=under)
    assert (found.due, found.layers, found.because[0].rule) == (usd("500"), (), "agreement")
