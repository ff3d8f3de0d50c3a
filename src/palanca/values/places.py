"""A place as somebody told it (any of state, county, city, ZIP may be missing) and whether a law's place holds it.

Missing is unknown: a worker who named only a state may or may not be inside a city of that state.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where work was done, or where somebody is now. Codes are postal (`TX`), FIPS (`48201`), ISO 3166 (`MX`)."""

    country: str = "US"
    state: str | None = None
    county_fips: str | None = None
    city: str | None = None
    zip: str | None = None


@dataclass(frozen=True, slots=True)
class Territory:
    """Where a layer of law reaches: a country, a state of it, a city or a county of that.

    A city or a region may be whole counties (`counties`), and people may call it by the names of its parts. A city that
    is only part of counties names them in `within`: work in any other county is certainly not in it.
    """

    country: str
    state: str | None = None
    city: str | None = None
    county_fips: str | None = None
    counties: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    also_called: tuple[str, ...] = ()

    def holds(self, place: Place) -> bool | None:
        """True or False where the place says enough, None where a missing part decides."""
        country, state = _same(self.country, place.country), _same(self.state, place.state)
        if country is False or state is False:
            return False
        may_reach = not self.within or place.county_fips is None or place.county_fips in self.within
        parts = (country, state, self._holds_city_of(place), _same(self.county_fips, place.county_fips), may_reach)
        if False in parts:
            return False
        return None if None in parts else True

    def missing(self, place: Place) -> tuple[str, ...]:
        """The parts of a place that nobody told and that decide whether it lies here."""
        if self.holds(place) is not None:
            return ()
        wanted = {"state": self.state, "county_fips": self.county_fips or self.counties, "city": self.city}
        return tuple(part for part, here in wanted.items() if here and getattr(place, part) is None)

    def _holds_city_of(self, place: Place) -> bool | None:
        """The county decides where the city is made of counties; otherwise the name."""
        if self.counties and place.county_fips is not None:
            return place.county_fips in self.counties
        if self.city is None:
            return None if self.counties else True
        verdicts = [_same(name, place.city) for name in (self.city, *self.also_called)]
        return True if True in verdicts else verdicts[0]


def _same(wanted: str | None, told: str | None) -> bool | None:
    if wanted is None:
        return True
    return None if told is None else wanted == told or _plain(wanted) == _plain(told)


def _plain(name: str) -> str:
    """Without accents, capitals and stray blanks: people spell a city in their own way, and mean the same one."""
    if name.isascii():
        return " ".join(name.casefold().split())
    letters = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
