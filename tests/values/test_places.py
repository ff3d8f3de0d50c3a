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
