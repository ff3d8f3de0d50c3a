"""Of a place only that is taken for certain which is: a ZIP is no proof of a city, and near is not in."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from palanca.book.load import open_book
from palanca.values.places import Place
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.intake.whose_law import told_place
from palanca.web.places.lookup import find_near
from palanca.web.places.models import Town, Zip

from ..conftest import STORY, UNKNOWN, Worker, text

LA = "us.ca.los_angeles"


@pytest.fixture
def there(reader: Worker) -> Worker:
    reader.tell({"happened": STORY["happened"]})
    return reader


def place(worker: Worker) -> dict[str, str] | None:
    """The place as the core is asked about it."""
    return told_place(read_answers(worker.open("").wsgi_request))


def where(worker: Worker, **typed: str) -> Any:
    """Answers the screen; the next one's form, once it was accepted."""
    answered = worker.answer("where", **typed)
    assert answered.status_code == 302, answered.context["form"].errors
    return worker.browser.get(answered["Location"]).context["form"]


def choose(worker: Worker, form: Any, value: str) -> None:
    assert worker.answer(form.name, value=value).status_code == 302


@pytest.mark.parametrize(
    ("typed", "state", "known"),
    [
        ("77011", "", {"state": "TX", "county_fips": "48201", "city": "Houston", "zip": "77011"}),
        ("93234", "", {"state": "CA", "county_fips": "06019", "city": "Huron", "zip": "93234"}),
        ("Houston", "TX", {"state": "TX", "city": "Houston"}),
        ("Los Angeles", "CA", {"state": "CA", "county_fips": "06037", "city": "Los Angeles"}),
        ("Chicago", "IL", {"state": "IL", "county_fips": "17031", "city": "Chicago"}),
        ("Brooklyn", "NY", {"state": "NY", "county_fips": "36047", "city": "Brooklyn"}),
    ],
)
def test_where_no_law_turns_on_the_city_nobody_is_asked(
    there: Worker, typed: str, state: str, known: dict[str, str]
) -> None:
    assert where(there, typed=typed, state=state).name == "job_dates"
    assert place(there) == known


def test_a_zip_of_san_francisco_is_in_the_city_because_the_county_is_the_city(there: Worker) -> None:
    assert where(there, typed="94110").name == "job_dates"
    known = place(there)
    assert known is not None
    assert open_book().places["us.ca.sf"].territory.holds(Place(**known)) is True


@pytest.mark.parametrize("typed", ["90022", "91401", "Van Nuys", "90210"])
def test_mail_of_a_citys_name_or_of_another_proves_nothing_of_its_limits(there: Worker, typed: str) -> None:
    """90022 is mailed to Los Angeles and lies outside it; 91401 is mailed to Van Nuys and lies inside."""
    form = where(there, typed=typed, state="CA")
    assert [value for value, _ in form.fields["value"].choices] == [LA, "none"]
    known = place(there)
    assert known is not None
    assert "city" not in known
    assert open_book().places[LA].territory.holds(Place(**known)) is None


@pytest.mark.parametrize(("value", "holds"), [(LA, True), ("none", False)])
@pytest.mark.parametrize("typed", ["90022", "91401", "90001"])
def test_the_answer_decides_whose_law_it_is(there: Worker, typed: str, value: str, holds: bool) -> None:
    choose(there, where(there, typed=typed), value)
    known = place(there)
    assert known is not None
    assert open_book().places[LA].territory.holds(Place(**known)) is holds


def test_i_dont_know_leaves_it_open_and_goes_on(there: Worker) -> None:
    form = where(there, typed="90022")
    assert there.answer(form.name, **UNKNOWN).status_code == 302
    known = place(there)
    assert known is not None
    assert open_book().places[LA].territory.holds(Place(**known)) is None


def test_an_answer_about_one_place_is_not_taken_for_another(there: Worker) -> None:
    choose(there, where(there, typed="90022"), LA)
    assert where(there, typed="90001").name.startswith("inside:")
    known = place(there)
    assert known is not None
    assert "city" not in known
    assert where(there, typed="93234").name == "job_dates"


@pytest.mark.parametrize("value", ["us.ca.sf", "us.tx", "x" * 10_000, "🌽", ""])
def test_a_place_that_was_not_asked_about_is_refused(there: Worker, value: str) -> None:
    form = where(there, typed="90022")
    assert there.answer(form.name, value=value).status_code == 422


def test_a_zip_across_two_counties_with_laws_of_their_own_asks_in_which(there: Worker) -> None:
    code = next(row for row in Zip.objects.filter(state="FL") if {"12011", "12086"} <= set(row.counties.split()))
    choose(there, where(there, typed=code.code), "us.fl.broward")
    known = place(there)
    assert known is not None
    assert known["county_fips"] == "12011"


@pytest.mark.parametrize(("chosen", "other"), [("us.ny.nyc", "us.ny.downstate"), ("us.ny.downstate", "us.ny.nyc")])
def test_inside_one_of_two_it_is_certainly_not_in_the_other(there: Worker, chosen: str, other: str) -> None:
    """11001 lies on both sides of the line between Queens and Nassau."""
    form = where(there, typed="11001")
    assert {value for value, _ in form.fields["value"].choices} == {"us.ny.nyc", "us.ny.downstate", "none"}
    choose(there, form, chosen)
    known = Place(**(place(there) or {}))
    assert open_book().places[chosen].territory.holds(known) is True
    assert open_book().places[other].territory.holds(known) is False


def test_without_an_address_near_a_town_is_enough(there: Worker) -> None:
    spot = "carretera 33 y avenida 7, junto al canal"
    assert where(there, near="Huron", state="CA", spot=spot).name == "job_dates"
    assert place(there) == {"state": "CA", "city": "near Huron"}
    shown = text(there.open("answers/"))
    assert spot in shown
    assert ("Cerca de Huron" if there.language == "es" else "Near Huron") in shown


def test_near_a_city_with_a_law_of_its_own_it_is_asked_and_never_taken_for_granted(there: Worker) -> None:
    form = where(there, near="Santa Monica", state="CA")
    known = place(there)
    assert known is not None
    assert open_book().places[LA].territory.holds(Place(**known)) is None
    choose(there, form, "none")
    assert (place(there) or {})["city"] == "outside Los Angeles"


def test_near_a_zip_across_a_state_line_even_the_state_is_unknown(there: Worker) -> None:
    assert where(there, near="71854").name == "job_dates"
    assert "state" not in (place(there) or {})
    assert where(there, near="71854", state="TX").name == "job_dates"
    assert (place(there) or {})["state"] == "TX"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"near": "Hurron", "state": "CA"}, "near"),
        ({"near": "Huron"}, "state"),
        ({"near": "00000"}, "near"),
        ({"spot": "carretera 33"}, "near"),
        ({"near": "x" * 10_000, "state": "CA"}, "near"),
        ({"spot": "🌽" * 81, "state": "CA"}, "spot"),
        ({"spot": "a\x00b", "state": "CA"}, "spot"),
        ({"near": "<script>", "state": "CA"}, "near"),
    ],
)
def test_what_cannot_be_used_is_answered_at_its_field_and_kept(
    there: Worker, typed: dict[str, str], field: str
) -> None:
    refused = there.answer("where", **typed)
    assert refused.status_code == 422
    form = refused.context["form"]
    assert list(form.errors) == [field]
    assert all(form[name].value() == value for name, value in typed.items())
    assert "<script>" not in text(refused)
    assert form.without_address or field == "state"


def test_a_town_that_nearly_fits_can_be_tapped(there: Worker) -> None:
    refused = text(there.answer("where", near="Hurron", state="CA"))
    assert '<button name="pick_near" value="Huron">' in refused
    assert where(there, near="Hurron", state="CA", pick_near="Huron").name == "job_dates"


def test_the_description_stays_out_of_logs_and_addresses(there: Worker, caplog: pytest.LogCaptureFixture) -> None:
    answered = there.answer("where", near="Huron", state="CA", spot="rancho zanahoria")
    assert "zanahoria" not in answered["Location"]
    there.answer("where", near="Hurron", state="CA", spot="rancho zanahoria")
    assert "zanahoria" not in caplog.text


def test_a_place_near_is_found_in_a_moment(db: None) -> None:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        began = time.perf_counter()
        find_near("Los Angeles", "CA")
        took = time.perf_counter() - began
    assert len(asked) <= 4
    assert took < 2


def test_a_city_of_the_lawbook_lies_within_the_counties_that_it_says(db: None) -> None:
    cities = [page.territory for page in open_book().places.values() if page.territory.within]
    assert cities
    for city in cities:
        towns = Town.objects.filter(name=city.city, state=city.state)
        assert {town.county_id for town in towns} <= set(city.within), city
        assert towns


def test_the_workers_word_names_the_county_of_a_town_whose_county_nobody_told_us(there: Worker) -> None:
    form = where(there, typed="Fort Lauderdale", state="FL")
    choose(there, form, "us.fl.broward")
    assert place(there) == {"state": "FL", "county_fips": "12011"}
