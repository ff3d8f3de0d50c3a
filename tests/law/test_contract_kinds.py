"""Contract 2 fixes the words for what happened: each has its page, and raises a right in every one of our states."""

from __future__ import annotations

import pytest

from palanca.book.load import open_book
from palanca.law.answer import assess

KINDS = [
    "unpaid_wages",
    "unpaid_overtime",
    "below_minimum_wage",
    "stolen_tips",
    "unlawful_deduction",
    "missed_breaks",
    "late_final_pay",
    "unsafe_conditions",
    "injury",
    "work_death",
    "discrimination",
    "harassment",
    "sexual_harassment",
    "unequal_pay",
    "fired_after_complaining",
    "punished_after_complaining",
    "threatened_with_ice",
    "fired_for_organizing",
    "document_abuse",
    "recruitment_fee",
    "recruitment_fraud",
    "contract_broken",
    "housing_unsafe",
    "passport_withheld",
    "forced_labor",
    "blacklisted",
    "pregnancy",
    "sick_leave_denied",
    "family_leave_denied",
    "raided",
    "detained",
]
BOOK = open_book()
STATES = sorted(
    place.territory.state for place in BOOK.places.values() if place.level == "state" and place.territory.state
)


def test_every_kind_of_the_contract_has_its_page() -> None:
    assert set(BOOK.events) >= set(KINDS)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_finds_a_door_in_every_state(kind: str, state: str) -> None:
    story = {"as_of": "2026-11-22", "job": {"place": {"state": state}}, "events": [{"kind": kind}]}
    assert any(found.forums for found in assess(story, BOOK).findings)
