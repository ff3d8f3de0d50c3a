"""Shifts: hours by calendar day and place from local clock times, and what of a break is time worked."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.values.shape import BadInput
from tests.pay.asking import BOOK, COUNTRY, ZETA, ask, hourly, one, owed, parts, paths, row, usd, week

PUEBLO = {**ZETA, "place": {"state": "ZZ", "city": "Pueblo"}}


def shift(start: str, end: str, rest: int | None = 0, **told: Any) -> dict[str, Any]:
    """A shift of the week of 2026-03-02, told by day of the month and time."""
    return {"in": f"2026-03-{start}", "out": f"2026-03-{end}", "unpaid_break_minutes": rest, **told}


def mistakes(*shifts: dict[str, Any], **told: Any) -> dict[str, str]:
    with pytest.raises(BadInput) as refused:
        owed({"weeks": [week(hourly("10.00"), shifts=list(shifts), **told)]}, BOOK)
    return {mistake.path: mistake.code for mistake in refused.value.mistakes}


def test_the_clock_less_the_meal_is_the_time_worked() -> None:
    found = one(hourly("10.00"), shifts=[shift("02T06:00", "02T14:30", 30), shift("03T06:00", "03T10:15")])
    assert found.straight_time == usd("122.50")


def test_a_night_is_split_by_calendar_day() -> None:
    night = {"in": "2025-12-31T22:00", "out": "2026-01-01T06:00", "unpaid_break_minutes": 0}
    found = one(hourly("12.00"), starts="2025-12-29", shifts=[night], under=ZETA)
    assert found.minimum_wage_topup == usd("18")  # 2 hours at 12, 6 at 15


def test_a_night_is_two_days_for_overtime_by_the_day() -> None:
    long_night = one(hourly("20.00"), shifts=[shift("02T18:00", "03T06:00")], under=ZETA)
    same_day = one(hourly("20.00"), shifts=[shift("02T06:00", "02T18:00")], under=ZETA)
    assert (long_night.overtime_hours, same_day.overtime_hours) == (0, 4)


def test_the_break_is_taken_from_the_longest_part_of_the_night() -> None:
    night = {"in": "2025-12-31T20:00", "out": "2026-01-01T03:00", "unpaid_break_minutes": 60}
    found = one(hourly("12.00"), starts="2025-12-29", shifts=[night], under=ZETA)
    assert found.minimum_wage_topup == usd("9")  # 3 hours at 12, 3 at 15


def test_shifts_and_the_same_hours_by_day_give_the_same_answer() -> None:
    by_clock = [shift(f"{day:02}T06:00", f"{day:02}T15:30", 30) for day in range(2, 8)]
    for under in (COUNTRY, ZETA):
        one_way = ask(week(hourly("9.00"), shifts=by_clock, paid="400.00"), under=under)
        other = ask(week(hourly("9.00"), hours=[9] * 6 + [0], paid="400.00"), under=under)
        assert (one_way.weeks, one_way.totals) == (other.weeks, other.totals)


@pytest.mark.parametrize(("minutes", "hours"), [(5, "8"), (20, "8"), (21, "7.65"), (30, "7.5")])
def test_a_short_break_is_time_worked_where_the_law_says_so(minutes: int, hours: str) -> None:
    found = one(hourly("10.00"), shifts=[shift("02T06:00", "02T14:00", minutes)])
    assert found.straight_time == usd(hours) * 10


def test_zeta_says_nothing_of_short_breaks() -> None:
    assert one(hourly("20.00"), shifts=[shift("02T06:00", "02T14:00", 20)], under=ZETA).straight_time == usd("153.33")


def test_the_country_s_word_on_breaks_counts_in_zeta_too() -> None:
    under = {**ZETA, "regime": {"flsa": True, "state": True}}
    assert one(hourly("20.00"), shifts=[shift("02T06:00", "02T14:00", 20)], under=under).straight_time == usd("160")


def test_lines_pay_the_hours_that_the_employer_counts_and_short_breaks_besides() -> None:
    shifts = [shift("02T06:00", "02T14:00", 15), shift("03T06:00", "03T14:00", 15)]
    found = one(hourly("10.00", "7.75"), hourly("12.00", "7.75"), shifts=shifts)
    assert parts(found)[0] == "175.50"  # 8.25 hours at 10, 7.75 at 12


def test_a_break_nobody_told_of_is_counted_as_none_and_asked_for() -> None:
    answer = ask(week(hourly("10.00"), shifts=[shift("02T06:00", "02T14:00", None)], paid="0.00"))
    asked = row(answer, "weeks.0.shifts.0.unpaid_break_minutes")
    assert (answer.weeks[0].straight_time, asked.low, asked.high) == (usd("80"), None, answer.totals.total)


def test_each_hour_takes_the_minimum_of_its_own_place() -> None:
    here, there = {"city": "Pueblo"}, {"city": "Otra"}
    shifts = [shift("02T06:00", "02T10:00", place=here), shift("02T12:00", "02T16:00", place=there)]
    found = one(hourly("10.00"), shifts=shifts, under={**ZETA, "place": {"state": "ZZ"}})
    assert found.minimum_wage_topup == usd("60")  # 4 hours at 20, 4 at 15
    assert [layer.due for layer in found.layers] == [usd("120"), usd("80")]


def test_a_shift_without_a_place_is_where_the_job_is() -> None:
    shifts = [shift("02T06:00", "02T10:00"), shift("02T12:00", "02T16:00", place={"city": "Otra"})]
    assert one(hourly("10.00"), shifts=shifts, under=PUEBLO).minimum_wage_topup == usd("60")


def test_too_few_hours_in_a_city_are_not_reached_by_it() -> None:
    def top_up(hours: str) -> object:
        shifts = [shift("02T06:00", f"02T{hours}", place={"city": "Pueblo"}), shift("03T06:00", "03T14:00")]
        return one(hourly("15.00"), shifts=shifts, under=ZETA).minimum_wage_topup

    assert (top_up("07:59"), top_up("08:00")) == (0, usd("10"))


def test_two_states_in_a_week_count_their_own_hours_for_overtime() -> None:
    shifts = [shift("02T06:00", "02T16:00"), shift("03T06:00", "03T16:00", place={"state": "YY"})]
    assert one(hourly("20.00"), shifts=shifts, under=ZETA).overtime_hours == 2


def test_one_place_more_never_lowers() -> None:
    shifts = [shift("02T06:00", "02T14:00")]
    more = [*shifts, shift("03T06:00", "03T07:00", place={"city": "Pueblo"})]
    for under in (ZETA, PUEBLO):
        before, after = (one(hourly("10.00"), shifts=told, under=under).due for told in (shifts, more))
        assert after >= before


def test_a_city_nobody_told_stays_open_for_that_shift() -> None:
    shifts = [shift("02T06:00", "02T14:00", place={"city": "Otra"}), shift("03T06:00", "03T10:00")]
    told = week(hourly("15.00"), shifts=shifts, paid="180.00", missed_meal_days=0, missed_rest_days=0)
    answer = ask(told, under={**ZETA, "place": {"state": "ZZ"}})
    assert (answer.totals.owed, answer.totals.owed_high) == (0, usd("20"))
    assert "place.city" in paths(answer)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([shift("02T06:00", "02T06:00")], {"shifts.0.out": "order"}),
        ([shift("02T06:00", "02T05:00")], {"shifts.0.out": "order"}),
        ([shift("02T06:00", "02T07:00", 61)], {"shifts.0.unpaid_break_minutes": "whole"}),
        ([shift("02T06:00", "02T10:00"), shift("02T09:59", "02T12:00")], {"shifts.1.in": "overlap"}),
        ([shift("02T06:00", "02T20:00"), shift("02T08:00", "02T09:00")], {"shifts.1.in": "overlap"}),
        ([shift("01T23:00", "02T06:00")], {"shifts.0.in": "outside"}),
        ([shift("09T00:00", "09T06:00")], {"shifts.0.in": "outside"}),
        ([shift("08T22:00", "09T06:00")], {"shifts.0.out": "outside"}),
        ([shift("02T24:00", "03T06:00")], {"shifts.0.in": "time"}),
        ([shift("02T06:00Z", "02T07:00Z")], {"shifts.0.in": "time", "shifts.0.out": "time"}),
        ([shift("02", "03")], {"shifts.0.in": "time", "shifts.0.out": "time"}),
        ([shift("02T06:00", "02T07:00")] * 61, {"shifts": "list"}),
    ],
)
def test_times_that_cannot_be(told: list[dict[str, Any]], found: dict[str, str]) -> None:
    assert mistakes(*told) == {f"weeks.0.{path}": code for path, code in found.items()}


def test_a_shift_that_ends_with_the_week_is_inside_it() -> None:
    assert one(hourly("10.00"), shifts=[shift("08T16:00", "09T00:00")]).straight_time == usd("80")


@pytest.mark.parametrize("other", [{"hours": [8, 0, 0, 0, 0, 0, 0]}, {"total_hours": 8}])
def test_shifts_stand_instead_of_hours(other: dict[str, Any]) -> None:
    assert mistakes(shift("02T06:00", "02T14:00"), **other) == {f"weeks.0.{next(iter(other))}": "contradicts"}


def test_lines_that_pay_other_hours_than_the_clock() -> None:
    with pytest.raises(BadInput, match=r"exactly the hours worked, 7\.5"):
        one(hourly("10.00", 8), shifts=[shift("02T06:00", "02T14:00", 30)])


def test_a_night_shift_is_one_day_for_its_meal() -> None:
    night = [shift("02T20:00", "03T04:00")]
    evening = [shift("02T12:00", "02T20:00")]
    by_night, by_day = (
        one(hourly("10.00"), shifts=told, missed_meal_days=1, under=ZETA).break_premiums for told in (night, evening)
    )
    assert by_night == by_day > 0
