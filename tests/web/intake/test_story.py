"""The one crossing: what was told reaches the core, what is unknown does not, and the core always understands it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palanca.book.load import open_book
from palanca.law.ask import read_ask as read_assess
from palanca.pay.ask import read_ask as read_pay
from palanca.web.intake.answers import Answers
from palanca.web.intake.noticing import Noticed
from palanca.web.intake.story import assess_question, pay_question

from .telling import TODAY, told

BOOK = open_book()


def assess(answers: Answers) -> dict[str, Any]:
    return assess_question(answers, BOOK, TODAY)


def test_the_whole_story_crosses() -> None:
    raw = assess(told(fact__sector={"value": "construction"}, fact__willful={"value": "yes"}))
    assert raw == {
        "as_of": "2026-11-22",
        "job": {
            "place": {"state": "TX", "city": "Houston"},
            "starts": "2026-03-02",
            "ends": "2026-03-29",
            "sector": "construction",
        },
        "events": [
            {
                "kind": "unpaid_overtime",
                "from": "2026-03-02",
                "to": "2026-03-29",
                "paydays": "weekly",
                "willful": True,
            }
        ],
    }


def test_nothing_told_asks_nothing_but_the_day() -> None:
    assert assess(Answers()) == {"as_of": "2026-11-22", "events": []}
    assert pay_question(Answers(), BOOK, TODAY) is None


def test_an_answer_goes_only_to_the_events_that_it_belongs_to() -> None:
    answers = told(
        happened={"events": ["unpaid_overtime", "fired_after_complaining"]},
        when__fired_after_complaining={"whole": "yes"},
        fact__complained_about={"value": ["safety"]},
    )
    overtime, fired = assess(answers)["events"]
    assert "complained_about" not in overtime
    assert fired["complained_about"] == ["safety"]
    assert "paydays" not in fired


@pytest.mark.parametrize(
    ("fact", "value", "path", "kept"),
    [
        ("employees", "12", ("employer", "employees"), 12),
        ("annual_sales", "800000.00", ("employer", "annual_sales"), "800000.00"),
        ("commerce", "no", ("employer", "commerce"), False),
    ],
)
def test_each_kind_of_answer_crosses_as_its_own_kind(
    fact: str, value: str, path: tuple[str, str], kept: object
) -> None:
    answers = told(**{f"fact__{fact}": {"value": value}})
    raw = pay_question(answers, BOOK, TODAY) or {}
    assert raw[path[0]][path[1]] == kept
    assert assess(answers)["job"]["employer"][path[1]] == kept


def test_i_do_not_know_never_crosses() -> None:
    assert assess(told(fact__willful={}, fact__sector={})) == assess(told())


def test_a_job_that_goes_on_has_no_end() -> None:
    assert "ends" not in assess(told(job_dates={"starts": "2026-03-02", "still": True}))["job"]


def test_the_final_paycheck_brings_the_end_of_the_job() -> None:
    answers = told(happened={"events": ["late_final_pay"]}, paid_until={"day": "2026-03-22"})
    raw = pay_question(answers, BOOK, TODAY) or {}
    assert raw["separation"] == {"date": "2026-03-29", "daily_rate": "120.00"}


def test_who_was_fired_for_complaining_is_not_asked_how_it_ended() -> None:
    answers = told(happened={"events": ["late_final_pay", "fired_after_complaining"]})
    assert (pay_question(answers, BOOK, TODAY) or {})["separation"]["fired"] is True
    assert assess(answers)["events"][0]["fired"] is True


def test_what_the_weeks_showed_is_asked_about_too() -> None:
    noticed = (Noticed("below_minimum_wage", date(2026, 2, 23), date(2026, 3, 29)), Noticed("unpaid_wages", None, None))
    _, below, unpaid = assess_question(told(), BOOK, TODAY, noticed)["events"]
    assert (below["from"], below["to"]) == ("2026-03-02", "2026-03-29")
    assert unpaid == {"kind": "unpaid_wages", "paydays": "weekly"}


def test_a_kind_that_the_lawbook_no_longer_knows_is_left_out() -> None:
    assert assess(told(happened={"events": ["gone", "unpaid_overtime"]}))["events"][0]["kind"] == "unpaid_overtime"


def moments(first: date, last: date) -> st.SearchStrategy[str]:
    """A day, or only its month."""
    days = st.dates(first, last).map(date.isoformat)
    return st.one_of(days, days.map(lambda day: day[:7]))


@st.composite
def stories(draw: st.DrawFn) -> Answers:
    starts = draw(st.dates(date(2022, 1, 1), TODAY - timedelta(days=40)))
    ends = draw(st.dates(starts + timedelta(days=31), TODAY))
    kinds = draw(st.lists(st.sampled_from(sorted(BOOK.events)), unique=True))
    screens = {
        "happened": {"events": kinds},
        "job_dates": {"starts": starts.isoformat()[: draw(st.sampled_from([7, 10]))], "ends": ends.isoformat()},
        **{f"when:{kind}": draw(st.sampled_from([{}, {"whole": "yes"}])) for kind in kinds},
        "paid_until": draw(st.sampled_from([{}, {"day": ends.isoformat()[:7]}])),
        "pay_rate": draw(
            st.sampled_from([{}, {"kind": "day", "amount": "90.00"}, {"kind": "piece", "amount": "555.55"}])
        ),
        "hours": draw(st.sampled_from([{}, {"day": "9.333333", "days": "5"}, {"day": "24", "days": "7"}])),
        "received": draw(st.sampled_from([{}, {"rhythm": "monthly", "amount": "1333.33"}])),
    }
    return Answers({name: answer for name, answer in screens.items() if draw(st.booleans())})


@given(stories())
@settings(max_examples=60)
def test_the_core_understands_whatever_can_be_told(answers: Answers) -> None:
    read_assess(assess(answers), BOOK)
    asked = pay_question(answers, BOOK, TODAY)
    if asked is not None:
        read_pay(asked, BOOK)


def test_a_notice_given_in_a_month_without_its_day_is_not_taken_for_early() -> None:
    """Read as its first day, a notice that came too late would be shown as given in time."""
    hurt = {"happened": {"events": ["injury"]}, "when:injury": {"date": "2026-09-20"}}
    for told_in, expected in (("2026-10", "2026-10-31"), ("2026-11", TODAY.isoformat()), ("2026-10-05", "2026-10-05")):
        answers = Answers({**hurt, "fact:employer_told_on": {"value": told_in}})
        (event,) = assess_question(answers, open_book(), TODAY)["events"]
        assert event["employer_told_on"] == expected
