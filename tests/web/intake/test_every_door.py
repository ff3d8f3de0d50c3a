"""Whatever happened, each door has a page of its own in both languages, and no address on it names door or right."""

from __future__ import annotations

import re

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from palanca.book.load import open_book
from palanca.web.intake.door_page import door_page
from palanca.web.intake.doors import Going, doors_of
from palanca.web.intake.outcome import Outcome, work_out
from palanca.web.intake.plan_law import law_numbers, law_pages
from palanca.web.intake.wait_page import wait_page

from .telling import TODAY, told

BOOK = open_book()
PLACES = ({"state": "CA", "county_fips": "06075", "city": "San Francisco"}, {"state": "TX", "city": "Houston"})
ADDRESS = re.compile(r'href="([^"]*)"')
NEUTRAL = re.compile(r"#\w+|/(es|en)/(plan/((law/)?\d+/)?|about/)?|tel:\+\d+|/static/\S+|data:,")


def outcome_of(kind: str, place: dict[str, str]) -> Outcome:
    """All the time at the job, or its last day; hours and pay are told in other tests."""
    when = {f"when__{kind}": {"whole": "yes"}}
    answers = told(happened={"events": [kind]}, where={"place": place}, hours=None, received=None, **when)
    return work_out(answers, BOOK, TODAY)


def shown(template: str, language: str, **context: object) -> str:
    with translation.override(language):
        request = RequestFactory().get(f"/{language}/plan/1/")
        return render_to_string(template, context, request=request)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("kind", sorted(BOOK.events))
def test_every_door_has_a_page(kind: str, language: str) -> None:
    for place in PLACES:
        outcome = outcome_of(kind, place)
        numbers = law_numbers(law_pages(outcome, BOOK))
        doors = doors_of(outcome.plan, BOOK)
        assert [going.number for going in doors] == list(range(1, len(doors) + 1))
        for going in doors:
            page = door_page(going, doors, outcome, BOOK)
            source = shown("intake/door.html", language, page=page, law_numbers=numbers)
            says_all_of_it(source, going, language)


def says_all_of_it(source: str, going: Going, language: str) -> None:
    plain = source.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
    assert going.step.door.name.to(language) in plain
    assert going.step.door.name_told.to(language) in plain
    assert all(claim.can_get.to(language) in plain for claim in going.claims)
    assert "None" not in plain
    for address in ADDRESS.findall(source):
        assert NEUTRAL.fullmatch(address), address
        assert going.step.door.code not in address
        assert not any(claim.right in address for claim in going.claims)


def test_each_door_stands_once_offices_first_and_what_has_passed_last() -> None:
    for kind in BOOK.events:
        outcome = outcome_of(kind, PLACES[0])
        doors = doors_of(outcome.plan, BOOK)
        assert {going.step.door.code for going in doors} == {step.door.code for step in outcome.plan.steps}
        order = [2 if going.step.passed else 0 if going.kind == "office" else 1 for going in doors]
        assert order == sorted(order)


def test_what_workers_do_among_themselves_is_no_office() -> None:
    kinds = {
        going.step.door.code: going.kind
        for kind in BOOK.events
        for going in doors_of(outcome_of(kind, PLACES[0]).plan, BOOK)
    }
    assert kinds["worker_group"] == kinds["union"] == "together"
    assert kinds["nobody_yet"] == "safety"
    assert kinds["employer"] == "office"


def test_who_fears_punishment_reads_the_law_against_it_and_a_plan_for_safety() -> None:
    answers = told()
    page = wait_page(work_out(answers, BOOK, TODAY), answers, BOOK)
    assert page.protections
    assert all(BOOK.rules[one.right].matter == "retaliation" for one in page.protections)
    assert page.safety is BOOK.forums["nobody_yet"]
