"""What to ask next: the question that settles most first, each once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from palanca.law.interview import open_questions
from tests.law.tiny import BOOK, FIRED, OVERTIME, answer

UNTOLD_FIRING = {**FIRED, "complained_about": None}


def asked(*events: dict[str, Any], **told: Any) -> list[str]:
    return [ask.path for ask in open_questions(answer(*events, **told), BOOK)]


def test_what_settles_more_findings_is_asked_first() -> None:
    paths = asked(OVERTIME, OVERTIME, UNTOLD_FIRING)
    assert paths[:2] == ["job.place.city", "events.2.complained_about"]


def test_of_equals_the_quickest_answer_is_asked_first() -> None:
    paths = asked(OVERTIME, employer=None)
    assert paths.index("job.employer.commerce") < paths.index("job.employer.annual_sales")


def test_what_only_sharpens_a_date_comes_last() -> None:
    assert asked(OVERTIME, OVERTIME, UNTOLD_FIRING)[-3:] == [
        "events.0.willful",
        "events.1.willful",
        "events.2.complained_on",
    ]


def test_one_answer_for_several_findings_is_asked_once() -> None:
    assert asked(OVERTIME, OVERTIME).count("job.place.city") == 1


def test_what_decides_one_right_and_another_ones_date_is_told_as_deciding() -> None:
    assessed = answer(OVERTIME)
    (sharpening,) = (ask for ask in assessed.findings[0].ask_next if ask.decides == "deadline")
    deciding = replace(assessed.findings[1], ask_next=(replace(sharpening, decides="right"),))
    both = replace(assessed, findings=(assessed.findings[0], deciding))
    assert [ask.decides for ask in open_questions(both, BOOK)] == ["right"]


def test_nothing_open_asks_nothing() -> None:
    assert asked({**FIRED, "complained_on": "2026-03-05"}) == []
