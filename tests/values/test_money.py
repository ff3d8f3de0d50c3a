"""Decimal text and exact amounts in; exact amounts and rounded text out."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.money import cents, exact, money_text, number_text, rate_text

amounts = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**6)


@pytest.mark.parametrize(
    ("text", "amount"), [("18.75", Fraction(75, 4)), ("0", Fraction(0)), ("-0.5", Fraction(-1, 2)), ("7", Fraction(7))]
)
def test_decimal_text_is_read_exactly(text: str, amount: Fraction) -> None:
    assert exact(text) == amount


@pytest.mark.parametrize("text", ["", " 7", "7.", ".5", "1e3", "1_000", "1,000", "+7", "٣", "0.1234567", "7\n", "nan"])
def test_text_that_is_no_plain_decimal_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        exact(text)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Fraction(5, 1000), "0.01"),
        (Fraction(-5, 1000), "-0.01"),
        (Fraction(4999, 10**6), "0.00"),
        (Fraction(2, 3), "0.67"),
        (Fraction(10), "10.00"),
        # Half a cent less a hair: rounding twice, first to the millionth, would make a cent of it.
        (Fraction(1, 200) - Fraction(1, 10**12), "0.00"),
    ],
)
def test_money_rounds_half_up_once(amount: Fraction, text: str) -> None:
    assert money_text(amount) == text


@pytest.mark.parametrize(
    ("amount", "text"), [(Fraction(40, 7), "5.714286"), (Fraction(29, 2), "14.50"), (Fraction(12), "12.00")]
)
def test_a_rate_keeps_six_places_at_most_and_two_at_least(amount: Fraction, text: str) -> None:
    assert rate_text(amount) == text


@pytest.mark.parametrize(
    ("amount", "text"), [(Fraction(40), "40"), (Fraction(15, 2), "7.5"), (Fraction(0), "0"), (Fraction(100), "100")]
)
def test_a_count_shows_no_idle_zeros(amount: Fraction, text: str) -> None:
    assert number_text(amount) == text


@given(amounts)
def test_rounding_moves_money_by_half_a_cent_at_most(amount: Fraction) -> None:
    assert abs(cents(amount) - amount) <= Fraction(1, 200)


@given(amounts)
def test_rounded_money_stays_as_it_is(amount: Fraction) -> None:
    assert cents(cents(amount)) == cents(amount)


@given(amounts, amounts)
def test_more_is_never_rounded_to_less(one: Fraction, other: Fraction) -> None:
    low, high = sorted((one, other))
    assert cents(low) <= cents(high)


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=6))
def test_money_rounds_as_the_decimal_module_does(amount: Decimal) -> None:
    wanted = amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    assert Decimal(money_text(Fraction(amount))) == wanted


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=6))
def test_what_a_rate_says_can_be_read_back(amount: Decimal) -> None:
    assert exact(rate_text(Fraction(amount))) == Fraction(amount)


@given(st.integers(min_value=-(10**4), max_value=10**4))
def test_a_debt_and_a_claim_of_the_same_size_round_alike(thousandths: int) -> None:
    amount = Fraction(thousandths, 1000)
    assert cents(-amount) == -cents(amount)
