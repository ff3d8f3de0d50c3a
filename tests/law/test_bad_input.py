"""Bad input is answered with every mistake at once, each at its field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from palanca.law.answer import assess
from palanca.law.ask import shape
from palanca.values.shape import BadInput
from tests.law.tiny import BOOK, FIRED, OVERTIME, UNPAID

AS_OF = "2026-11-22"


def mistakes(raw: object) -> dict[str, str]:
    """Code by path."""
    with pytest.raises(BadInput) as refused:
        assess(raw, BOOK)
    return {mistake.path: mistake.code for mistake in refused.value.mistakes}


def story(*events: dict[str, Any], **parts: Any) -> dict[str, Any]:
    return {"as_of": AS_OF, "events": list(events), **parts}


@pytest.mark.parametrize(
    ("raw", "path", "code"),
    [
        (None, "", "record"),
        ({}, "as_of", "needed"),
        (story(as_of=None), "as_of", "needed"),
        (story(as_of="2500-01-01"), "as_of", "date"),
        ({"as_of": AS_OF}, "events", "needed"),
        (story(job={"boss": "x"}), "job.boss", "unknown_key"),
        (story(worker={"age": 34.5}), "worker.age", "whole"),
        (story(worker={"age": True}), "worker.age", "whole"),
        (story(job={"employer": {"annual_sales": 500000.0}}), "job.employer.annual_sales", "money"),
        (story(job={"employer": {"name": "x" * 1_000_000}}), "job.employer.name", "text"),
        (story(job={"place": {"state": "Zee Zee"}}), "job.place.state", "code"),
        (story(job={"place": {"zip": "٧٧٠١١"}}), "job.place.zip", "code"),
        (story(job={"starts": "2026-02-01", "ends": "2026-01-31"}), "job.ends", "order"),
        (story(*[OVERTIME] * 41), "events", "list"),
        (story({}), "events.0.kind", "needed"),
        (story({"kind": "no_such_thing"}), "events.0.kind", "one_of"),
        (story({"kind": ["injury"]}), "events.0.kind", "one_of"),
        (story(job={"other_employers": [{"employees": -1}]}), "job.other_employers.0.employees", "whole"),
        (story({**OVERTIME, "to": "2025-03-06"}), "events.0.to", "order"),
        (story({**OVERTIME, "last_payday": "2025-03-06"}), "events.0.last_payday", "order"),
        (story({**OVERTIME, "to": "2026-11-23"}), "events.0.to", "future"),
        (story({**OVERTIME, "to": "2026-02-30"}), "events.0.to", "date"),
        (story({**OVERTIME, "willful": "no"}), "events.0.willful", "flag"),
        (story(OVERTIME, job={"starts": "2025-03-08"}), "events.0.from", "before_job"),
        (story({**FIRED, "complained_on": "2026-03-07"}), "events.0.date", "order"),
        (story({**FIRED, "complained_about": ["poetry"]}), "events.0.complained_about.0", "one_of"),
    ],
)
def test_a_mistake_is_told_at_its_field(raw: object, path: str, code: str) -> None:
    assert mistakes(raw).get(path) == code


def test_all_mistakes_are_told_at_once() -> None:
    told = mistakes(story({**OVERTIME, "to": "2025-03-06", "wilful": True}, job={"boss": 1}, worker={"age": 1.5}))
    assert set(told) == {"events.0.to", "events.0.wilful", "job.boss", "worker.age"}


def test_a_message_stays_short_however_long_the_input() -> None:
    with pytest.raises(BadInput) as refused:
        assess(story({"kind": "x" * 1_000_000}), BOOK)
    assert len(str(refused.value)) < 1000


def test_a_payday_may_follow_the_last_day_of_the_job() -> None:
    assert assess(story({**OVERTIME, "last_payday": "2026-03-13"}, job={"ends": "2026-03-06"}), BOOK).findings


def test_a_complaint_may_follow_what_it_is_about() -> None:
    assert assess(story({**UNPAID, "complained_on": "2026-03-07"}, job={"place": {"state": "ZZ"}}), BOOK).findings


def test_nothing_that_happened_is_an_answer_too() -> None:
    assert assess(story(), BOOK).findings == ()


def test_the_schema_names_every_field_that_the_reader_takes() -> None:
    schema = json.dumps(shape(BOOK).schema())
    assert all(f'"{name}"' in schema for name in ("as_of", "now_in", "annual_sales", "agreement", "first_payday"))


def test_a_question_of_the_lawbook_brings_its_field() -> None:
    assert mistakes(story({"kind": "late_final_pay", "agreement": "sung"})) == {"events.0.agreement": "one_of"}
    assert assess(story({"kind": "late_final_pay", "agreement": "oral"}), BOOK).findings
