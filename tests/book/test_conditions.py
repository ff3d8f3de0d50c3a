"""Conditions and facts come in; holds, fails or stays open goes out. What nobody told is never a no."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.book.conditions import All, Any, Compared, Condition, Fact, OneOfThese, Verdict, facts_of

FACTS = ("sector", "together", "complained_about", "employees")
TOLD: dict[str, st.SearchStrategy[Fact | None]] = {
    "sector": st.sampled_from([None, "general", "agriculture"]),
    "together": st.sampled_from([None, True, False]),
    "complained_about": st.sampled_from([None, ("wages",), ("wages", "safety"), ("housing",)]),
    "employees": st.sampled_from([None, Fraction(5), Fraction(25), Fraction(26)]),
}
facts = st.fixed_dictionaries(TOLD)
simple = st.one_of(
    st.builds(OneOfThese, st.just("sector"), st.just(("agriculture",)), st.booleans()),
    st.builds(OneOfThese, st.just("together"), st.just((True,)), st.booleans()),
    st.builds(OneOfThese, st.just("complained_about"), st.just(("wages", "safety")), st.booleans()),
    st.builds(
        Compared,
        st.just("employees"),
        st.sampled_from(["at_least", "at_most", "less_than", "more_than"]),
        st.just("size"),
    ),
)
conditions = st.recursive(
    simple,
    lambda inner: (
        st.builds(All, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Any, st.lists(inner, min_size=1, max_size=3).map(tuple))
    ),
    max_leaves=6,
)


def size(_: str) -> Fraction | None:
    return Fraction(25)


def no_threshold(_: str) -> Fraction | None:
    return None


@pytest.mark.parametrize(
    ("how", "employees", "holds"),
    [
        ("at_least", 25, True),
        ("more_than", 25, False),
        ("at_most", 25, True),
        ("less_than", 25, False),
        ("at_least", 24, False),
        ("at_most", 26, False),
    ],
)
def test_a_threshold_counts_its_own_number_as_the_law_says(how: str, employees: int, holds: bool) -> None:
    condition = Compared("employees", how, "size")  # type: ignore[arg-type]
    assert condition.judge({"employees": Fraction(employees)}, size).holds is holds


def test_a_threshold_that_the_law_of_the_day_lacks_is_open() -> None:
    condition = Compared("employees", "at_least", "size")
    assert condition.judge({"employees": Fraction(3)}, no_threshold) == Verdict(None, open=("employees",))


def test_a_list_holds_if_any_of_its_words_does() -> None:
    about_wages = OneOfThese("complained_about", ("wages",))
    assert about_wages.judge({"complained_about": ("safety", "wages")}, size).holds is True
    assert about_wages.judge({"complained_about": ("safety",)}, size).holds is False


def test_what_fails_is_named_and_outweighs_what_is_open() -> None:
    condition = All((OneOfThese("sector", ("general",)), OneOfThese("together", (True,))))
    assert condition.judge({"sector": "agriculture"}, size) == Verdict(False, failed=("sector",))


def test_one_way_that_holds_leaves_nothing_to_ask() -> None:
    condition = Any((OneOfThese("sector", ("general",)), OneOfThese("together", (True,))))
    assert condition.judge({"sector": "general"}, size) == Verdict(True)


@given(conditions)
def test_nothing_is_asked_that_the_condition_does_not_turn_on(condition: Condition) -> None:
    assert set(condition.judge({}, size).open) <= facts_of(condition)


@given(conditions, facts, st.sampled_from(FACTS))
def test_one_more_answer_never_overturns_what_was_settled(
    condition: Condition, told: dict[str, Fact | None], forgotten: str
) -> None:
    before = condition.judge({**told, forgotten: None}, size).holds
    assert before is None or condition.judge(told, size).holds is before


@given(conditions, facts)
def test_open_means_that_somebody_can_still_answer(condition: Condition, told: dict[str, Fact | None]) -> None:
    verdict = condition.judge(told, size)
    assert (verdict.holds is None) is bool(verdict.open)
    assert all(told[fact] is None for fact in verdict.open)
