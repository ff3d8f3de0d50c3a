"""The order of doors: the soonest live day first, undated next, passed last, and no right lost in merging."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings

from palanca.book.load import open_book, read_book, read_pages
from palanca.law.answer import assess
from palanca.plan.make import make_plan
from palanca.values.plan import Plan, Step
from tests.law.stories import Raw, stories
from tests.law.tiny import BOOK, FIRED, OVERTIME, UNPAID, answer

HOUSE = open_book()
TINY = Path(__file__).parents[1] / "law" / "lawbook"


def plan(*events: dict[str, Any], **told: Any) -> Plan:
    return make_plan(answer(*events, **told), None, BOOK)


def step(made: Plan, code: str) -> Step:
    (one,) = (one for one in made.steps if one.door.code == code)
    return one


def codes(made: Plan) -> list[str]:
    return [one.door.code for one in made.steps]


def test_the_soonest_live_day_leads_and_the_undated_follow() -> None:
    made = plan(OVERTIME, UNPAID)
    assert codes(made) == ["us.desk", "us.zz.desk", "us.court", "us.zz.hill.desk", "friends"]
    assert made.first == made.steps[0]


UNION = {
    "family": "claim",
    "matter": "wages",
    "title": {"es": "El sindicato", "en": "The union"},
    "says": {"es": "Pasos.", "en": "Steps."},
    "citation": "1 Inv. 301",
    "checked": {"on": "2026-01-31", "confidence": "read"},
    "when": [{"fact": "willful", "is": [True]}],
    "claim": {
        "events": ["late_final_pay"],
        "why": {"es": "Hay sindicato.", "en": "There is a union."},
        "routes": [{"forum": "hall", "can_get": {"es": "Pasos.", "en": "Steps."}}],
    },
}


def test_the_steps_of_a_union_come_first_and_hide_no_day() -> None:
    pages = read_pages(TINY)
    hall = {**pages["forums/us.desk"], "level": "union"}  # type: ignore[dict-item]
    book = read_book({**pages, "forums/hall": hall, "us/zz/union": UNION})
    story = {
        "as_of": "2026-11-22",
        "job": {"place": {"state": "ZZ"}},
        "events": [{**UNPAID, "willful": True}, OVERTIME],
    }
    made = make_plan(assess(story, book), None, book)
    assert made.steps[0].door.code == "hall"
    assert made.first
    assert made.first.by == min(one.by for one in made.steps if one.by and not one.passed)


def test_a_door_stands_once_with_all_its_rights_and_its_soonest_live_day() -> None:
    desk = step(plan(OVERTIME, FIRED, as_of="2026-09-06"), "us.desk")
    assert [claim.right for claim in desk.claims] == ["us.federal.retaliation", "us.federal.overtime"][::-1]
    assert (desk.by, desk.days_left) == (date(2026, 9, 6), 0)
    assert [right.en for right in desk.rights] == ["Be paid overtime", "Not be punished"]


def test_a_passed_right_no_longer_sets_the_day_of_a_door_that_takes_another() -> None:
    desk = step(plan(OVERTIME, FIRED), "us.desk")
    assert (desk.by, desk.passed) == (date(2028, 3, 6), False)


def test_a_passed_door_stands_last_and_names_what_remains() -> None:
    told = {**FIRED, "complained_on": "2026-03-05"}
    made = plan(told, as_of="2026-05-01")
    court = made.steps[-1]
    assert (court.door.code, court.passed, court.by, court.days_left) == ("us.court", True, date(2026, 4, 4), None)
    assert [door.en for door in court.remains] == ["The desk"]


def test_where_everything_passed_there_is_no_first_step() -> None:
    assert plan({**FIRED, "complained_on": "2026-03-05"}).first is None


def test_losses_at_a_door_are_the_earliest_of_its_rights() -> None:
    older = {**OVERTIME, "from": "2024-01-05"}
    desk = step(plan(OVERTIME, older), "us.desk")
    assert (desk.losing_since, desk.losing_from) == (date(2026, 1, 5), date(2026, 1, 5))


def test_papers_and_cautions_come_once() -> None:
    made = plan(OVERTIME, OVERTIME, FIRED)
    assert [paper.id for paper in made.papers] == ["stubs", "notebook"]
    assert [caution.en for caution in made.cautions] == ["Keep copies."]


def test_the_storys_caution_is_told_first() -> None:
    made = plan(OVERTIME, place={"state": "QQ"})
    assert [caution.en for caution in made.cautions][1:] == ["Keep copies."]


@settings(max_examples=60, deadline=None)
@given(stories())
def test_no_door_right_or_date_is_lost_on_the_way_to_the_plan(raw: Raw) -> None:
    assessed = assess(raw, HOUSE)
    made = make_plan(assessed, None, HOUSE)
    told = [(door.code, found.right, found.event_index) for found in assessed.findings for door in found.forums]
    kept = [(step.door.code, claim.right, claim.event_index) for step in made.steps for claim in step.claims]
    assert sorted(kept) == sorted(told)


@settings(max_examples=60, deadline=None)
@given(stories())
def test_live_days_rise_and_passed_doors_close_the_list(raw: Raw) -> None:
    steps = make_plan(assess(raw, HOUSE), None, HOUSE).steps
    live = [one.by for one in steps if not one.passed and one.by]
    assert live == sorted(live)
    assert [one.passed for one in steps] == sorted(one.passed for one in steps)
    assert all(one.days_left is not None and one.days_left >= 0 for one in steps if one.by and not one.passed)
