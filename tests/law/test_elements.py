"""How strong a right is: by what was told, and never weaker for what was not."""

from __future__ import annotations

from typing import Any

import pytest

from palanca.values.confidence import Confidence
from tests.law.tiny import FIRED, OVERTIME, answer, only, paths


def rights(*events: dict[str, Any], **told: Any) -> list[str]:
    return [found.right for found in answer(*events, **told).findings]


def test_all_elements_told_is_likely() -> None:
    assert only(OVERTIME).strength == "likely"


def test_one_open_element_is_possible_though_two_answers_could_settle_it() -> None:
    found = only(OVERTIME, employer=None)
    assert found.strength == "possible"
    assert paths(found)[:2] == ["job.employer.annual_sales", "job.employer.commerce"]


def test_two_open_elements_need_facts() -> None:
    assert only(OVERTIME, employer=None, sector=None).strength == "needs_facts"


def test_a_told_fact_that_speaks_against_leaves_no_finding() -> None:
    assert "us.federal.overtime" not in rights(OVERTIME, sector="agriculture")


def test_an_empty_list_says_nothing_yet() -> None:
    found = only({**FIRED, "complained_about": []}, right="us.federal.retaliation")
    assert (found.strength, paths(found)[0]) == ("possible", "events.0.complained_about")


def test_a_threshold_is_that_of_the_day_of_the_act() -> None:
    seller = {"annual_sales": "600000.00", "commerce": False}
    in_2025 = {**OVERTIME, "to": "2025-12-31"}
    assert "us.federal.overtime" in rights(in_2025, employer=seller)
    assert "us.federal.overtime" not in rights(OVERTIME, employer=seller)


def test_a_threshold_of_an_unknown_day_excludes_nobody() -> None:
    seller = {"annual_sales": "600000.00", "commerce": False}
    found = only({**OVERTIME, "to": None}, employer=seller)
    assert found.strength == "possible"
    assert "job.employer.annual_sales" not in paths(found)


def test_an_unknown_state_is_an_open_element_with_its_question() -> None:
    found = only({"kind": "late_final_pay"}, right="us.zz.final_pay", place=None)
    assert (found.strength, paths(found)[0]) == ("possible", "job.place.state")


def test_an_unknown_city_asks_for_the_city() -> None:
    assert paths(only(OVERTIME, right="us.zz.hill.overtime")) == ["job.place.city"]


def test_another_city_has_not_the_citys_right() -> None:
    assert "us.zz.hill.overtime" not in rights(OVERTIME, place={"state": "ZZ", "city": "Dale"})


@pytest.mark.parametrize("place", [{"state": "QQ"}, {"country": "MX"}, {"country": "MX", "state": "OAX"}])
def test_a_place_outside_the_book_is_cautioned(place: dict[str, str]) -> None:
    assessed = answer(OVERTIME, place=place)
    assert "no está en este libro" in assessed.cautions[0].es
    assert all(assessed.cautions[0] in found.cautions for found in assessed.findings)


def test_a_state_outside_the_book_keeps_its_federal_rights() -> None:
    assert rights(OVERTIME, place={"state": "QQ"}) == ["us.federal.overtime"]


@pytest.mark.parametrize("place", [{"state": "zz"}, {"state": "ZZ", "city": "Dale"}, {}])
def test_a_place_in_the_book_is_not_cautioned(place: dict[str, str]) -> None:
    assert not answer(OVERTIME, place=place).cautions


def test_a_finding_is_as_sure_as_its_least_sure_value() -> None:
    in_2025 = {**OVERTIME, "to": "2025-12-31"}
    by_law, by_size_of_2026, by_length = only(in_2025), only(OVERTIME), only({**in_2025, "willful": True})
    assert by_law.confidence is Confidence.READ
    assert by_size_of_2026.confidence is by_length.confidence is Confidence.MEMORY


def test_the_strongest_right_of_an_event_comes_first() -> None:
    strengths = [found.strength for found in answer(OVERTIME).findings]
    assert strengths == ["likely", "possible"]
