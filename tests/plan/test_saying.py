"""What to say at a door: in both languages, plain, with blanks for what is the worker's, and never what could harm."""

from __future__ import annotations

import re

import pytest

from palanca.plan import words
from palanca.plan.saying import SILENT, TOGETHER, Script, script
from palanca.values.plan import Plan, Step
from palanca.values.said import LANGUAGES, Said
from tests.house.inflesz import EASY, inflesz
from tests.plan.plans import AS_OF, HOUSE, happened, many_plans, plan_of

FIRED = {**happened("fired_after_complaining", AS_OF, AS_OF), "complained_about": ["safety"]}
OVERTIME = happened("unpaid_overtime", AS_OF.replace(year=2025), AS_OF)


@pytest.fixture(scope="module")
def plans() -> list[Plan]:
    return list(many_plans())


def at(plan: Plan, code: str) -> Step:
    (step,) = (one for one in plan.steps if one.door.code == code)
    return step


def said(step: Step, language: str = "en") -> list[str]:
    """What the worker says there."""
    told = script(step, HOUSE)
    assert told
    return [line.says.to(language) for line in told.lines if line.who == "you"]


def everything(told: Script) -> list[Said]:
    return [told.begin, *told.notes, *(line.says for line in told.lines), *told.unsaid]


def test_a_call_to_an_office_asks_for_an_interpreter_and_ends_with_a_number() -> None:
    office = next(one for one in plan_of(OVERTIME).steps if one.door.phone and one.door.level == "state")
    told = said(office)
    wanted = [words.INTERPRETER, words.COMPLAIN, HOUSE.events["unpaid_overtime"].tell, words.FROM_TO]
    wanted += [words.LAST_DAY_AT_JOB, words.PLACE, words.ASK_NEEDED, words.ASK_NUMBER]
    places = [told.index(one.en) for one in wanted]
    assert places == sorted(places)
    assert any("my name be told" in line for line in told)
    assert any("by phone" in line for line in told)


def test_the_interpreter_is_asked_for_in_english_in_both_languages() -> None:
    office = next(one for one in plan_of(OVERTIME).steps if one.door.phone)
    for language in LANGUAGES:
        assert any("Please get me an interpreter." in line for line in said(office, language))


def test_the_known_last_day_is_checked_and_an_unknown_one_asked() -> None:
    dated = plan_of(FIRED)
    first = dated.first
    assert first
    assert first.by
    assert any(str(first.by.year) in line and "Is that right?" in line for line in said(first))
    undated = next(one for one in plan_of(happened("unpaid_overtime", None, None)).steps if one.door.phone)
    assert words.ASK_LAST_DAY.en in said(undated)


def test_a_passed_day_is_said_and_asked_about() -> None:
    old = AS_OF.replace(year=2020)
    passed = next(one for one in plan_of(happened("unpaid_overtime", old, old)).steps if one.passed)
    assert any("Is there still a way?" in line for line in said(passed))


def test_a_steward_a_clerk_and_friends_are_spoken_to_as_such() -> None:
    plan = plan_of(OVERTIME, FIRED, union=True)
    begins = {one.door.level: told.begin for one in plan.steps if (told := script(one, HOUSE))}
    assert begins["union"] == words.FIND_STEWARD
    assert begins["worker_group"] == words.FIND_FRIENDS
    assert begins["court"] == words.AT_THE_WINDOW
    court = next(one for one in plan.steps if one.door.level == "court")
    assert {words.ASK_FEE.en, words.ASK_LEGAL_AID.en} <= set(said(court))


def test_where_the_name_is_not_needed_it_is_not_given() -> None:
    open_doors = [one for one in plan_of(OVERTIME).steps if one.door.needs_name is False and one.door.phone]
    assert open_doors
    assert all(words.NO_NAME.en in said(one) for one in open_doors)


def test_a_letter_that_must_go_out_first_is_told_before_the_call() -> None:
    plan = plan_of(happened("below_minimum_wage", AS_OF, AS_OF), place={"state": "FL"})
    step = next(one for one in plan.steps if any(claim.notice_first for claim in one.claims))
    told = script(step, HOUSE)
    assert told
    assert told.notes[0] == next(claim.notice_first.says for claim in step.claims if claim.notice_first)
    assert words.ASK_NOTICE.en in said(step)


def test_an_office_without_a_phone_is_gone_to(plans: list[Plan]) -> None:
    silent = [one for plan in plans for one in plan.steps if not one.door.phone and one.door.code not in SILENT]
    begins = {script(one, HOUSE).begin.en for one in silent}  # type: ignore[union-attr]
    assert begins
    assert not [begin for begin in begins if begin.startswith("Call")]


def test_nothing_is_said_to_the_employer_or_to_nobody(plans: list[Plan]) -> None:
    steps = {one.door.code: one for plan in plans for one in plan.steps}
    assert set(SILENT) <= set(steps)
    assert all((script(one, HOUSE) is None) == (code in SILENT) for code, one in steps.items())


def test_what_is_private_is_said_nowhere(plans: list[Plan]) -> None:
    private = {text for event in HOUSE.events.values() if event.private for text in (event.tell.en, event.title.en)}
    assert private
    reached = [one for plan in plans for one in plan.steps if any(HOUSE.events[kind].private for kind in one.events)]
    assert reached
    for step in reached:
        if told := script(step, HOUSE):
            assert private.isdisjoint(text.en for text in everything(told))


def test_no_office_hears_of_a_union_or_of_acting_together(plans: list[Plan]) -> None:
    offices = [
        one
        for plan in plans
        for one in plan.steps
        if set(one.events) & set(TOGETHER) and one.door.level not in ("union", "worker_group")
    ]
    assert offices
    for step in offices:
        assert not [line for line in said(step) if re.search(r"union|co-worker|join|organiz", line)]


def test_papers_are_never_spoken_of(plans: list[Plan]) -> None:
    for told in (script(one, HOUSE) for plan in plans for one in plan.steps):
        if told:
            assert told.unsaid[0] == words.NOT_PAPERS
            lines = " ".join(line.says.en for line in told.lines)
            assert not re.search(r"immigra|status|visa|green card", lines, re.IGNORECASE)


def test_no_gap_is_left_unfilled_and_no_amount_said(plans: list[Plan]) -> None:
    for told in (script(one, HOUSE) for plan in plans for one in plan.steps):
        for text in everything(told) if told else ():
            assert not re.search(r"[{}$]", text.es + text.en)


def texts() -> dict[str, Said]:
    """All but the list of the days, which is taken apart a word at a time."""
    return {name: text for name, text in vars(words).items() if isinstance(text, Said) and name != "WEEKDAYS"}


@pytest.mark.parametrize("name", sorted(texts()))
def test_every_sentence_reads_easily(name: str) -> None:
    score = inflesz(texts()[name].es)
    assert score is None or score >= EASY
