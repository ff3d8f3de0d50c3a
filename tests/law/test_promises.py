"""What must hold for every story: unknown never becomes no, knowing more opens nothing, a passed date stays so."""

from __future__ import annotations

import json
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.law.interview import open_questions
from palanca.law.published import as_json
from palanca.values.assessment import Assessment, Deadline, Finding
from tests.law.stories import AS_OF, DATES, Path, Raw, stories, stories_with_one_fact_less

BOOK = open_book()
Key = tuple[str, int]


def findings(raw: Raw) -> dict[Key, Finding]:
    return {(found.right, found.event_index): found for found in assess(raw, BOOK).findings}


def deadlines(assessed: Assessment) -> dict[tuple[str, int, str, str], Deadline]:
    return {
        (found.right, found.event_index, door.code, door.deadline.kind): door.deadline
        for found in assessed.findings
        for door in found.forums
        if door.deadline
    }


def deciding(found: Finding) -> set[str]:
    """What is asked for, the place as one: whoever names the state may then be asked for the city."""
    asked = {ask.path for ask in found.ask_next if ask.decides == "right"}
    return {"job.place" if path.startswith("job.place.") else path for path in asked}


@settings(max_examples=60, deadline=None)
@given(stories_with_one_fact_less())
def test_an_untold_fact_never_takes_a_right_away(pair: tuple[Raw, Raw, Path]) -> None:
    more, less, _ = pair
    assert set(findings(more)) <= set(findings(less))


@settings(max_examples=60, deadline=None)
@given(stories_with_one_fact_less())
def test_one_more_fact_never_opens_an_element(pair: tuple[Raw, Raw, Path]) -> None:
    more, less, _ = pair
    before = findings(less)
    assert all(deciding(found) <= deciding(before[key]) for key, found in findings(more).items())


@settings(max_examples=60, deadline=None)
@given(stories_with_one_fact_less().filter(lambda pair: pair[2][-1] not in DATES))
def test_one_more_fact_never_opens_a_reading(pair: tuple[Raw, Raw, Path]) -> None:
    more, less, _ = pair
    before = deadlines(assess(less, BOOK))
    for key, deadline in deadlines(assess(more, BOOK)).items():
        assert set(deadline.possible) <= set(before[key].possible)


@settings(max_examples=60, deadline=None)
@given(stories(), st.integers(1, 2000))
def test_a_passed_deadline_stays_passed(raw: Raw, days: int) -> None:
    later = {**raw, "as_of": (AS_OF + timedelta(days=days)).isoformat()}
    after = deadlines(assess(later, BOOK))
    assert all(after[key].passed for key, now in deadlines(assess(raw, BOOK)).items() if now.passed)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_earliest_reading_leads_and_losses_lie_in_the_past(raw: Raw) -> None:
    for deadline in deadlines(assess(raw, BOOK)).values():
        assert deadline.date == min((one.date for one in deadline.possible), default=None)
        assert deadline.losing_since is None or deadline.losing_since < AS_OF
        assert deadline.losing_since in (None, deadline.losing_from)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_calendar_is_every_date_of_every_door_in_order(raw: Raw) -> None:
    answer = json.loads(json.dumps(as_json(assess(raw, BOOK))))
    doors = [door for found in answer["findings"] for door in found["forums"]]
    known = [door[key] for door in doors for key in ("deadline", "notice_first") if door[key] and door[key]["date"]]
    calendar = [due["date"] for due in answer["deadlines"]]
    assert set(calendar) == {one["date"] for one in known}
    assert calendar == sorted(calendar)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_a_question_is_asked_once_and_never_about_what_was_told(raw: Raw) -> None:
    asked = [ask.path for ask in open_questions(assess(raw, BOOK), BOOK)]
    assert len(asked) == len(set(asked))
    assert all(_told(raw, path) in (None, []) for path in asked)


def _told(raw: Raw, path: str) -> object:
    part: object = raw
    for step in path.split("."):
        part = part[int(step)] if isinstance(part, list) else part.get(step) if isinstance(part, dict) else None
    return part
