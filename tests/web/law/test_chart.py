"""A wage drawn: heights compare as amounts do, what is announced is apart, and there is no line without a wage."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from palanca.book.terms import Term, Unit, Value
from palanca.values.confidence import Confidence
from palanca.web.law.chart import wage_chart

TODAY = date(2026, 7, 2)


def wage(*rows: tuple[str, str]) -> Term:
    values = (
        Value(date.fromisoformat(since), Fraction(amount), "1 Ex. 2", (), TODAY, Confidence.READ)
        for since, amount in rows
    )
    return Term("general", Unit.USD_PER_HOUR, tuple(values))


def points(line: str) -> list[tuple[int, int]]:
    return [(int(x), int(y)) for x, y in (point.split(",") for point in line.split())]


def test_twice_the_wage_stands_twice_as_high() -> None:
    chart = wage_chart(wage(("2019-01-01", "10"), ("2023-01-01", "20")), None, TODAY)
    assert chart is not None
    (_, low), _, (_, high), _ = points(chart.own.past)
    ground = chart.dollars[0].y
    assert ground - high == 2 * (ground - low)


def test_each_step_is_flat_and_the_line_ends_today() -> None:
    chart = wage_chart(wage(("2019-01-01", "10"), ("2023-01-01", "20")), None, TODAY)
    assert chart is not None
    corners = points(chart.own.past)
    assert corners[0][1] == corners[1][1]
    assert corners[1][0] == corners[2][0]
    assert corners[-1][0] == chart.today == chart.now.x
    assert chart.own.coming == ""
    assert chart.now.text == "$20.00"


def test_what_is_announced_is_a_line_of_its_own_from_today_on() -> None:
    chart = wage_chart(wage(("2019-01-01", "10"), ("2027-01-01", "20")), None, TODAY)
    assert chart is not None
    assert points(chart.own.coming)[0] == points(chart.own.past)[-1]
    assert chart.now.text == "$10.00"


def test_a_wage_older_than_the_drawing_begins_where_it_begins() -> None:
    old = wage(("2009-07-24", "7.25"))
    assert wage_chart(old, None, TODAY) is None
    chart = wage_chart(wage(("2015-01-01", "9"), ("2020-01-01", "10")), old, TODAY)
    assert chart is not None
    assert chart.above is not None
    assert points(chart.above.past)[0][0] == points(chart.own.past)[0][0]


def test_nothing_is_drawn_before_a_place_has_a_wage() -> None:
    assert wage_chart(wage(("2027-01-01", "10")), wage(("2019-01-01", "7.25")), TODAY) is None
