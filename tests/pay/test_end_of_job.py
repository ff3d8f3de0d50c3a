"""The final paycheck: its last day, the penalty for waiting, interest on what stayed unpaid."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from palanca.values.owed import Owed
from tests.pay.asking import ZETA, ask, hourly, paths, row, usd, week

FIRED = {"date": "2026-03-06", "fired": True, "daily_rate": "120.00"}
YOTA = {"place": {"state": "YY"}, "regime": {"flsa": False}}


def ended(
    paid: str | None = "600.00", *, under: dict[str, Any] = ZETA, as_of: str | None = "2026-11-22", **told: Any
) -> Owed:
    worked = week(hourly("15.00"), hours=[8, 8, 8, 8, 8, 0, 0], paid=paid)
    return ask(worked, under=under, as_of=as_of, separation={**FIRED, **told})


@pytest.mark.parametrize(
    ("paid_on", "penalty"),
    [("2026-03-06", "0"), ("2026-03-07", "120"), ("2026-03-16", "1200"), ("2026-04-30", "3600"), ("2026-03-01", "0")],
)
def test_each_day_of_waiting_costs_a_days_pay_up_to_thirty(paid_on: str, penalty: str) -> None:
    assert ended(final_wages_paid_on=paid_on).totals.waiting_time_penalty == usd(penalty)


def test_wages_still_owed_are_waited_for_until_today() -> None:
    assert ended("500.00", as_of="2026-03-10").totals.waiting_time_penalty == usd("480")


def test_wages_paid_on_an_untold_day_may_have_come_in_time() -> None:
    answer = ended()
    assert answer.totals.waiting_time_penalty == 0
    assert row(answer, "separation.final_wages_paid_on").high == usd("3600")


def test_a_balance_left_open_may_be_waited_for_longer() -> None:
    answer = ended("500.00", final_wages_paid_on="2026-03-08")
    assert answer.totals.waiting_time_penalty == usd("240")
    assert row(answer, "separation.final_wages_paid_on").high == (answer.totals.total or 0) + usd("3360")


def test_who_ended_the_job_changes_the_day() -> None:
    days = [ended(fired=fired).totals.final_pay_due for fired in (True, False, None)]
    assert days == [date(2026, 3, 6), date(2026, 3, 9), date(2026, 3, 9)]
    answer = ended(fired=None, final_wages_paid_on="2026-03-09")
    assert row(answer, "separation.fired").high == usd("360")


def test_a_days_pay_nobody_told_is_asked_for() -> None:
    answer = ended(final_wages_paid_on="2026-03-16", daily_rate=None)
    assert answer.totals.waiting_time_penalty == 0
    assert row(answer, "separation.daily_rate").high is None


def test_yota_pays_who_leaves_on_the_next_payday() -> None:
    told = week(hourly("15.00"), total_hours=40, payday="2026-03-13")
    assert ask(told, under=YOTA, separation={**FIRED, "fired": False}).totals.final_pay_due == date(2026, 3, 13)
    assert ended(under=YOTA, fired=False).totals.final_pay_due is None
    assert ended(under=YOTA).totals.final_pay_due == date(2026, 3, 12)


def test_the_day_is_said_in_full() -> None:
    (because,) = ended(final_wages_paid_on="2026-03-06").totals.because
    assert because.text.es.endswith("a más tardar el 6 de marzo de 2026")


def interest(**told: Any) -> Owed:
    return ask(week(hourly("15.00"), hours=[8, 8, 8, 8, 8, 0, 0], paid="0.00", **told), under=ZETA)


def test_interest_is_simple_and_by_the_day() -> None:
    assert interest(starts="2025-11-10", payday="2025-11-22").totals.interest == usd("60")
    assert interest(payday="2026-11-22").totals.interest == 0


def test_without_a_payday_no_interest_counts_and_it_is_asked_for() -> None:
    answer = interest()
    assert answer.totals.interest == 0
    assert row(answer, "weeks.0.payday").high == (answer.totals.total or 0) + usd("42.58")  # 259 days


def test_without_a_day_to_count_to_that_day_is_asked_for() -> None:
    assert "as_of" in paths(ended("500.00", as_of=None))


def test_wages_whose_damages_pay_for_the_delay_bear_no_interest_besides() -> None:
    told = week(
        hourly("15.00", 50), hours=[8, 8, 8, 8, 8, 8, 2], paid="750.00", starts="2025-11-10", payday="2025-11-22"
    )
    by_state = ask(told, under=ZETA).totals
    both = ask(told, under={**ZETA, "regime": {"flsa": True, "state": True}}).totals
    assert (by_state.liquidated_damages, by_state.interest) == (0, usd("7.50"))
    assert (both.liquidated_damages, both.interest) == (usd("75"), 0)
