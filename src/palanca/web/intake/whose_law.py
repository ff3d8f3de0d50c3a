"""A place as it was found in; out the cities and counties with laws of their own in which it may or may not lie.

Neither a ZIP nor a name in its mail says whether a workplace stands inside a city's limits. Where a law turns on it
the worker is asked; everywhere else nobody is.
"""

from __future__ import annotations

from dataclasses import replace

from palanca.book.book import Book
from palanca.book.rules import LawPlace
from palanca.values.places import Place, Territory
from palanca.web.intake.answers import Answer, Answers
from palanca.web.places.lookup import Found

INSIDE = "inside:"
NONE_OF_THEM = "none"


def may_lie_in(found: Found, book: Book) -> tuple[str, ...]:
    """The lawbook's places that what was told leaves open. None once the worker's own word names such a city."""
    told = found.place if found.told else replace(found.place, city=None)
    local = [page for page in book.places.values() if page.level == "local"]
    if any(page.territory.city and page.territory.holds(told) for page in local):
        return ()
    bare = replace(told, city=None)
    return tuple(page.id for page in local if _open(page.territory, bare, found.counties))


def certain(found: Found, open_places: tuple[str, ...]) -> Place:
    """What is certain of it. Its town's name stands only where no law turns on the city."""
    if open_places:
        return replace(found.place, city=None)
    if found.told or found.place.zip:
        return replace(found.place, city=found.town)
    # Near a town is not in it; but then no city with laws of its own lies near.
    return found.place if found.place.county_fips else replace(found.place, city=f"near {found.town}")


def inside(chosen: str, where: Answer, book: Book) -> dict[str, str]:
    """What the choice adds to the place: a city, its county where only one can be; or that it is neither."""
    if chosen != NONE_OF_THEM:
        territory = book.places[chosen].territory
        own, possible = set(_counties(territory)), set(_words(where, "counties"))
        # Of many towns nobody has told us the county: the worker's word is enough.
        counties = own & possible if possible else own
        city = {"city": territory.city} if territory.city else {}
        return {**city, **({"county_fips": counties.pop()} if len(counties) == 1 else {})}
    asked = [book.places[place] for place in _words(where, "may_be") if place in book.places]
    mail = "" if where.get("near") else str(where.get("town") or "")
    return {**_other_city(asked, mail), **_other_county(asked, where)}


def inside_screen(answers: Answers) -> str | None:
    """The screen that asks, of this place and no other; None where no law turns on it."""
    where = answers.of("where")
    told = where.get("typed") or f"near {where.get('near')}"
    return f"{INSIDE}{told} {where.get('state')}" if _words(where, "may_be") else None


def told_place(answers: Answers) -> dict[str, str] | None:
    """The place as the law knows it, None while it is unknown."""
    place = answers.of("where").get("place")
    screen = inside_screen(answers)
    more = answers.of(screen).get("place") if screen else None
    found = {**(place if isinstance(place, dict) else {}), **(more if isinstance(more, dict) else {})}
    return found or None


def _open(territory: Territory, bare: Place, counties: frozenset[str]) -> bool:
    own = frozenset(_counties(territory))
    return territory.holds(bare) is None and (not own or not counties or bool(own & counties))


def _counties(territory: Territory) -> tuple[str, ...]:
    one = (territory.county_fips,) if territory.county_fips else ()
    return (*territory.counties, *territory.within, *one)


def _other_city(asked: list[LawPlace], town: str) -> dict[str, str]:
    """The town's own name, if it is known and not that of the city that it is not in: mail goes by it outside too."""
    cities = [page for page in asked if page.territory.city]
    if not cities:
        return {}
    named = Place(state=cities[0].territory.state, city=town or None)
    free = all(replace(page.territory, counties=(), within=()).holds(named) is False for page in cities)
    return {"city": town if free else f"outside {cities[0].title.en}"}


def _other_county(asked: list[LawPlace], where: Answer) -> dict[str, str]:
    """The one county that is left, where one is."""
    counties = {county for page in asked for county in _counties(page.territory) if not page.territory.within}
    left = set(_words(where, "counties")) - counties
    return {"county_fips": left.pop()} if len(left) == 1 and counties else {}


def _words(answer: Answer, name: str) -> tuple[str, ...]:
    value = answer.get(name)
    return tuple(value) if isinstance(value, list) else ()
