"""A place as somebody told it comes in; whether a law's territory holds it goes out, or that a missing part decides."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.places import Place, Territory

CITY = Territory("US", "CA", city="San Jose")
told = st.builds(
    Place,
    st.sampled_from(["US", "MX"]),
    st.sampled_from(["CA", "TX", None]),
    st.sampled_from(["06085", None]),
    st.sampled_from(["San Jose", "Fresno", None]),
)


@pytest.mark.parametrize("city", ["San Jose", "san jose", "San José", " SAN  JOSE ", "San Jose\u0301"])
def test_a_city_is_known_however_it_is_spelled(city: str) -> None:
    assert CITY.holds(Place(state="CA", city=city)) is True


def test_a_city_of_the_same_name_elsewhere_is_another_city() -> None:
    assert CITY.holds(Place(state="TX", city="San Jose")) is False


def test_a_city_that_nobody_told_is_open() -> None:
    assert CITY.holds(Place(state="CA")) is None


def test_a_part_that_speaks_against_outweighs_a_missing_one() -> None:
    assert CITY.holds(Place(city="Fresno")) is False


def test_another_country_is_outside() -> None:
    assert Territory("US").holds(Place("MX", "OAX")) is False


BIG_CITY = Territory("US", "NY", city="New York", counties=("36047", "36061"), also_called=("Brooklyn",))


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        (Place(state="NY", city="new york"), True),
        (Place(state="NY", city="Brooklyn"), True),
        (Place(state="NY", city="Coney Island", county_fips="36047"), True),
        (Place(state="NY", county_fips="36061"), True),
        (Place(state="NY", city="Buffalo"), False),
        (Place(state="NY", county_fips="36029"), False),
        (Place(state="CA", city="Brooklyn"), False),
        (Place(state="NY"), None),
    ],
)
def test_a_city_made_of_counties_is_known_by_each_of_them(place: Place, inside: bool | None) -> None:
    assert BIG_CITY.holds(place) is inside


def test_a_region_of_counties_is_open_until_the_county_is_told() -> None:
    region = Territory("US", "NY", counties=("36059", "36103"))
    assert region.holds(Place(state="NY", county_fips="36059")) is True
    assert region.holds(Place(state="NY", county_fips="36001")) is False
    assert region.holds(Place(state="NY", city="Hempstead")) is None


@given(told)
def test_a_country_holds_whatever_its_cities_hold(place: Place) -> None:
    if CITY.holds(place):
        assert Territory("US").holds(place)


@given(told, st.sampled_from(["state", "city"]))
def test_telling_less_never_turns_no_into_yes(place: Place, part: str) -> None:
    less = Place(**{**asdict(place), part: None})
    if CITY.holds(place) is False:
        assert CITY.holds(less) is not True


@given(told, st.sampled_from(["state", "city"]))
def test_telling_less_never_turns_yes_into_no(place: Place, part: str) -> None:
    less = Place(**{**asdict(place), part: None})
    if CITY.holds(place):
        assert CITY.holds(less) is None


PART = Territory("US", "CA", city="San Jose", within=("06085",))


@pytest.mark.parametrize(
    ("place", "holds"),
    [
        (Place(state="CA", county_fips="06037"), False),
        (Place(state="CA", county_fips="06085"), None),
        (Place(state="CA", county_fips="06085", city="San Jose"), True),
        (Place(state="CA", city="San Jose"), True),
        (Place(state="CA"), None),
        (Place(state="CA", county_fips="06085", city="Gilroy"), False),
    ],
)
def test_work_in_another_county_is_certainly_not_in_the_city(place: Place, holds: bool | None) -> None:
    assert PART.holds(place) is holds
