"""Weeks told one by one replace the usual week, keep the unknown unknown, and owe what `palanca pay` owes for them."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.pay.published import as_json
from palanca.web.intake.standing_week import like
from palanca.web.intake.story import counted_since, pay_question
from palanca.web.intake.told_weeks import OFF, ToldWeek, told_weeks, with_weeks
from palanca.web.intake.weeks import standing_weeks, weeks

from .telling import TODAY, told

SINCE = date(2023, 11, 22)
FIRST = date(2026, 3, 2)
WEEK = timedelta(days=7)
LONG = ToldWeek(("12", "12", "9.5", "12", "12", "8", "0"), "600.00")

HOURS = st.sampled_from(["", "0", "4", "8", "9.25", "13.5", "24"])
PAID = st.one_of(st.none(), st.integers(0, 200_000).map(lambda cents: f"{cents // 100}.{cents % 100:02}"))
TOLD = st.builds(ToldWeek, st.tuples(*[HOURS] * 7), PAID, st.sampled_from([None, "9.00", "14.00"]))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.integers(0, 12).map(lambda n: FIRST + WEEK * n), TOLD, max_size=8))
def test_what_goes_in_comes_back(by_monday: dict[date, ToldWeek]) -> None:
    assert told_weeks(with_weeks(told(), by_monday)) == by_monday


def test_equal_weeks_in_a_row_are_kept_as_one() -> None:
    answers = with_weeks(told(), {FIRST + WEEK * n: LONG for n in range(4)})
    assert answers.words("weeks", "runs") == ("2026-03-02 4 12|12|9.5|12|12|8|0 600.00 -",)


def test_a_told_week_replaces_the_usual_one_and_no_other() -> None:
    found = weeks(with_weeks(told(), {FIRST + WEEK: LONG}), TODAY, SINCE)
    assert [week["paid"] for week in found] == ["720.00", "600.00", "720.00", "720.00"]
    assert found[1]["hours"] == ["12", "12", "9.5", "12", "12", "8", "0"]
    assert found[1]["earnings"] == [{"kind": "hourly", "rate": "12.00", "hours": "65.5"}]


def test_a_week_without_work_owes_nothing_and_is_not_counted() -> None:
    found = weeks(with_weeks(told(), {FIRST: OFF}), TODAY, SINCE)
    assert [week["starts"] for week in found] == ["2026-03-09", "2026-03-16", "2026-03-23"]


def test_pay_left_empty_stays_unknown() -> None:
    found = weeks(with_weeks(told(), {FIRST: ToldWeek(LONG.hours)}), TODAY, SINCE)
    assert "paid" not in found[0]


def test_a_day_left_empty_is_a_usual_day_and_not_an_idle_one() -> None:
    (first, *_) = weeks(with_weeks(told(), {FIRST: ToldWeek(("", "", "4", "", "", "", ""), "650.00")}), TODAY, SINCE)
    assert first["hours"] == ["10", "10", "4", "10", "10", "10", "0"]


def test_days_outside_the_job_are_not_counted_whatever_was_told() -> None:
    answers = told(job_dates={"starts": "2026-03-05", "ends": "2026-03-29"})
    (first, *_) = weeks(with_weeks(answers, {FIRST: ToldWeek(("9",) * 7, "300.00")}), TODAY, SINCE)
    assert first["hours"] == ["0", "0", "0", "9", "9", "9", "9"]


def test_weeks_can_be_told_without_a_usual_week_and_the_others_stay_unknown() -> None:
    found = weeks(with_weeks(told(hours={}), {FIRST: LONG}), TODAY, SINCE)
    assert [week["starts"] for week in found] == ["2026-03-02"]


def test_a_rate_of_its_own_changes_that_week_alone() -> None:
    found = weeks(with_weeks(told(), {FIRST: ToldWeek(LONG.hours, "600.00", "14.00")}), TODAY, SINCE)
    assert [week["earnings"][0]["rate"] for week in found] == ["14.00", "12.00", "12.00", "12.00"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("day", {"kind": "day", "rate": "120.00", "days": 3}),
        ("week", {"kind": "salary", "amount": "60.00", "period": "week"}),
        ("piece", {"kind": "piece", "amount": "48.00", "hours": "24"}),
        ("job", {"kind": "job", "amount": "48.00"}),
    ],
)
def test_a_short_week_earns_its_part(kind: str, line: dict[str, object]) -> None:
    short = ToldWeek(("8", "8", "8", "0", "0", "0", "0"), "100.00")
    (first, *_) = weeks(with_weeks(told(pay_rate={"kind": kind, "amount": "120.00"}), {FIRST: short}), TODAY, SINCE)
    assert first["earnings"] == [line]


@pytest.mark.parametrize("kind", ["week", "piece", "job"])
def test_a_long_week_is_never_taken_to_earn_more_than_was_agreed(kind: str) -> None:
    answers = told(pay_rate={"kind": kind, "amount": "500.00"})
    (first, *_) = weeks(with_weeks(answers, {FIRST: ToldWeek(("14",) * 7, "100.00")}), TODAY, SINCE)
    assert first["earnings"][0]["amount"] == "500.00"  # type: ignore[index]


def test_a_part_of_a_week_like_another_has_its_part_of_the_pay() -> None:
    (*_, last) = standing_weeks(told(job_dates={"starts": "2026-03-02", "ends": "2026-03-25"}), TODAY, SINCE)
    (first, *_) = standing_weeks(with_weeks(told(), {FIRST: LONG}), TODAY, SINCE)
    assert like(first, last.days) == ToldWeek(("12", "12", "9.5", "", "", "", ""), "300.00")


def test_the_final_paycheck_goes_by_the_last_rate_that_was_told() -> None:
    answers = told(happened={"events": ["late_final_pay"]}, paid_until={"day": "2026-03-18"})
    last = ToldWeek(LONG.hours, "0.00", "9.00")
    for question, wage in (
        (pay_question(answers, open_book(), TODAY), "120.00"),
        (pay_question(with_weeks(answers, {date(2026, 3, 23): last}), open_book(), TODAY), "90.00"),
    ):
        assert question is not None
        assert question["separation"]["daily_rate"] == wage


HAND_MADE: list[dict[str, Any]] = [
    {
        "starts": "2026-03-02",
        "hours": [10, 10, 10, 10, 10, 10, 0],
        "earnings": [{"kind": "hourly", "rate": "12.00", "hours": 60}],
        "paid": "720.00",
    },
    {
        "starts": "2026-03-09",
        "hours": [12, 12, "9.5", 12, 12, 8, 0],
        "earnings": [{"kind": "hourly", "rate": "14.00", "hours": "65.5"}],
        "paid": "600.00",
    },
    {
        "starts": "2026-03-23",
        "hours": [0, 0, 13, 13, 13, 5, 5],
        "earnings": [{"kind": "hourly", "rate": "12.00", "hours": 49}],
        "paid": "0.00",
    },
]


@pytest.mark.parametrize(
    "place", [{"state": "TX", "city": "Houston"}, {"state": "CA", "county_fips": "06019", "city": "Huron"}]
)
def test_told_weeks_owe_what_the_command_owes_for_the_same_weeks(place: dict[str, str]) -> None:
    answers = with_weeks(
        told(where={"typed": "", "place": place}),
        {
            date(2026, 3, 9): ToldWeek(LONG.hours, "600.00", "14.00"),
            date(2026, 3, 16): OFF,
            date(2026, 3, 23): ToldWeek(("0", "0", "13", "13", "13", "5", "5"), "0.00"),
        },
    )
    question = pay_question(answers, open_book(), TODAY)
    asked = {"as_of": "2026-11-22", "place": place, "workweek_starts": "monday", "weeks": HAND_MADE}
    from_check, from_command = (as_json(owed(one, open_book()), "en") for one in (question, asked))
    assert from_check["totals"] == from_command["totals"]
    assert [week["owed"] for week in from_check["weeks"]] == [week["owed"] for week in from_command["weeks"]]
    assert Fraction(from_check["totals"]["owed"]) > 0


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    starts=st.dates(date(2026, 1, 1), date(2026, 4, 1)),
    length=st.integers(0, 60),
    days=st.integers(1, 7),
    hours=st.sampled_from(["6", "8.25", "11", "13"]),
    rate=st.sampled_from(
        [{}, *({"kind": kind, "amount": "98.10"} for kind in ("hour", "day", "week", "piece", "job"))]
    ),
    received=st.sampled_from([{"rhythm": "biweekly", "amount": "777.77"}, {"rhythm": "weekly", "amount": "300.00"}]),
)
def test_telling_every_week_as_usual_changes_nothing(
    starts: date, length: int, days: int, hours: str, rate: dict[str, str], received: dict[str, str]
) -> None:
    answers = told(
        job_dates={"starts": starts.isoformat(), "ends": (starts + timedelta(days=length)).isoformat()},
        hours={"day": hours, "days": str(days)},
        pay_rate=rate,
        received=received,
    )
    stand = standing_weeks(answers, TODAY, counted_since(answers, open_book(), TODAY))
    every = with_weeks(answers, {week.monday: like(week, week.days) for week in stand})
    before, after = (pay_question(told, open_book(), TODAY) for told in (answers, every))
    if before is None:
        assert after is None
        return
    sums = [owed(question, open_book()).totals for question in (before, after)]  # type: ignore[arg-type]
    if rate:
        assert sums[0] == sums[1]
    else:  # what came, rounded up to the cent, is the wage
        assert abs((sums[0].owed or 0) - (sums[1].owed or 0)) <= Fraction(len(stand), 100)
