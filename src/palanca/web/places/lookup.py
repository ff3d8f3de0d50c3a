"""What a worker typed for a place in; out the place, or what nearly fits, so that a screen can ask once more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from palanca.values.places import Place
from palanca.web.places.fold import fold
from palanca.web.places.models import Town, Zip
from palanca.web.places.states import states

ZIP_TEXT: Final = re.compile(r"(\d{5})(?:-\d{4})?")
SUGGESTED: Final = 5
ALIKE: Final = 0.72


@dataclass(frozen=True, slots=True)
class NotFound:
    """No such place: `zip`, or `town` with the names in that state that come nearest."""

    kind: str
    nearest: tuple[str, ...] = ()


class StateNeeded:
    """A town was named without its state: even a name that only one state has may be another's, misspelt."""


def find_place(typed: str, state: str | None) -> Place | NotFound | StateNeeded:
    """`77011`, or `Houston` with a state, or `Houston, TX`."""
    if postal := ZIP_TEXT.fullmatch(typed.strip()):
        return _by_zip(postal[1])
    town, named = _split(typed)
    code = named or state
    return _by_town(town, code) if code else StateNeeded()


def _by_zip(code: str) -> Place | NotFound:
    row = Zip.objects.filter(code=code).first()
    if row is None:
        return NotFound("zip")
    return Place(state=row.state, county_fips=row.county_id if row.whole else None, city=row.town, zip=row.code)


def _by_town(town: str, state: str) -> Place | NotFound:
    found = list(Town.objects.filter(folded=fold(town), state=state).values_list("name", "county_id"))
    if not found:
        return NotFound("town", _nearest(town, state))
    counties = {county for _, county in found}
    return Place(state=state, county_fips=counties.pop() if len(counties) == 1 else None, city=found[0][0])


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
