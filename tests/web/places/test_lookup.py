"""A place is found as people write it; what is not found brings what nearly fits."""

from __future__ import annotations

import pytest

from palanca.values.places import Place
from palanca.web.places.lookup import Found, NotFound, StateNeeded, find_place

pytestmark = pytest.mark.django_db


def found(typed: str, state: str | None) -> Found:
    place = find_place(typed, state)
    assert isinstance(place, Found)
    return place


@pytest.mark.parametrize(
    ("typed", "state", "place"),
    [
        ("77011", None, Place(state="TX", county_fips="48201", zip="77011")),
        (" 77011-1234 ", "CA", Place(state="TX", county_fips="48201", zip="77011")),
        ("San José, California", None, Place(state="CA", county_fips="06085", city="San Jose")),
        ("mcallen", "TX", Place(state="TX", county_fips="48215", city="Mcallen")),
        ("Albany, Nueva York", None, Place(state="NY", county_fips="36001", city="Albany")),
        ("Ft. Collins", "CO", Place(state="CO", county_fips="08069", city="Fort Collins")),
    ],
)
def test_it_is_found_as_people_write_it(typed: str, state: str | None, place: Place) -> None:
    assert found(typed, state).place == place


def test_the_town_of_a_zip_is_its_post_offices_and_not_the_workers_word() -> None:
    assert (found("77011", None).town, found("77011", None).told) == ("Houston", False)
    assert found("Houston", "TX").told


def test_a_zip_that_straddles_counties_leaves_the_county_unknown_and_names_them() -> None:
    assert found("98901", None).place == Place(state="WA", zip="98901")
    assert found("98901", None).counties == {"53037", "53077"}


def test_a_zip_that_no_table_of_counties_knows_can_lie_in_any_county_around() -> None:
    assert found("95053", None).place == Place(state="CA", zip="95053")
    assert found("95053", None).counties > {"06085"}


def test_a_town_in_two_counties_leaves_the_county_unknown() -> None:
    assert found("Houston", "TX").place == Place(state="TX", city="Houston")
    assert found("Houston", "TX").counties == {"48157", "48201"}


def test_a_misspelt_town_brings_the_nearest_of_its_state() -> None:
    missed = find_place("Huston", "TX")
    assert isinstance(missed, NotFound)
    assert missed.nearest[0] == "Houston"


def test_a_beginning_brings_what_begins_so() -> None:
    missed = find_place("Corpus", "TX")
    assert isinstance(missed, NotFound)
    assert "Corpus Christi" in missed.nearest


@pytest.mark.parametrize("typed", ["Houston", "Huston", "Zzyzzyx"])
def test_without_a_state_nothing_is_guessed(typed: str) -> None:
    assert isinstance(find_place(typed, None), StateNeeded)


@pytest.mark.parametrize("typed", ["00000", "99999", "٧٧٠١١"])
def test_a_zip_that_nobody_has_is_not_found(typed: str) -> None:
    assert isinstance(find_place(typed, "TX"), NotFound)
