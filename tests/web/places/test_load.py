"""The tables are loaded once, and again only when their content changes."""

from __future__ import annotations

import csv
import gzip
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from palanca.web.places.load import DATA, FILES, load_places
from palanca.web.places.models import County, Town, Zip
from palanca.web.places.states import states

pytestmark = pytest.mark.django_db


def rows(file: str) -> list[dict[str, str]]:
    with gzip.open(DATA / file, "rt", encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def smaller(folder: Path) -> Path:
    """The same tables with two counties, one town and one ZIP."""
    kept = {"counties.csv.gz": 2, "towns.csv.gz": 1, "zips.csv.gz": 1}
    for name, count in kept.items():
        chosen = [row for row in rows(name) if row.get("county_fips", row.get("fips")) in ("01001", "01003")][:count]
        with gzip.open(folder / name, "wt", encoding="utf-8", newline="") as text:
            table = csv.DictWriter(text, list(chosen[0]))
            table.writeheader()
            table.writerows(chosen)
    return folder


def test_every_row_of_the_files_is_there() -> None:
    assert [model.objects.count() for model in (County, Town, Zip)] == [len(rows(file)) for file in FILES]


def test_a_second_loading_has_nothing_to_do(django_assert_num_queries: object) -> None:
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert load_places() is False


def test_new_content_replaces_the_old(tmp_path: Path) -> None:
    assert load_places(smaller(tmp_path)) is True
    assert (County.objects.count(), Town.objects.count(), Zip.objects.count()) == (2, 1, 1)


def test_the_command_says_what_it_did() -> None:
    said = StringIO()
    call_command("load_places", stdout=said)
    assert said.getvalue() == "Places were already loaded.\n"


def test_every_state_of_the_tables_can_be_chosen() -> None:
    assert {row["state"] for row in rows("towns.csv.gz")} == set(states())


def test_the_source_is_shown() -> None:
    assert "GeoNames (CC BY 4.0)" in (DATA / "PROVENANCE.md").read_text(encoding="utf-8")
