"""Two thousand stories told twice: to the check by its screens, and to the core as a program tells it. The same rights,
doors, days and strengths must come out, and the same dollars; a question that was not asked must change nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palanca.contracts import ASSESS, PAY
from palanca.values.money import money_text
from palanca.values.pause import never
from palanca.values.plan import Plan
from palanca.web.intake.answers import Answers
from palanca.web.intake.screens.screen import Setting
from palanca.web.intake.screens.where import Where

from .generated import BOOK, PLACES, TODAY, Raw, contract_1, contract_2, shown_by_weeks, story
from .told_by_screens import Told, Unpainted, tell

STORIES, CHUNKS, A_TENTH = 2000, 20, 10
EACH = STORIES // CHUNKS
# So many of each chunk are drawn as well, and so many told until nothing is left to ask.
PAINTED, ONE_IN = 1, 8

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_check_and_the_core_give_the_same_answer(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(chunk * EACH, chunk * EACH + PAINTED):
        _compare(number, None)
    unpainted = Unpainted(monkeypatch)
    for number in range(chunk * EACH + PAINTED, (chunk + 1) * EACH):
        _compare(number, unpainted)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(STORIES, 10**9))
def test_so_do_stories_that_nobody_chose(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    with monkeypatch.context() as patched:
        _compare(number, Unpainted(patched))


def _compare(number: int, unpainted: Unpainted | None) -> None:
    told = story(number, paid=number % A_TENTH == 0)
    by_screens = tell(told, unpainted, to_the_end=number % ONE_IN == 0)
    shown: list[Raw] = []
    if told.pay:
        owed = PAY.answer(contract_1(told, by_screens.facts), BOOK, "es", never)
        assert _owed_on_the_page(by_screens) == _owed(owed), number
        shown = shown_by_weeks(told, owed)
    answer = ASSESS.answer(contract_2(told, by_screens.facts, shown), BOOK, "es", never)
    assert rows_of_the_plan(by_screens.page.plan) == rows(answer), number
    if not by_screens.open:  # then all that the worker knows besides would change nothing
        every = contract_2(told, None, shown)
        assert rows(ASSESS.answer(every, BOOK, "es", never)) == rows(answer), number


def rows(answer: Raw) -> list[tuple[Any, ...]]:
    """Every right at every door, as contract 2 answers."""
    found = [
        (
            *(finding[name] for name in ("event_index", "event", "right", "strength", "citation")),
            door["code"],
            *_deadline(door["deadline"]),
            (door["notice_first"] or {}).get("date"),
        )
        for finding in answer["findings"]
        for door in finding["forums"]
    ]
    return sorted(found, key=repr)


def _deadline(deadline: Raw | None) -> tuple[Any, ...]:
    if deadline is None:
        return (None,)
    possible = tuple(one["date"] for one in deadline["possible"])
    names = ("date", "passed", "losing_since", "losing_from", "start", "length", "kind", "met_on", "citation")
    return (*(deadline[name] for name in names), possible)


def rows_of_the_plan(plan: Plan) -> list[tuple[Any, ...]]:
    """The same, gathered from the steps of the plan."""
    every = [(claim, step) for step in plan.steps for claim in step.claims]
    return sorted((_row(claim, step) for claim, step in every), key=repr)


def _row(claim: Any, step: Any) -> tuple[Any, ...]:
    rule = BOOK.rules[claim.right]
    deadline = claim.deadline and {
        **{name: _iso(getattr(claim.deadline, name)) for name in type(claim.deadline).__slots__},
        "possible": [{"date": _iso(one.date)} for one in claim.deadline.possible],
    }
    return (
        *(claim.event_index, claim.event, claim.right, claim.strength, rule.source.citation),
        step.door.code,
        *_deadline(deadline),
        _iso(claim.notice_first.date) if claim.notice_first else None,
    )


def _iso(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _owed_on_the_page(told: Told) -> tuple[Any, ...]:
    owed = told.page.owed
    assert owed
    weeks = [(week.starts.isoformat(), week.owed) for week in owed.weeks]
    totals = [owed.totals.owed, owed.totals.total, owed.totals.owed_high]
    return [(day, money_text(sum_)) for day, sum_ in weeks], [
        None if sum_ is None else money_text(sum_) for sum_ in totals
    ]


def _owed(answer: Raw) -> tuple[Any, ...]:
    totals = answer["totals"]
    return [(week["starts"], week["owed"]) for week in answer["weeks"]], [
        totals[name] for name in ("owed", "total", "owed_high")
    ]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place[0]} {place[1]}")
def test_the_places_of_the_stories_are_those_that_the_check_finds(place: tuple[str, str, Raw]) -> None:
    typed, state, expected = place
    data = {"typed": typed, "state": state}
    form = Where(Setting(Answers(), BOOK, TODAY, "es"), "where", data)
    found = form.answer().get("place") if expected and form.is_valid() else {}
    assert found == expected


def test_every_event_and_every_question_stands_in_some_story() -> None:
    told = [story(number) for number in range(STORIES)]
    assert {kind for one in told for kind in one.kinds} == set(BOOK.events)
    contested = {fact for fact, question in BOOK.questions.items() if question.contested}
    assert {fact for one in told for fact in one.facts} == set(BOOK.questions) - contested
