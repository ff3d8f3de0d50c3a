"""Commissions and bonuses that were earned in several weeks: due where paid, in the rate of the weeks of their own.

29 CFR 778.117-778.120, 778.209(b). The country's law: overtime after 40 hours.
"""

from __future__ import annotations

from typing import Any

import pytest

from palanca.values.owed import Owed
from palanca.values.shape import BadInput
from tests.pay.asking import ZETA, ask, hourly, one, parts, paths, row, usd, week

FIRST, SECOND, THIRD = "2026-03-02", "2026-03-09", "2026-03-16"


def bonus(amount: str, *weeks: str, **told: Any) -> dict[str, Any]:
    return {"kind": "bonus", "amount": amount, "discretionary": False, "flat": False, "for_weeks": list(weeks), **told}


def at(starts: str, *more: dict[str, Any], hours: int = 50, **told: Any) -> dict[str, Any]:
    return week(hourly("10.00"), *more, starts=starts, total_hours=hours, **told)


def premiums(answer: Owed) -> list[str]:
    return [parts(found)[2] for found in answer.weeks]


def test_a_commission_of_the_week_is_in_its_rate() -> None:
    found = one(hourly("10.00"), {"kind": "commission", "amount": "50.00"}, total_hours=50)
    assert (parts(found), found.regular_rate) == (("550.00", "0.00", "55.00"), usd("11"))


def test_each_week_takes_an_equal_part_and_the_sum_is_due_once() -> None:
    answer = ask(at(FIRST), at(SECOND, bonus("200.00", FIRST, SECOND)))
    assert [parts(found) for found in answer.weeks] == [("500.00", "0.00", "60.00"), ("700.00", "0.00", "60.00")]


def test_by_the_hours_of_each_week() -> None:
    """90 hours share 180: a week of 40 earned 80 of it, a week of 50 earned 100."""
    commission = {"kind": "commission", "amount": "180.00", "for_weeks": [FIRST, SECOND], "spread": "hours"}
    answer = ask(at(FIRST, hours=40), at(SECOND, commission))
    assert [found.regular_rate for found in answer.weeks] == [usd("12"), usd("12")]
    assert premiums(answer) == ["0.00", "60.00"]


def test_the_week_it_was_paid_in_need_not_be_one_of_its_own() -> None:
    answer = ask(at(FIRST), at(SECOND), at(THIRD, bonus("200.00", FIRST, SECOND)))
    assert premiums(answer) == ["60.00", "60.00", "50.00"]
    assert [found.straight_time for found in answer.weeks] == [usd("500"), usd("500"), usd("700")]


def test_the_order_of_the_weeks_does_not_matter() -> None:
    weeks = [at(FIRST), at(SECOND, bonus("200.00", FIRST, SECOND))]
    assert ask(*weeks).weeks == tuple(reversed(ask(*reversed(weeks)).weeks))


def test_weeks_that_nobody_told_take_their_part_and_are_asked_for() -> None:
    answer = ask(at(SECOND, bonus("200.00", FIRST, SECOND), paid="700.00"))
    assert premiums(answer) == ["60.00"]
    assert row(answer, "weeks.0.earnings.1.for_weeks").high is None


def test_a_gift_for_several_weeks_is_in_no_rate() -> None:
    answer = ask(at(FIRST), at(SECOND, bonus("200.00", FIRST, SECOND, discretionary=True)))
    assert premiums(answer) == ["50.00", "50.00"]


def test_whether_it_was_promised_is_asked_once_where_it_was_told() -> None:
    told = bonus("200.00", FIRST, SECOND, discretionary=None)
    answer = ask(at(FIRST, paid="550.00"), at(SECOND, told, paid="750.00"))
    assert answer.totals.owed == 0
    assert paths(answer) == ["weeks.1.earnings.1.discretionary"]
    assert row(answer, "weeks.1.earnings.1.discretionary").high == usd("40")  # 20 of premium, and as much again


def test_in_zeta_a_flat_bonus_is_laid_over_the_ordinary_hours_of_its_weeks() -> None:
    """90 a week over 40 ordinary hours of 44 is 2.25: 4 x (10 + 1.5 x 2.25) with 20 an hour."""
    days = [8, 8, 8, 8, 8, 4, 0]
    line = bonus("180.00", FIRST, SECOND, flat=True)
    first, second = week(hourly("20.00"), hours=days), week(hourly("20.00"), line, hours=days, starts=SECOND)
    assert premiums(ask(first, second, under=ZETA)) == ["53.50", "53.50"]


def test_a_part_fills_the_minimum_of_its_week_and_not_of_the_week_it_was_paid_in() -> None:
    low = {"kind": "hourly", "rate": "7.00"}
    answer = ask(
        week(low, starts=FIRST, total_hours=40), week(low, bonus("20.00", FIRST), starts=SECOND, total_hours=40)
    )
    assert [parts(found)[1] for found in answer.weeks] == ["20.00", "40.00"]


def test_no_interest_on_what_was_not_yet_due() -> None:
    days = [8, 8, 8, 8, 8, 4, 0]
    first = week(hourly("20.00"), hours=days, payday="2026-03-13", paid="920.00")
    second = week(hourly("20.00"), bonus("88.00", FIRST), hours=days, starts=SECOND, paid="1008.00")
    answer = ask(first, second, under=ZETA)
    assert (answer.weeks[0].owed, answer.totals.interest) == (usd("4"), 0)


def test_the_reasons_name_the_part_and_the_whole() -> None:
    answer = ask(at(FIRST), at(SECOND, bonus("200.00", FIRST, SECOND)))
    texts = [[because.text.es for because in found.because] for found in answer.weeks]
    assert texts[0][1] == "Del bono de $200.00 por 2 semanas, ganado en esta: $100.00 (se suma a la tarifa)"
    assert texts[1][1] == "Bono de varias semanas: $200.00"


@pytest.mark.parametrize(
    ("weeks", "more", "mistake"),
    [
        ([FIRST, FIRST], {}, ("weeks.0.earnings.1.for_weeks.1", "twice")),
        (["2026-03-03", SECOND], {}, ("weeks.0.earnings.1.for_weeks.0", "weekday")),
        ([FIRST, SECOND], {"spread": "hours"}, ("weeks.0.earnings.1.for_weeks.0", "needed")),
    ],
)
def test_weeks_that_cannot_be(weeks: list[str], more: dict[str, Any], mistake: tuple[str, str]) -> None:
    with pytest.raises(BadInput) as found:
        ask(at(SECOND, bonus("200.00", *weeks, **more)))
    assert [(each.path, each.code) for each in found.value.mistakes] == [mistake]
