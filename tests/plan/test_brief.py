"""One text message: the day in full, whom to call, nothing that tells another reader what it is about."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from palanca.law.words import day_said
from palanca.plan.brief import text_message
from palanca.values.gsm import MOST, folded, septets
from palanca.values.plan import Plan
from palanca.values.said import LANGUAGES
from tests.plan.plans import AS_OF, HOUSE, happened, many_plans, plan_of

FIRED = {**happened("fired_after_complaining", AS_OF.replace(day=1), AS_OF), "complained_about": ["safety"]}
# Words that would tell whoever reads the phone what this is about.
TELLING = re.compile(
    r"queja|demanda|complain|claim|patr[oó]n|employer|boss|trabajo|work|sindicato|union|salario|wage|acoso|harass"
    r"|discrimin|migra|derecho|right|despid|fired|corte\b|court|abogad|lawyer|trata|traffick|palanca",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def plans() -> list[Plan]:
    return list(many_plans())


def test_it_says_the_day_the_phone_and_the_office() -> None:
    plan = plan_of(FIRED)
    assert plan.first
    assert text_message(plan, "es") == (
        "Plan: a mas tardar el martes 22 de diciembre de 2026. Llame al 1-800-321-6742 (OSHA). "
        "Lo demas esta en su hoja."
    )
    assert text_message(plan, "en") == (
        "Plan: no later than Tuesday, December 22, 2026. Call 1-800-321-6742 (OSHA). The rest is on your sheet."
    )


def test_it_fits_in_one_message_for_every_plan(plans: list[Plan]) -> None:
    for plan in plans:
        for language in LANGUAGES:
            assert septets(text_message(plan, language)) <= MOST


def test_the_day_that_must_not_pass_stands_in_it_in_full(plans: list[Plan]) -> None:
    dated = [plan for plan in plans if plan.first and plan.first.by]
    assert dated
    for plan in dated:
        assert plan.first
        assert plan.first.by
        for language in LANGUAGES:
            assert folded(day_said(plan.first.by).to(language)) in text_message(plan, language)


def test_the_day_of_a_letter_that_goes_out_before_stands_in_it_too() -> None:
    plan = plan_of(happened("below_minimum_wage", AS_OF.replace(month=1), AS_OF), place={"state": "FL"})
    letters = {
        claim.notice_first.date
        for step in plan.steps
        for claim in step.claims
        if claim.notice_first and step.door.level == "court"
    }
    court = next(step for step in plan.steps if any(claim.notice_first for claim in step.claims))
    message = text_message(replace(plan, first=court), "en")
    (letter,) = letters
    assert letter
    assert f"Letter before that: {letter:%A}, {day_said(letter).en}." in message


def test_it_tells_no_other_reader_what_it_is_about(plans: list[Plan]) -> None:
    telling = {
        message: found.group()
        for plan in plans
        for language in LANGUAGES
        if (found := TELLING.search(message := text_message(plan, language)))
    }
    assert not telling


def test_nobody_is_found_with_the_number_of_the_hotline(plans: list[Plan]) -> None:
    phone = HOUSE.forums["us.hotline"].phone
    assert phone
    reached = [replace(plan, first=step) for plan in plans for step in plan.steps if step.door.phone == phone]
    assert reached
    assert not [plan for plan in reached if phone in text_message(plan, "es") + text_message(plan, "en")]


def test_without_a_step_it_still_says_what_to_do() -> None:
    nothing = replace(plan_of(FIRED), first=None, steps=())
    assert text_message(nothing, "es") == "Plan: busque su hoja y pregunte pronto."


def test_what_does_not_fit_is_left_away_and_never_the_day() -> None:
    plan = plan_of(FIRED)
    assert plan.first
    long = replace(plan.first, door=replace(plan.first.door, phone="1" * 140))
    message = text_message(replace(plan, first=long), "es")
    assert message == "Plan: a mas tardar el martes 22 de diciembre de 2026."


def test_a_day_that_nobody_told_may_hide_an_earlier_one() -> None:
    unpaid = happened("unpaid_wages", AS_OF.replace(month=1), AS_OF)
    undated = plan_of(unpaid, {"kind": "fired_after_complaining"})
    assert "One may be sooner: ask now." in text_message(undated, "en")
    told = plan_of(unpaid, happened("fired_after_complaining", None, AS_OF))
    assert "sooner" not in text_message(told, "en")
