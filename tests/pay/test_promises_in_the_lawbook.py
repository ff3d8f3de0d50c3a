"""What must hold under the real lawbook for every place, kind of work and kind of pay: bounded, repeatable examples."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from palanca.book.load import CHECKOUT, open_book
from palanca.pay.answer import owed
from palanca.values.money import money_text
from palanca.values.owed import Owed
from tests.pay.asking import hourly, week

BOOK = open_book(CHECKOUT)
FEW = settings(max_examples=45, derandomize=True, deadline=None)
CENT = Fraction(1, 100)

Told = dict[str, Any]

# One workplace in each place that has pay rules, made from its own territory, and one where nothing was told.
TERRITORIES = [
    BOOK.places[place].territory
    for place in sorted({rule.place for rule in BOOK.rules.values()})
    if place in BOOK.places
]
PLACES: list[Told] = [
    {
        name: value
        for name, value in (
            ("state", territory.state),
            ("city", territory.city),
            ("county_fips", None if territory.city or not territory.counties else sorted(territory.counties)[0]),
        )
        if value
    }
    for territory in TERRITORIES
]
SECTORS = [choice.value for choice in BOOK.questions["sector"].choices]
KINDS = [choice.value for choice in BOOK.questions["deduction_kind"].choices]
STEPS = ["2019-06-03", "2019-12-30", "2021-12-27", "2022-06-27", "2024-03-04", "2025-12-29", "2026-06-29", "2026-09-28"]

rates = st.integers(300, 3000).map(lambda cents: money_text(Fraction(cents, 100)))
money = st.integers(0, 120000).map(lambda cents: money_text(Fraction(cents, 100)))
small = st.integers(0, 20000).map(lambda cents: money_text(Fraction(cents, 100)))
days = st.lists(st.sampled_from([0, 0, 4, 6, 8, 9, 10, 12, 13, 16]), min_size=7, max_size=7)
lines = st.one_of(
    rates.map(hourly),
    money.map(lambda amount: {"kind": "piece", "amount": amount}),
    money.map(lambda amount: {"kind": "job", "amount": amount}),
    rates.map(lambda rate: {"kind": "day", "rate": rate, "days": 5}),
    st.fixed_dictionaries(
        {"kind": st.just("salary"), "amount": money, "period": st.sampled_from(["week", "biweek", "month"])},
        optional={"covers_hours": st.sampled_from([35, 40, 50, "all"])},
    ),
)
beside = st.one_of(
    st.fixed_dictionaries(
        {"kind": st.just("bonus"), "amount": small}, optional={"discretionary": st.booleans(), "flat": st.booleans()}
    ),
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(["commission", "differential", "premium", "reimbursement", "facilities"]),
            "amount": small,
        }
    ),
)
taken = st.fixed_dictionaries({"kind": st.sampled_from(KINDS), "amount": small}, optional={"agreed": st.booleans()})
weeks = st.builds(
    lambda line, more, starts, told: week(line, *more, starts=starts, **told),
    lines,
    st.lists(beside, max_size=2),
    st.sampled_from(STEPS),
    st.fixed_dictionaries(
        {"hours": days, "paid": money},
        optional={
            "tips": small,
            "tip_credit": st.booleans(),
            "missed_meal_days": st.integers(0, 5),
            "missed_rest_days": st.integers(0, 5),
            "deductions": st.lists(taken, max_size=2),
            "payday": st.just("2026-10-15"),
        },
    ),
)
EMPLOYER = {
    "employees": st.sampled_from([1, 3, 10, 25, 26, 100]),
    "annual_sales": st.sampled_from(["30000.00", "100000.00", "600000.00"]),
    "commerce": st.booleans(),
    "big_farm": st.booleans(),
}
FACTS = {
    "sector": st.sampled_from(SECTORS),
    "live_in": st.booleans(),
    "caregiver": st.booleans(),
    "fishing": st.booleans(),
}
some_facts = st.fixed_dictionaries({}, optional=FACTS)
every_fact = st.fixed_dictionaries({**FACTS, "employer": st.fixed_dictionaries(EMPLOYER)})
places = st.sampled_from(PLACES)


def ask(*told: Told, **under: Any) -> Owed:
    return owed({"as_of": "2026-11-22", **under, "weeks": list(told)}, BOOK)


def total(answer: Owed) -> Fraction:
    assert answer.totals.total is not None
    return answer.totals.total


@FEW
@given(weeks, places, some_facts, every_fact)
def test_no_facts_that_turn_up_later_make_less_than_was_promised(
    told: Told, place: Told, known: Told, facts: Told
) -> None:
    before, after = ask(told, place=place, **known), ask(told, place=place, **{**facts, **known})
    assert after.weeks[0].due >= before.weeks[0].due
    assert total(after) >= total(before) - CENT
    assert before.totals.total_high is not None
    assert total(after) <= before.totals.total_high + CENT


@FEW
@given(weeks, places, every_fact, st.sampled_from(["flsa", "state", "local"]))
def test_a_layer_more_never_lowers(told: Told, place: Told, facts: Told, level: str) -> None:
    less, more = (ask(told, place=place, regime={level: on}, **facts) for on in (False, None))
    assert more.weeks[0].due >= less.weeks[0].due
    assert total(more) >= total(less) - CENT


@FEW
@given(rates, days, st.integers(0, 6), st.sampled_from(STEPS), places, every_fact)
def test_an_hour_more_by_the_hour_never_owes_less(
    rate: str, hours: list[int], day: int, starts: str, place: Told, facts: Told
) -> None:
    longer = [*hours[:day], hours[day] + 1, *hours[day + 1 :]]
    before, after = (
        ask(week(hourly(rate), starts=starts, hours=told, paid="100.00"), place=place, **facts)
        for told in (hours, longer)
    )
    assert after.weeks[0].due >= before.weeks[0].due
    assert total(after) >= total(before)


@FEW
@given(weeks, weeks, places, every_fact)
def test_the_order_of_weeks_and_splitting_the_file_change_nothing(
    one: Told, other: Told, place: Told, facts: Told
) -> None:
    one, other = {**one, "starts": "2025-12-29"}, {**other, "starts": "2026-06-29"}
    together, turned = ask(one, other, place=place, **facts), ask(other, one, place=place, **facts)
    assert together.totals == turned.totals
    assert total(together) == sum((total(ask(each, place=place, **facts)) for each in (one, other)), Fraction(0))


@FEW
@given(weeks, places, some_facts)
def test_the_low_the_answer_and_the_high_stand_in_that_order(told: Told, place: Told, facts: Told) -> None:
    answer = ask(told, place=place, **facts)
    highest = answer.totals.total_high
    assert highest is not None
    assert total(answer) <= highest
    assert all(row.low is None or row.low == total(answer) for row in answer.unknown)
    assert all(row.high is None or total(answer) < row.high <= highest for row in answer.unknown)
