"""A point in; every state and county out that has a town or a ZIP code within a worker's *near*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Final

from palanca.web.places.models import Town, Zip

# Miles that *near* may mean.
NEAR: Final = 15.0
EARTH: Final = 3958.8
MILES_A_HUNDREDTH: Final = EARTH * radians(0.01)
# Half a hundredth of a degree each way is lost in the tables, twice: once at either end.
LOST: Final = 1.0

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Around:
    """The states, and the counties with the state of each. `whole` is False where a town's county is not known."""

    states: frozenset[str]
    counties: frozenset[tuple[str, str]]
    whole: bool

    def counties_of(self, state: str | None) -> frozenset[str]:
        """Those of one state, or all; none at all where one is missing, since it could be any."""
        found = frozenset(county for place, county in self.counties if state in (None, place))
        return found if self.whole else frozenset()


def around(points: list[Point]) -> Around:
    """Of several towns with one name, all that lies near any of them."""
    rows = [row for point in points for row in _near(point)]
    return Around(
        frozenset(state for state, _ in rows),
        frozenset((state, county) for state, county in rows if county),
        bool(rows) and all(county for _, county in rows),
    )


def _near(point: Point) -> Iterator[tuple[str, str | None]]:
    lat, lng = point
    high = int((NEAR + LOST) / MILES_A_HUNDREDTH) + 1
    wide = int(high / max(cos(radians(lat / 100)), 0.1)) + 1
    box = {"lat__range": (lat - high, lat + high), "lng__range": (lng - wide, lng + wide)}
    for town in Town.objects.filter(**box):
        if _miles(point, town.lat, town.lng) <= NEAR + LOST:
            yield town.state, town.county_id
    for code in Zip.objects.filter(**box):
        if code.county_id and _miles(point, code.lat, code.lng) <= NEAR + LOST:
            yield from ((code.state, county) for county in code.counties.split() or [code.county_id])


def _miles(here: Point, lat: int | None, lng: int | None) -> float:
    """Along the great circle; without a point, as far as can be."""
    if lat is None or lng is None:
        return EARTH
    south, west, north, east = (radians(axis / 100) for axis in (*here, lat, lng))
    chord = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return 2 * EARTH * asin(sqrt(chord))
