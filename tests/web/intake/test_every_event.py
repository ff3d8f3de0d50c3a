"""Every kind of event leads to a plan: alone, with others of its subject, and in a bounded number of screens."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.book.load import open_book
from palanca.book.page_shapes import GROUPS
from palanca.web.intake.screens.happened import TITLES

from ..conftest import STORY, UNKNOWN, Worker, text
from ..test_page_size import FIRST_FLIGHT, MOST_OF_A_PLAN, weight

EVENTS = open_book().events
# Hours and pay stay unknown: what they make is told elsewhere, and working it out on every screen takes its time.
PLAIN = {name: STORY[name] for name in ("where", "job_dates")}
# The screens that everybody is asked, the dates of one event, and the law's own questions.
MOST_SCREENS = 18


def whole(kinds: list[str]) -> dict[str, str]:
    """All the time, and the last day."""
    return {"whole": "yes", **{f"{kind}-whole": "yes" for kind in kinds}}


def finish(worker: Worker, kinds: list[str]) -> tuple[Any, int]:
    """Answers what the story tells, the day or the time of each event, and nothing else; counts the screens."""
    assert worker.answer("happened", events=kinds).status_code == 302
    for asked in range(2, 60):
        page = worker.open("plan/")
        if page.status_code == 200:
            return page, asked - 1
        name = worker.browser.get(page["Location"]).context["form"].name
        typed = PLAIN.get(name, whole(kinds) if name == "when" else UNKNOWN)
        assert worker.answer(name, **typed).status_code == 302, name
    raise AssertionError("no plan")


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_one_event_leads_to_a_plan(worker: Worker, kind: str) -> None:
    page, asked = finish(worker, [kind])
    assert asked <= MOST_SCREENS
    assert weight(page) < MOST_OF_A_PLAN


@pytest.mark.parametrize("group", GROUPS)
def test_all_of_a_subject_lead_to_a_plan(worker: Worker, group: str) -> None:
    kinds = [event.kind for event in EVENTS.values() if event.group == group]
    page, asked = finish(worker, kinds)
    assert asked <= MOST_SCREENS + len(kinds)
    assert page.status_code == 200


def test_every_event_can_be_marked_under_its_subject_and_all_are_folded(reader: Worker) -> None:
    source = text(reader.open("1/"))
    assert set(TITLES) == set(GROUPS)
    assert all(f'value="{kind}"' in source for kind in EVENTS)
    assert source.count("<details") == len({event.group for event in EVENTS.values()}) + len(["why"])
    assert source.count("<details open>") == 0
    assert weight(reader.open("1/")) < FIRST_FLIGHT


def test_a_subject_with_something_marked_is_open_again(worker: Worker) -> None:
    worker.answer("happened", events=["raided", "injury"])
    assert text(worker.open("1/")).count("<details open>") == 2
