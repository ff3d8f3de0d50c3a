"""Plans of invented stories that reach every kind of event and every place of the house's lawbook."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.plan.make import make_plan
from palanca.values.plan import Plan

HOUSE = open_book()
AS_OF = date(2026, 11, 22)
PLACES: tuple[dict[str, str], ...] = tuple(
    {
        name: value
        for name in ("country", "state", "city", "county_fips")
        if (value := getattr(place.territory, name, None))
    }
    for place in HOUSE.places.values()
)


def plan_of(*events: dict[str, Any], place: dict[str, str] | None = None, as_of: date = AS_OF, **job: Any) -> Plan:
    told = {"place": place or {"state": "TX"}, "sector": "general", **job}
    story = {"as_of": as_of.isoformat(), "job": told, "events": list(events)}
    return make_plan(assess(story, HOUSE), None, HOUSE)


def happened(kind: str, first: date | None, last: date | None) -> dict[str, Any]:
    """The event as contract 2 tells it."""
    days = {"from": first, "to": last} if HOUSE.events[kind].when_it_was == "period" else {"date": last}
    return {"kind": kind, **{name: day.isoformat() for name, day in days.items() if day}}


def many_plans() -> Iterator[Plan]:
    """Each kind of event in each place by itself, then several at once; most with days, some long past."""
    chance = random.Random(4)  # noqa: S311 - the same stories every time
    for kind in HOUSE.events:
        for place in PLACES:
            last = AS_OF - timedelta(days=chance.choice((1, 20, 100, 400, 3000)))
            days = chance.choice(((last - timedelta(days=200), last), (None, None), (last, last)))
            yield plan_of(happened(kind, *days), place=place, union=chance.choice((True, None)))
    for _ in range(100):
        kinds = chance.sample(sorted(HOUSE.events), chance.randint(2, 6))
        last = AS_OF - timedelta(days=chance.randint(0, 700))
        events = [happened(kind, last - timedelta(days=90), last) for kind in kinds]
        yield plan_of(*events, place=chance.choice(PLACES))
