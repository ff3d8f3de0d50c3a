"""A work contract: its rate is a minimum of its weeks, and the hours it guarantees are offered or paid."""

from __future__ import annotations

from typing import Any

from palanca.values.owed import Owed
from tests.pay.asking import ZETA, ask, hourly, paths, row, usd, week

TOLD = {
    "kind": "H-2A",
    "weeks": 10,
    "hours_week": 48,
    "hours_offered": 300,
    "rate": "20.00",
    "holiday_hours": 0,
    "completed": True,
}
YOTA = {"place": {"state": "YY"}, "regime": {"flsa": False, "state": False}}


def under_contract(paid: str = "800.00", *, starts: str = "2026-02-23", under: Any = ZETA, **told: Any) -> Owed:
    worked = week(hourly("20.00"), hours=[8, 8, 8, 8, 8, 0, 0], starts=starts, paid=paid)
    return ask(worked, under=under, contract={**TOLD, **told})


def test_hours_short_of_three_fourths_are_paid_at_the_contract_s_rate() -> None:
    found = under_contract().totals
    assert (found.contract_guarantee, found.total) == (usd("1200"), usd("1200"))  # 360 - 300 hours at 20


def test_enough_hours_make_nothing_due() -> None:
    assert [under_contract(hours_offered=hours).totals.contract_guarantee for hours in (359, 360, 400)] == [20, 0, 0]


def test_holidays_shorten_the_guarantee() -> None:
    assert under_contract(holiday_hours=8).totals.contract_guarantee == usd("1080")  # (480 - 8) x 0.75 = 354


def test_holidays_nobody_told_are_asked_for() -> None:
    answer = under_contract(holiday_hours=None)
    asked = row(answer, "contract.holiday_hours")
    assert (asked.low, asked.high) == (None, answer.totals.total)


def test_hours_that_were_worked_count_as_offered() -> None:
    assert under_contract(hours_offered=0).totals.contract_guarantee == usd("6400")  # 360 - 40 hours


def test_offers_nobody_told_are_taken_for_enough_and_asked_for() -> None:
    answer = under_contract(hours_offered=None)
    assert answer.totals.contract_guarantee == 0
    assert row(answer, "contract.hours_offered").high == usd("6400")


def test_whoever_left_early_has_no_guarantee_and_untold_it_is_not_promised() -> None:
    left = under_contract(completed=False).totals
    assert left.contract_guarantee == 0
    assert not [reason for reason in left.because if "0.75" in reason.text.en]
    answer = under_contract(completed=None)
    assert answer.totals.contract_guarantee == 0
    assert row(answer, "contract.completed").high == usd("1200")


def test_without_weeks_or_hours_nobody_can_say() -> None:
    answer = under_contract(weeks=None, hours_week=None)
    assert answer.totals.contract_guarantee == 0
    assert [row(answer, f"contract.{name}").high for name in ("weeks", "hours_week")] == [None, None]


def test_the_state_s_contract_rate_is_a_minimum_of_every_week() -> None:
    cheap = week(hourly("16.00"), hours=[8, 8, 8, 8, 8, 0, 0], starts="2026-02-23", paid="640.00")
    answer = ask(cheap, under=ZETA, contract={"kind": "H-2A"})
    assert answer.weeks[0].owed == usd("80")  # 40 hours at 18, above the state's 15
    assert [layer.place for layer in answer.weeks[0].layers] == ["us.zz", "us.federal.contract_rates"]


def test_a_lower_promise_to_pay_than_the_contract_s_rate_does_not_count() -> None:
    cheap = week(hourly("16.00"), hours=[8, 8, 8, 8, 8, 0, 0], starts="2026-02-23", paid="640.00")
    assert ask(cheap, under=YOTA, contract={"kind": "H-2A", "rate": "20.00"}).weeks[0].owed == usd("160")


def test_a_newer_job_order_does_not_have_the_older_rate() -> None:
    def owed(filed_on: str | None) -> Any:
        cheap = week(hourly("16.00"), hours=[8, 8, 8, 8, 8, 0, 0], paid="640.00")
        return ask(cheap, under=ZETA, contract={"kind": "H-2A", "filed_on": filed_on})

    assert [owed(day).weeks[0].owed for day in ("2026-03-01", "2026-03-02")] == [80, 0]
    open_ = owed(None)
    assert (open_.weeks[0].owed, row(open_, "contract.filed_on").high) == (0, usd("80"))


def test_a_contract_the_book_does_not_know_says_so() -> None:
    answer = under_contract(kind="H-2B")
    assert answer.totals.contract_guarantee == 0
    assert [because.text.en for because in answer.totals.because if "guaranteed" in because.text.en]


def test_the_arithmetic_is_said() -> None:
    (because,) = under_contract().totals.because
    assert because.text.es.startswith(
        "Horas garantizadas: 10 × 48 × 0.75 = 360; le ofrecieron 300 horas; faltan 60 horas"
    )
    assert "contract.hours_offered" not in paths(under_contract())
