"""Whoever leaves the law's questions unanswered sees no later day than whoever answers them: skipping them is safe.

Only what the other side will contest is left aside: the check asks nobody for it, since on a worker's word alone a
later day would lead. A date that nobody told gives no day, and so no later one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from hypothesis import given, settings

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.plan.make import make_plan
from tests.law.stories import DATES, Path, Raw, stories, stories_with_one_fact_less, told, without

BOOK = open_book()
CONTESTED = {fact for fact, question in BOOK.questions.items() if question.contested}
# What the check asks of everybody, before any question of the law.
STORY = {*DATES, "as_of", "kind", "state"}


def first_day(raw: Raw) -> date | None:
    """The day that must not pass."""
    first = make_plan(assess(raw, BOOK), None, BOOK).first
    return first.by if first else None


def uncontested(raw: Raw) -> Raw:
    return _without(raw, lambda path: path[-1] in CONTESTED)


def bare(raw: Raw) -> Raw:
    """The story alone, every question of the law unanswered."""
    return _without(raw, lambda path: path[-1] not in STORY)


def _without(raw: Raw, gone: Callable[[Path], bool]) -> Raw:
    for path in list(told(raw)):
        if gone(path):
            raw = without(raw, path)
    return raw


def no_later(fewer: date | None, more: date | None) -> bool:
    return more is None or (fewer is not None and fewer <= more)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_first_plan_warns_no_later_than_the_one_after_all_questions(raw: Raw) -> None:
    answered = uncontested(raw)
    assert no_later(first_day(bare(answered)), first_day(answered))


@settings(max_examples=60, deadline=None)
@given(stories_with_one_fact_less().filter(lambda pair: pair[2][-1] not in STORY))
def test_one_more_truthful_answer_never_shows_that_a_day_was_missed(pair: tuple[Raw, Raw, Path]) -> None:
    more, less, _ = pair
    assert no_later(first_day(uncontested(less)), first_day(uncontested(more)))
