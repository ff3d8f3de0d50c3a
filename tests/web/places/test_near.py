"""Near is not in: of a place near a town only that is certain which holds all around it."""

from __future__ import annotations

import pytest

from palanca.values.places import Place
from palanca.web.places.lookup import Found, NotFound, StateNeeded, find_near
from palanca.web.places.models import Town
from palanca.web.places.nearby import NEAR, around

pytestmark = pytest.mark.django_db


def near(typed: str, state: str | None = None) -> Found:
    found = find_near(typed, state)
    assert isinstance(found, Found)
    return found


@pytest.mark.parametrize("typed", ["Huron, CA", "Huron, California", "93234"])
def test_the_state_is_certain_and_the_city_is_not(typed: str) -> None:
    assert near(typed).place.state == "CA"
    assert near(typed).place.city is None
    assert near(typed).place.zip is None


def test_the_county_stands_where_all_around_lies_in_it() -> None:
    """Presidio lies deep in its county, Huron by the line of the next."""
    assert near("Presidio, TX").place == Place(state="TX", county_fips="48377")
    assert near("Huron, CA").place == Place(state="CA")
    assert near("Huron, CA").counties >= {"06019", "06031"}


@pytest.mark.parametrize("typed", ["Texarkana, AR", "71854"])
def test_across_a_state_line_the_state_is_unknown(typed: str) -> None:
    assert near(typed).place == Place()


def test_a_state_that_was_chosen_stands_and_its_counties_alone_count() -> None:
    found = near("Texarkana, AR", "TX")
    assert found.place.state == "TX"
    assert {county[:2] for county in found.counties} == {"48"}


@pytest.mark.parametrize("typed", ["Hurón", "HURON", "huron"])
def test_accents_and_capitals_do_not_matter(typed: str) -> None:
    assert near(typed, "CA").town == "Huron"


def test_what_is_not_found_brings_what_nearly_fits() -> None:
    missed = find_near("Hurron", "CA")
    assert isinstance(missed, NotFound)
    assert "Huron" in missed.nearest
    assert find_near("00000", None) == NotFound("zip")
    assert isinstance(find_near("Huron", None), StateNeeded)


def test_all_around_is_no_less_than_near() -> None:
    """Avenal is 15 miles from Huron by any map, Coalinga 16: what is lost in the tables only widens the circle."""
    assert NEAR >= 15
    huron, avenal = (Town.objects.get(name=name, state="CA") for name in ("Huron", "Avenal"))
    assert huron.lat is not None
    assert huron.lng is not None
    assert (avenal.state, avenal.county_id) in around([(huron.lat, huron.lng)]).counties


def test_where_the_tables_know_nothing_nothing_is_certain() -> None:
    nowhere = around([(0, 0)])
    assert (nowhere.states, nowhere.counties_of("CA"), nowhere.whole) == (frozenset(), frozenset(), False)
