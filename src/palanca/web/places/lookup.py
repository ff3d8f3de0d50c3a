"""What a worker typed for a place in; out the place, or what nearly fits, so that a screen can ask once more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from palanca.values.places import Place
from palanca.web.places.fold import fold
from palanca.web.places.models import Town, Zip
from palanca.web.places.nearby import Point, around
from palanca.web.places.states import states

ZIP_TEXT: Final = re.compile(r"(\d{5})(?:-\d{4})?", re.ASCII)
SUGGESTED: Final = 5
ALIKE: Final = 0.72


@dataclass(frozen=True, slots=True)
class Found:
    """What is certain of a place; beside it the counties it can lie in (none: nobody knows) and the town it goes by.

    `told` is the town's name as the worker's own word. A ZIP's town is its post office's, and near a town is not in it.
    """

    place: Place
    counties: frozenset[str]
    town: str
    told: bool


@dataclass(frozen=True, slots=True)
class NotFound:
    """No such place: `zip`, or `town` with the names in that state that come nearest."""

    kind: str
    nearest: tuple[str, ...] = ()


class StateNeeded:
    """A town was named without its state: even a name that only one state has may be another's, misspelt."""


def find_place(typed: str, state: str | None) -> Found | NotFound | StateNeeded:
    """`77011`, or `Houston` with a state, or `Houston, TX`."""
    if postal := ZIP_TEXT.fullmatch(typed.strip()):
        return _by_zip(postal[1])
    town, named = _split(typed)
    code = named or state
    return _by_town(town, code) if code else StateNeeded()


def find_near(typed: str, state: str | None) -> Found | NotFound | StateNeeded:
    """Near that ZIP or town: its county where all around is one, its state where all around is one or it was chosen."""
    if postal := ZIP_TEXT.fullmatch(typed.strip()):
        row = Zip.objects.filter(code=postal[1]).first()
        return _near(_points(row), state, row.code, row.state) if row else NotFound("zip")
    town, named = _split(typed)
    code = named or state
    if code is None:
        return StateNeeded()
    rows = _towns(town, code)
    points = [(row.lat, row.lng) for row in rows if row.lat is not None and row.lng is not None]
    return _near(points, state, rows[0].name, code) if rows else NotFound("town", _nearest(town, code))


def _near(points: list[Point], told_state: str | None, town: str, its_state: str) -> Found:
    """A state that the worker chose stands, wherever the circle goes."""
    here = around(points)
    only = its_state if here.states <= {its_state} else None
    state = told_state or only
    counties = here.counties_of(state)
    return Found(Place(state=state, county_fips=_only(counties)), counties, town, told=False)


def _by_zip(code: str) -> Found | NotFound:
    row = Zip.objects.filter(code=code).first()
    if row is None:
        return NotFound("zip")
    county = row.county_id if row.whole else None
    counties = frozenset([county] if county else row.counties.split()) or _around(row)
    return Found(Place(state=row.state, county_fips=county, zip=row.code), counties, row.town, told=False)


def _around(row: Zip) -> frozenset[str]:
    """The counties of a ZIP of which only its main county is known: that one and all around."""
    near = around(_points(row)).counties_of(row.state)
    return near | {row.county_id} if near and row.county_id else frozenset()


def _by_town(town: str, state: str) -> Found | NotFound:
    found = _towns(town, state)
    if not found:
        return NotFound("town", _nearest(town, state))
    name = found[0].name
    known = frozenset(row.county_id for row in found if row.county_id)
    counties = known if all(row.county_id for row in found) else frozenset()
    return Found(Place(state=state, county_fips=_only(counties), city=name), counties, name, told=True)


def _towns(town: str, state: str) -> list[Town]:
    return list(Town.objects.filter(folded=fold(town), state=state).order_by("id"))


def _points(row: Zip) -> list[Point]:
    return [(row.lat, row.lng)] if row.lat is not None and row.lng is not None else []


def _only(counties: frozenset[str]) -> str | None:
    return next(iter(counties)) if len(counties) == 1 else None


def _nearest(town: str, state: str) -> tuple[str, ...]:
    """Names that look alike first, then names that begin so."""
    names = dict(Town.objects.filter(state=state).values_list("folded", "name"))
    typed = fold(town)
    starts = [folded for folded in sorted(names) if len(typed) > 2 and folded.startswith(typed)]
    close = get_close_matches(typed, names, n=SUGGESTED, cutoff=ALIKE)
    return tuple(names[folded] for folded in dict.fromkeys([*close, *starts]))[:SUGGESTED]


def _split(typed: str) -> tuple[str, str | None]:
    """`Houston, TX` and `Albany, Nueva York` name their state; a comma that does not is part of the name."""
    town, comma, end = typed.rpartition(",")
    if comma and (code := _state_code(end)):
        return town, code
    return typed, None


def _state_code(text: str) -> str | None:
    wanted = fold(text)
    for code, name in states().items():
        if wanted in (fold(code), fold(name.es), fold(name.en)):
            return code
    return None
