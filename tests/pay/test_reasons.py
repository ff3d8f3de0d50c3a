"""Every amount says why: the rule, its citation, how sure it is, and the arithmetic in words, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.values.owed import WeekOwed
from tests.pay.asking import ZETA, hourly, one


def texts(found: WeekOwed, language: str = "es") -> list[str]:
    return [because.text.to(language) for because in found.because]


def test_the_arithmetic_stands_in_words() -> None:
    found = one(hourly("12.00", 46), {"kind": "bonus", "amount": "46.00", "discretionary": False}, total_hours=46)
    assert texts(found) == [
        "46 horas a $12.00 = $552.00",
        "Bono: $46.00",
        "Tarifa regular: $598.00 ÷ 46 horas = $13.00",
        "6 horas extra × 0.5 × $13.00 = $39.00",
    ]
    assert texts(found, "en")[-1] == "6 overtime hours × 0.5 × $13.00 = $39.00"


def test_the_minimum_shows_each_days_rate() -> None:
    found = one(hourly("11.00"), starts="2025-12-29", hours=[8, 8, 8, 8, 8, 0, 0], under=ZETA)
    assert "Mínimo: 24 horas a $12.00 + 16 horas a $15.00 = $528.00; su pago $440.00; faltan $88.00" in texts(found)


def test_hours_that_must_stand_alone_say_so() -> None:
    found = one(hourly("10.00", 20), hourly("30.00", 20), total_hours=40, under=ZETA)
    assert texts(found)[2] == "Cada hora debe llegar al mínimo (40 horas a $15.00): faltan $100.00"


def test_double_time_is_its_own_line() -> None:
    found = one(hourly("20.00"), hours=[13, 0, 0, 0, 0, 0, 0], under=ZETA)
    assert texts(found)[-2:] == ["4 horas extra × 0.5 × $20.00 = $40.00", "1 hora doble × 1 × $20.00 = $20.00"]


def test_credited_tips_are_told() -> None:
    found = one(hourly("2.00"), total_hours=40, tips="240.00", tip_credit=True)
    assert texts(found)[1].endswith("su pago $80.00; propinas que cuentan $240.00; faltan $0.00")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ({"kind": "piece", "units": 120, "rate": "4.00"}, "120 piezas a $4.00 = $480.00"),
        ({"kind": "piece", "amount": "480.00"}, "Pago por pieza: $480.00"),
        ({"kind": "day", "rate": "96.00", "days": 5}, "5 días a $96.00 = $480.00"),
        ({"kind": "job", "amount": "480.00"}, "Pago por el trabajo: $480.00"),
        (
            {"kind": "salary", "amount": "480.00", "period": "week", "covers_hours": "all"},
            "Sueldo de la semana: $480.00",
        ),
        (
            {"kind": "salary", "amount": "1560.00", "period": "month", "covers_hours": 40},
            "Sueldo: $1,560.00 al mes × 12 ÷ 52 = $360.00",
        ),
    ],
)
def test_each_kind_of_pay_says_how_it_was_counted(line: dict[str, Any], text: str) -> None:
    assert texts(one(line, total_hours=40))[0] == text


def test_hours_that_a_salary_does_not_buy_are_told() -> None:
    salary = {"kind": "salary", "amount": "360.00", "period": "week", "covers_hours": 36}
    more = "horas que el sueldo no paga: 4 horas a $10.00 = $40.00; junto $400.00"
    assert texts(one(salary, total_hours=40)) == [f"Sueldo de la semana: $360.00; {more}"]


def test_every_reason_names_its_rule_and_citation() -> None:
    found = one(hourly("6.00"), total_hours=50)
    assert [(because.rule, because.citation) for because in found.because] == [
        ("us.federal.regular_rate", "Act of regular_rate"),
        ("us.federal.minimum_wage", "Act general"),
        ("us.federal.regular_rate", "Act of regular_rate"),
        ("us.federal.overtime", "Act times"),
    ]
