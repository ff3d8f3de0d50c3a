"""A usual week is repeated over the time at the job, and never owes more than was told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.money import exact
from palanca.web.intake.weeks import Week, weeks

from .telling import TODAY, told

SINCE = date(2023, 11, 22)
SIX_DAYS = ["10"] * 6 + ["0"]


def paid(found: list[Week]) -> list[Any]:
    return [week.get("paid") for week in found]


def test_a_month_of_whole_weeks_is_the_same_week_four_times() -> None:
    found = weeks(told(), TODAY, SINCE)
    assert [week["starts"] for week in found] == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]
    assert {tuple(week["hours"]) for week in found} == {tuple(SIX_DAYS)}  # type: ignore[arg-type]
    assert found[0]["earnings"] == [{"kind": "hourly", "rate": "12.00", "hours": "60"}]
    assert paid(found) == ["720.00"] * 4


def test_the_first_week_counts_from_the_first_day() -> None:
    first = weeks(told(job_dates={"starts": "2026-03-05", "ends": "2026-03-29"}), TODAY, SINCE)[0]
    assert first["hours"] == ["0", "0", "0", "10", "10", "10", "0"]
    assert first["paid"] == "360.00"


def test_a_job_of_three_days_has_its_own_days() -> None:
    (only,) = weeks(
        told(job_dates={"starts": "2026-03-06", "ends": "2026-03-08"}, hours={"day": "8", "days": "3"}), TODAY, SINCE
    )
    assert only["hours"] == ["0", "0", "0", "0", "8", "8", "8"]


def test_nothing_is_counted_that_no_claim_reaches_any_more() -> None:
    found = weeks(told(job_dates={"starts": "2012-01-02", "still": True}), TODAY, SINCE)
    assert found[0]["starts"] == "2023-11-20"
    assert len(found) <= 158


@pytest.mark.parametrize("hours", [{}, {"day": "10"}, {"days": "6"}])
def test_without_hours_there_is_no_week(hours: dict[str, str]) -> None:
    assert weeks(told(hours=hours), TODAY, SINCE) == []


def test_unknown_dates_make_one_whole_week_that_is_over() -> None:
    (only,) = weeks(told(job_dates={}), TODAY, SINCE)
    assert date.fromisoformat(str(only["starts"])) + timedelta(days=6) <= TODAY
    assert only["hours"] == SIX_DAYS


def test_pay_that_is_not_known_stays_unknown() -> None:
    assert paid(weeks(told(received={}), TODAY, SINCE)) == [None] * 4


@pytest.mark.parametrize(
    ("rhythm", "amount", "weekly"),
    [
        *(("weekly", "720", "720.00"), ("biweekly", "1440", "720.00"), ("monthly", "3120", "720.00")),
        *(("semimonthly", "1560", "720.00"), ("daily", "120", "720.00"), ("irregular", "720", "720.00")),
        ("biweekly", "1000.01", "500.01"),
    ],
)
def test_what_came_each_payday_is_what_came_each_week(rhythm: str, amount: str, weekly: str) -> None:
    assert paid(weeks(told(received={"rhythm": rhythm, "amount": amount}), TODAY, SINCE))[0] == weekly


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("day", {"kind": "day", "rate": "12.00", "days": 6}),
        ("week", {"kind": "salary", "amount": "12.00", "period": "week"}),
        ("piece", {"kind": "piece", "amount": "12.00", "hours": "60"}),
        ("job", {"kind": "job", "amount": "12.00"}),
    ],
)
def test_each_way_of_paying_is_its_own_kind_of_earnings(kind: str, line: dict[str, object]) -> None:
    assert weeks(told(pay_rate={"kind": kind, "amount": "12.00"}), TODAY, SINCE)[0]["earnings"] == [line]


def test_where_the_rate_is_unknown_what_came_is_the_wage() -> None:
    assert weeks(told(pay_rate={}), TODAY, SINCE)[0]["earnings"] == [
        {"kind": "salary", "amount": "720.00", "period": "week"}
    ]


def test_work_after_the_last_paid_day_was_not_paid() -> None:
    answers = told(happened={"events": ["late_final_pay"]}, paid_until={"day": "2026-03-18"})
    assert paid(weeks(answers, TODAY, SINCE)) == ["720.00", "720.00", "360.00", "0.00"]


def test_weeks_with_missing_pay_have_the_pay_that_came_then() -> None:
    answers = told(
        happened={"events": ["unpaid_wages"]},
        when__unpaid_wages={"whole": "no", "from": "2026-03-16", "to": "2026-03-22"},
        received_then={"amount": "100.00"},
    )
    assert paid(weeks(answers, TODAY, SINCE)) == ["100.00"]


def test_a_problem_with_dates_of_its_own_is_counted_within_them() -> None:
    answers = told(when__unpaid_overtime={"whole": "no", "from": "2026-03-09", "to": "2026-03-22"})
    assert [week["starts"] for week in weeks(answers, TODAY, SINCE)] == ["2026-03-09", "2026-03-16"]


@given(st.dates(date(2024, 1, 1), TODAY), st.integers(0, 500), st.integers(1, 7))
def test_no_week_holds_more_than_a_usual_week(starts: date, length: int, days: int) -> None:
    ends = min(starts + timedelta(days=length), TODAY, SINCE)
    answers = told(
        job_dates={"starts": starts.isoformat(), "ends": ends.isoformat()}, hours={"day": "9.5", "days": str(days)}
    )
    for week in weeks(answers, TODAY, SINCE):
        worked = [hours for hours in week["hours"] if hours != "0"]  # type: ignore[attr-defined]
        assert 1 <= len(worked) <= days
        assert exact(str(week["paid"])) <= 720
