"""A place is found as people write it; what is not found brings what nearly fits."""

from __future__ import annotations

import pytest

from palanca.values.places import Place
from palanca.web.places.lookup import NotFound, StateNeeded, find_place

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "state", "place"),
    [
        ("77011", None, Place(state="TX", county_fips="48201", city="Houston", zip="77011")),
        (" 77011-1234 ", "CA", Place(state="TX", county_fips="48201", city="Houston", zip="77011")),
        ("San José, California", None, Place(state="CA", county_fips="06085", city="San Jose")),
        ("mcallen", "TX", Place(state="TX", county_fips="48215", city="Mcallen")),
        ("Albany, Nueva York", None, Place(state="NY", county_fips="36001", city="Albany")),
        ("Ft. Collins", "CO", Place(state="CO", county_fips="08069", city="Fort Collins")),
    ],
)
def test_it_is_found_as_people_write_it(typed: str, state: str | None, place: Place) -> None:
    assert find_place(typed, state) == place


def test_a_zip_that_straddles_counties_leaves_the_county_unknown() -> None:
    assert find_place("98901", None) == Place(state="WA", city="Yakima", zip="98901")


def test_a_town_in_two_counties_leaves_the_county_unknown() -> None:
    assert find_place("Houston", "TX") == Place(state="TX", city="Houston")


def test_a_misspelt_town_brings_the_nearest_of_its_state() -> None:
    found = find_place("Huston", "TX")
    assert isinstance(found, NotFound)
    assert found.nearest[0] == "Houston"


def test_a_beginning_brings_what_begins_so() -> None:
    found = find_place("Corpus", "TX")
    assert isinstance(found, NotFound)
    assert "Corpus Christi" in found.nearest


@pytest.mark.parametrize("typed", ["Houston", "Huston", "Zzyzzyx"])
def test_without_a_state_nothing_is_guessed(typed: str) -> None:
    assert isinstance(find_place(typed, None), StateNeeded)


@pytest.mark.parametrize("typed", ["00000", "99999"])
def test_a_zip_that_nobody_has_is_said(typed: str) -> None:
    assert find_place(typed, "TX") == NotFound("zip")
