"""Contract 2's raw input in; a typed story out, or every mistake at once.

The contract's own fields stand here. A fact that the lawbook asks for brings its field with it: its question says
under which path it is told, so that a new rule needs no new code.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from palanca.book.book import Book
from palanca.book.question_shapes import MOST_MONEY, asked_fields
from palanca.law.crossing import crossings
from palanca.law.story import Ask, Event, Told
from palanca.values.place_shape import PLACE, Code
from palanca.values.places import Place
from palanca.values.shape import BadInput, Day, Flag, Many, Mistake, Money, OneOf, Record, Shape, Text, Whole

WORKER: Final[Mapping[str, Shape]] = {
    "languages": Many(Text(20), 20),
    "age": Whole(0, 120),
    "sex": OneOf(("female", "male", "other")),
    "now_in": PLACE,
}
EMPLOYER: Final[Mapping[str, Shape]] = {
    "name": Text(),
    "employees": Whole(),
    "annual_sales": Money(most=MOST_MONEY),
    "public": Flag(),
    "commerce": Flag(),
}
JOB: Final[Mapping[str, Shape]] = {
    "place": PLACE,
    "sector": Text(60),
    "naics": Code("[0-9]{2,6}", "a NAICS code of two to six digits"),
    "program": OneOf(("H-2A", "H-2B", "other", "none")),
    "called_contractor": Flag(),
    "union": Flag(),
    "starts": Day(),
    "ends": Day(),
}
EVENT: Final[Mapping[str, Shape]] = {
    "from": Day(),
    "to": Day(),
    "date": Day(),
    "paydays": OneOf(("daily", "weekly", "biweekly", "semimonthly", "monthly")),
    "first_payday": Day(),
    "last_payday": Day(),
    "willful": Flag(),
    "complained_about": Many(Text(60), 20),
    "complained_on": Day(),
    "together": Flag(),
    "employer_told_on": Day(),
    "letter_on": Day(),
    "basis": Many(Text(60), 20),
}
MOST_EVENTS: Final = 40
MOST_EMPLOYERS: Final = 10


@lru_cache(maxsize=4)
def shape(book: Book) -> Record:
    """The whole input for this lawbook; `.schema()` is its JSON Schema."""
    event = {"kind": OneOf(tuple(book.events)), **EVENT, **asked_fields(book, "assess", "event")}
    return Record(
        {
            "as_of": Day(),
            "worker": Record({**WORKER, **asked_fields(book, "assess", "worker")}, _as_told),
            "job": Record({**JOB, **asked_fields(book, "assess", "job"), **_employers(book)}, _as_told),
            "events": Many(Record(event, _event, frozenset({"kind"})), MOST_EVENTS),
        },
        _ask,
        frozenset({"as_of", "events"}),
    )


def _employers(book: Book) -> dict[str, Shape]:
    """The employer, and any others who may answer for the same work, each with its own facts."""
    employer = Record({**EMPLOYER, **asked_fields(book, "assess", "job.employer")}, _as_told)
    return {"employer": employer, "other_employers": Many(employer, MOST_EMPLOYERS)}


def read_ask(raw: object, book: Book) -> Ask:
    """The story. BadInput with every mistake, those of shape and those of dates that cross."""
    mistakes: list[Mistake] = []
    ask = shape(book).read(raw, "", mistakes)
    mistakes.extend(crossings(raw, frozenset(kind for kind, event in book.events.items() if event.before_job)))
    if mistakes:
        raise BadInput(mistakes)
    assert isinstance(ask, Ask)  # noqa: S101 - a shape without mistakes has built it
    return ask


def _as_told(**told: object) -> Told:
    return told


def _event(kind: str, **told: object) -> Event:
    return Event(kind, told)


def _ask(as_of: datetime.date, events: tuple[Event, ...], worker: Told | None = None, job: Told | None = None) -> Ask:
    told = dict(_flat({"worker": worker or {}, "job": job or {}}, ""))
    place, others = told.get("job.place"), told.pop("job.other_employers", None)
    return Ask(as_of, events, place if isinstance(place, Place) else Place(), told, others or ())


def _flat(part: Told, above: str) -> Iterator[tuple[str, Any]]:
    for name, value in part.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", value
