"""Bad input is answered with every mistake at once: where it is, what was wanted, what came."""

from __future__ import annotations

import json
from typing import Any

import pytest

from palanca.pay.answer import owed
from palanca.pay.ask import shape
from palanca.values.shape import BadInput
from tests.pay.asking import BOOK, MONDAY, ask, hourly, week


def mistakes(raw: object) -> dict[str, str]:
    """Path and code of every mistake."""
    with pytest.raises(BadInput) as refused:
        owed(raw, BOOK)
    return {mistake.path: mistake.code for mistake in refused.value.mistakes}


def of_week(*earnings: dict[str, Any], **told: Any) -> dict[str, str]:
    return mistakes({"weeks": [week(*earnings, **told)]})


@pytest.mark.parametrize("raw", [None, [], "x" * 1_000_000, 7, {}, {"weeks": []}, {"weeks": None}])
def test_what_is_no_question_is_refused(raw: object) -> None:
    assert mistakes(raw)


def test_a_week_of_two_hundred_hours() -> None:
    assert of_week(hourly("10.00"), total_hours=200) == {"weeks.0.total_hours": "number"}


def test_a_day_of_twenty_five_hours() -> None:
    assert of_week(hourly("10.00"), hours=[25, 0, 0, 0, 0, 0, 0]) == {"weeks.0.hours.0": "number"}


def test_a_week_of_six_days() -> None:
    assert of_week(hourly("10.00"), hours=[8, 8, 8, 8, 8, 0]) == {"weeks.0.hours": "list"}


@pytest.mark.parametrize("rate", [10.5, 10, "10.1234567", "-1.00", "1e3", "diez", float("nan"), True, "9" * 1000])
def test_money_that_is_no_decimal_text(rate: object) -> None:
    assert of_week({"kind": "hourly", "rate": rate}, total_hours=40) == {"weeks.0.earnings.0.rate": "money"}


@pytest.mark.parametrize("hours", [float("nan"), float("inf"), -1, "ocho", True, 10**400])
def test_hours_that_are_no_number(hours: object) -> None:
    assert of_week(hourly("10.00"), total_hours=hours) == {"weeks.0.total_hours": "number"}


def test_unknown_keys_are_refused_and_cut_short() -> None:
    found = mistakes({"weeks": [week(hourly("10.00"), total_hours=40)], "employee": {}, "z" * 1_000_000: 1})
    assert set(found.values()) == {"unknown_key"}
    assert max(map(len, found)) < 100


def test_a_week_that_starts_on_another_day() -> None:
    raw = {"workweek_starts": "sunday", "weeks": [week(hourly("10.00"), total_hours=40)]}
    assert mistakes(raw) == {"weeks.0.starts": "weekday"}


@pytest.mark.parametrize("second", [MONDAY, "2026-03-08", "2026-02-25"])
def test_weeks_that_repeat_or_cross(second: str) -> None:
    raw = {"weeks": [week(hourly("10.00"), total_hours=40, starts=starts) for starts in (MONDAY, second)]}
    assert list(mistakes(raw).values()) == ["overlap"]


def test_weeks_may_start_on_different_days_where_nobody_told_which() -> None:
    answer = ask(*(week(hourly("10.00"), total_hours=40, starts=starts) for starts in (MONDAY, "2026-03-11")))
    assert len(answer.weeks) == 2


def test_a_total_that_contradicts_the_days() -> None:
    assert of_week(hourly("10.00"), hours=[8] * 5 + [0, 0], total_hours=41) == {"weeks.0.total_hours": "contradicts"}


@pytest.mark.parametrize("hours", [39, 41])
def test_pay_for_hours_that_were_not_worked_or_no_pay_for_those_that_were(hours: int) -> None:
    assert of_week(hourly("10.00", hours), total_hours=40) == {"weeks.0.earnings": "hours"}


def test_two_lines_cannot_both_take_the_rest() -> None:
    assert of_week(hourly("10.00"), hourly("12.00"), total_hours=40) == {"weeks.0.earnings.1.hours": "needed"}


def test_a_differential_for_more_hours_than_were_worked() -> None:
    more = {"kind": "differential", "rate": "1.00", "hours": 50}
    assert of_week(hourly("10.00"), more, total_hours=40) == {"weeks.0.earnings.1.hours": "hours"}


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ({"kind": "hourly"}, "rate"),
        ({"kind": "wages"}, "kind"),
        ({"amount": "1.00"}, "kind"),
        ({"kind": "piece", "units": 5}, "amount"),
        ({"kind": "piece", "units": 5, "rate": "2.00", "amount": "11.00"}, "amount"),
        ({"kind": "differential", "rate": "2.00"}, "amount"),
        ({"kind": "salary", "amount": "1.00", "period": "week", "covers_hours": 0}, "covers_hours"),
        (
            {"kind": "salary", "amount": "1.00", "period": "week", "covers_hours": 40, "fluctuating": True},
            "covers_hours",
        ),
        ({"kind": "salary", "amount": "1.00"}, "period"),
    ],
)
def test_lines_that_make_no_sense(line: dict[str, Any], path: str) -> None:
    assert list(of_week(line, total_hours=40)) == [f"weeks.0.earnings.0.{path}"]


@pytest.mark.parametrize("day", ["2026-02-30", "2026-W10-1", "9999-12-31", "0001-01-01", "ayer", 20260302, ""])
def test_days_that_are_none(day: object) -> None:
    assert mistakes({"weeks": [week(hourly("10.00"), total_hours=40, starts=day)]}) == {"weeks.0.starts": "date"}  # type: ignore[arg-type]


def test_every_mistake_is_told_at_once() -> None:
    bad = week(hourly("10.00", 50), hours=[8] * 5 + [0, 0], starts="2026-03-03")
    worse = week({"kind": "hourly", "rate": 10.0}, hours=[99] * 7, paid="1.234")
    found = mistakes({"workweek_starts": "monday", "sector": "minería", "weeks": [bad, worse], "nombre": "x"})
    assert found == {
        "nombre": "unknown_key",
        "sector": "one_of",
        "weeks.0.earnings": "hours",
        "weeks.1.earnings.0.rate": "money",
        "weeks.1.paid": "money",
        **{f"weeks.1.hours.{day}": "number" for day in range(7)},
    }


def test_the_contracts_of_weeks_are_checked_beside_other_mistakes() -> None:
    good = week(hourly("10.00"), total_hours=40, starts="2026-03-03")
    raw = {"workweek_starts": "monday", "weeks": [good, good], "nombre": "x"}
    assert mistakes(raw) == {
        "nombre": "unknown_key",
        "weeks.0.starts": "weekday",
        "weeks.1.starts": "overlap",
    }


def test_the_shape_is_published_as_json_schema() -> None:
    schema = json.loads(json.dumps(shape(BOOK).schema()))
    assert schema["additionalProperties"] is False
    assert {"as_of", "place", "sector", "regime", "employer", "weeks", "separation"} <= set(schema["properties"])
