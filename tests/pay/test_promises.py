"""What must hold for every week whatever its numbers: bounded, repeatable examples made by Hypothesis."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from palanca.pay.published import as_json
from palanca.values.money import money_text
from palanca.values.owed import Owed
from tests.pay.asking import COUNTRY, ZETA, ask, hourly, week

FEW = settings(max_examples=40, derandomize=True, deadline=None)

rates = st.integers(300, 4000).map(lambda cents: money_text(Fraction(cents, 100)))
days = st.lists(st.integers(0, 32).map(lambda halves: halves / 2), min_size=7, max_size=7)
whole_days = st.lists(st.integers(0, 16), min_size=7, max_size=7)
money = st.integers(0, 150000).map(lambda cents: money_text(Fraction(cents, 100)))
regimes = st.sampled_from([COUNTRY, ZETA])
lines = st.one_of(
    rates.map(hourly),
    money.map(lambda amount: {"kind": "job", "amount": amount}),
    money.map(lambda amount: {"kind": "piece", "amount": amount}),
    rates.map(lambda rate: {"kind": "day", "rate": rate, "days": 5}),
    st.tuples(money, st.sampled_from([35, 40, 50, "all", None])).map(
        lambda told: {"kind": "salary", "amount": told[0], "period": "week", "covers_hours": told[1]}
    ),
)
bonuses = st.tuples(money, st.sampled_from([True, False, None])).map(
    lambda told: {"kind": "bonus", "amount": told[0], "discretionary": told[1]}
)
beside = st.one_of(
    bonuses,
    st.tuples(st.sampled_from(["commission", "facilities", "reimbursement", "premium"]), money).map(
        lambda told: {"kind": told[0], "amount": told[1]}
    ),
)
kinds = st.sampled_from(["tax", "lodging", "rides", "tools", "uniform", "loan", "whatever"])
deductions = st.lists(
    st.tuples(kinds, st.integers(0, 30000), st.sampled_from([True, False, None])).map(
        lambda told: {"kind": told[0], "amount": money_text(Fraction(told[1], 100)), "agreed": told[2]}
    ),
    max_size=3,
)
missed = st.sampled_from([0, 1, 5, None])
tips = st.sampled_from([("0.00", False), ("90.00", True), ("90.00", None), (None, True)])
mondays = ("2025-12-29", "2026-03-02", "2026-03-09")
told_weeks = st.builds(
    lambda line, more, hours, paid, taken, meals, rests, tipped: week(
        line,
        *more,
        hours=hours,
        paid=paid,
        deductions=taken,
        missed_meal_days=meals,
        missed_rest_days=rests,
        tips=tipped[0],
        tip_credit=tipped[1],
    ),
    lines,
    st.lists(beside, max_size=2),
    days,
    money,
    deductions,
    missed,
    missed,
    tips,
)
three_weeks = st.lists(told_weeks, min_size=3, max_size=3).map(
    lambda weeks: [{**told, "starts": monday} for told, monday in zip(weeks, mondays, strict=True)]
)


def total(answer: Owed) -> Fraction:
    assert answer.totals.total is not None
    return answer.totals.total


@FEW
@given(rates, days, st.integers(0, 6), regimes)
def test_an_hour_more_never_owes_less(rate: str, hours: list[float], day: int, under: dict[str, Any]) -> None:
    longer = [*hours[:day], hours[day] + 1, *hours[day + 1 :]]
    before, after = (ask(week(hourly(rate), hours=told), under=under).weeks[0] for told in (hours, longer))
    assert after.due >= before.due


@FEW
@given(rates, st.integers(0, 335), regimes)
def test_half_an_hour_more_in_all_never_owes_less(rate: str, halves: int, under: dict[str, Any]) -> None:
    before, after = (
        ask(week(hourly(rate), total_hours=hours / 2), under=under).weeks[0] for hours in (halves, halves + 1)
    )
    assert after.due >= before.due


@FEW
@given(told_weeks, st.sampled_from(["flsa", "state", "local"]), st.booleans(), st.booleans())
def test_a_layer_more_never_lowers_the_answer(told: dict[str, Any], level: str, one: bool, other: bool) -> None:
    others = dict(zip({"flsa", "state", "local"} - {level}, (one, other), strict=True))
    place = {"state": "ZZ", "city": "Pueblo"}
    less, more = (
        ask(told, under={"place": place, "employer": {"employees": 30}, "regime": {**others, level: on}})
        for on in (False, True)
    )
    assert more.weeks[0].due >= less.weeks[0].due


@FEW
@given(rates, days, st.integers(0, 6), regimes, deductions)
def test_an_hour_more_never_owes_less_whatever_was_deducted(
    rate: str, hours: list[float], day: int, under: dict[str, Any], taken: list[dict[str, Any]]
) -> None:
    longer = [*hours[:day], hours[day] + 1, *hours[day + 1 :]]
    told = {"deductions": taken, "missed_meal_days": 2, "missed_rest_days": 1}
    before, after = (ask(week(hourly(rate), hours=each, **told), under=under).weeks[0] for each in (hours, longer))
    assert after.due >= before.due


@FEW
@given(told_weeks, money, regimes)
def test_paying_more_never_raises_what_is_owed(told: dict[str, Any], more: str, under: dict[str, Any]) -> None:
    paid = {**told, "paid": money_text(Fraction(told["paid"]) + Fraction(more))}
    before, after = (ask(each, under=under) for each in (told, paid))
    assert (after.weeks[0].owed or 0) <= (before.weeks[0].owed or 0)
    assert total(after) <= total(before)


@FEW
@given(told_weeks, deductions, regimes)
def test_a_deduction_more_never_lowers_what_is_owed(
    told: dict[str, Any], more: list[dict[str, Any]], under: dict[str, Any]
) -> None:
    before, after = (
        ask({**told, "deductions": taken}, under=under) for taken in (told["deductions"], [*told["deductions"], *more])
    )
    assert after.weeks[0].due >= before.weeks[0].due
    assert total(after) >= total(before)


@FEW
@given(told_weeks, regimes)
def test_a_missed_break_more_never_lowers_what_is_owed(told: dict[str, Any], under: dict[str, Any]) -> None:
    fewer, more = (ask({**told, "missed_meal_days": count, "missed_rest_days": count}, under=under) for count in (1, 2))
    assert total(more) >= total(fewer)


@FEW
@given(three_weeks, money, st.sampled_from(["equally", "hours"]), regimes)
def test_a_sum_of_several_weeks_is_due_once_and_changes_no_week_that_it_does_not_name(
    weeks: list[dict[str, Any]], amount: str, spread: str, under: dict[str, Any]
) -> None:
    line = {"kind": "commission", "amount": amount, "for_weeks": list(mondays[:2]), "spread": spread}
    paid = [*weeks[:2], {**weeks[2], "earnings": [*weeks[2]["earnings"], line]}]
    before, after = (ask(*each, under=under).weeks for each in (weeks, paid))
    assert after[2].due == before[2].due + Fraction(amount)
    assert after[2].overtime_premium == before[2].overtime_premium
    rounding = Fraction(1, 100) * len(weeks)
    wages_after, wages_before = (
        sum(week.due - week.unlawful_deductions for week in each)  # a better paid week may be charged for more
        for each in (after, before)
    )
    assert wages_after >= wages_before - rounding


@FEW
@given(three_weeks, regimes)
def test_the_order_of_weeks_does_not_matter(weeks: list[dict[str, Any]], under: dict[str, Any]) -> None:
    forwards, backwards = ask(*weeks, under=under), ask(*reversed(weeks), under=under)
    assert forwards.totals == backwards.totals
    assert forwards.weeks == tuple(reversed(backwards.weeks))


@FEW
@given(three_weeks, regimes)
def test_splitting_the_file_does_not_change_the_sum(weeks: list[dict[str, Any]], under: dict[str, Any]) -> None:
    alone = [total(ask(told, under=under)) for told in weeks]
    assert total(ask(*weeks, under=under)) == sum(alone, Fraction(0))


@FEW
@given(told_weeks, regimes)
def test_due_is_the_sum_of_its_parts_and_owed_what_was_not_paid(told: dict[str, Any], under: dict[str, Any]) -> None:
    found = ask(told, under=under).weeks[0]
    parts = (found.straight_time, found.overtime_premium, found.minimum_wage_topup)
    assert found.due == sum(parts) + found.break_premiums + found.unlawful_deductions
    assert found.owed == max(Fraction(0), found.due - Fraction(told["paid"]))
    assert all((part * 100).denominator == 1 for part in parts)


@FEW
@given(told_weeks)
def test_low_amount_and_high_stand_in_that_order(told: dict[str, Any]) -> None:
    answer = ask(told, under={"place": {"state": "ZZ"}})
    highest = answer.totals.total_high
    assert highest is not None
    assert all(
        row.low == total(answer) < row.high <= highest for row in answer.unknown if row.high and row.low is not None
    )
    assert (answer.totals.owed or 0) <= (answer.totals.owed_high or 0)


@FEW
@given(rates, whole_days)
def test_any_real_split_of_the_hours_lies_between_low_and_high(rate: str, hours: list[int]) -> None:
    split = ask(week(hourly(rate), hours=hours), under=ZETA).weeks[0].due
    answer = ask(week(hourly(rate), total_hours=sum(hours)), under=ZETA)
    highs = [row.high for row in answer.unknown if row.path == "weeks.0.hours" and row.high is not None]
    assert answer.weeks[0].due <= split <= max(highs, default=answer.weeks[0].due)


@FEW
@given(told_weeks)
def test_what_a_fact_turns_out_to_be_lies_between_low_and_high(told: dict[str, Any]) -> None:
    under = {"place": {"state": "YY"}, "sector": "general"}
    open_answer = ask(told, under=under)
    for sales in ("1.00", "600000.00"):
        settled = total(ask(told, under={**under, "employer": {"annual_sales": sales}}))
        high = max([row.high for row in open_answer.unknown if row.high is not None], default=total(open_answer))
        assert total(open_answer) <= settled <= high


@FEW
@given(three_weeks, regimes, st.sampled_from(["es", "en"]))
def test_every_answer_can_be_published(weeks: list[dict[str, Any]], under: dict[str, Any], language: str) -> None:
    answer = ask(*weeks, under=under)
    assert json.loads(json.dumps(as_json(answer, language)))["totals"]["total"] == money_text(total(answer))


@FEW
@given(told_weeks)
def test_no_layer_alone_is_due_more_than_the_answer(told: dict[str, Any]) -> None:
    under = {"place": {"state": "ZZ", "city": "Pueblo"}, "regime": {"flsa": True, "state": True, "local": True}}
    found = ask(told, under=under).weeks[0]
    assert len(found.layers) == 3
    assert all(layer.due <= found.due for layer in found.layers)


def test_what_is_empty_or_zero_changes_nothing() -> None:
    nothing = {
        "shifts": [],
        "missed_meal_days": 0,
        "missed_rest_days": 0,
        "deductions": [{"kind": "tools", "amount": "0.00"}],
        "tips": "0.00",
        "tip_credit": False,
    }
    assert ask(week(hourly("10.00"), total_hours=40, **nothing)) == ask(week(hourly("10.00"), total_hours=40))


clocks = st.lists(
    st.tuples(st.integers(0, 1400), st.integers(1, 900), st.sampled_from([0, 15, 30])), min_size=1, max_size=6
)


def shifts_of_days(told: list[tuple[int, int, int]]) -> list[dict[str, Any]]:
    """One shift a day that begins and ends on it."""

    def moment(day: int, minute: int) -> str:
        return f"2026-03-{day:02}T{minute // 60:02}:{minute % 60:02}"

    ends = [(start, min(start + length, 1439), rest) for start, length, rest in told]
    return [
        {"in": moment(2 + day, start), "out": moment(2 + day, end), "unpaid_break_minutes": min(rest, end - start)}
        for day, (start, end, rest) in enumerate(ends)
    ]


@FEW
@given(rates, clocks)
def test_shifts_and_the_same_hours_by_day_owe_the_same(rate: str, told: list[tuple[int, int, int]]) -> None:
    shifts = shifts_of_days(told)
    minutes = [min(start + length, 1439) - start for start, length, _ in told]
    hours = [(span - min(rest, span)) / 60 for span, (_, _, rest) in zip(minutes, told, strict=True)]
    exact = [str(round(each, 6)) for each in hours] + ["0"] * (7 - len(hours))
    by_clock = ask(week(hourly(rate), shifts=shifts), under=ZETA).weeks[0].due
    assert abs(by_clock - ask(week(hourly(rate), hours=exact), under=ZETA).weeks[0].due) <= Fraction(2, 100)


@FEW
@given(rates, clocks, st.sampled_from(["Pueblo", "Otra"]))
def test_a_shift_more_in_another_place_never_lowers(rate: str, told: list[tuple[int, int, int]], city: str) -> None:
    shifts = shifts_of_days(told)
    more = {"in": "2026-03-08T08:00", "out": "2026-03-08T11:00", "unpaid_break_minutes": 0, "place": {"city": city}}
    less, greater = (
        ask(week(hourly(rate), shifts=each), under=ZETA).weeks[0].due for each in (shifts, [*shifts, more])
    )
    assert greater >= less
