"""Contract 2's raw input in; a mistake for each date that cannot stand beside another.

It looks at the raw input, past whatever else is wrong with it, so that all mistakes are told at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from palanca.values.shape import Day, Mistake

IN_ORDER: Final = (("from", "to"), ("first_payday", "last_payday"), ("from", "first_payday"), ("from", "last_payday"))
AFTER_COMPLAINING: Final = ("fired_after_complaining", "punished_after_complaining")
PAST: Final = ("from", "to", "date", "first_payday", "last_payday", "complained_on", "employer_told_on", "letter_on")
BEGINNINGS: Final = ("from", "to", "date")


def crossings(raw: object, before_job: frozenset[str] = frozenset()) -> Iterator[Mistake]:
    """Every date in the wrong order beside another, at the field of the later one. What happens at a job happens
    after it starts, but for the kinds in `before_job`: recruitment."""
    as_of = _day(raw, "as_of")
    job = _under(raw, "job")
    yield from _in_order(job, "job", "starts", "ends")
    events = _under(raw, "events")
    for place, event in enumerate(events if isinstance(events, (list, tuple)) else ()):
        yield from _within_event(event, f"events.{place}")
        if str(_under(event, "kind")) not in before_job:
            yield from _not_before(event, f"events.{place}", _day(job, "starts"))
        yield from _not_after(event, f"events.{place}", as_of)


def _within_event(event: object, path: str) -> Iterator[Mistake]:
    for earlier, later in IN_ORDER:
        yield from _in_order(event, path, earlier, later)
    if _under(event, "kind") in AFTER_COMPLAINING:
        yield from _in_order(event, path, "complained_on", "date")


def _in_order(part: object, path: str, earlier: str, later: str) -> Iterator[Mistake]:
    first, second = _day(part, earlier), _day(part, later)
    if first and second and first > second:
        wanted = f"a day not before {path}.{earlier}, {first}"
        yield Mistake(f"{path}.{later}", "order", wanted, second.isoformat())


def _not_before(event: object, path: str, starts: date | None) -> Iterator[Mistake]:
    for name in BEGINNINGS:
        day = _day(event, name)
        if day and starts and day < starts:
            yield Mistake(f"{path}.{name}", "before_job", f"a day not before job.starts, {starts}", day.isoformat())


def _not_after(event: object, path: str, as_of: date | None) -> Iterator[Mistake]:
    for name in PAST:
        day = _day(event, name)
        if day and as_of and day > as_of:
            yield Mistake(f"{path}.{name}", "future", f"a day not after as_of, {as_of}", day.isoformat())


def _under(raw: object, name: str) -> object:
    return raw.get(name) if isinstance(raw, Mapping) else None


def _day(raw: object, name: str) -> date | None:
    """The date under that name; None where there is none that can be read, which its shape reports."""
    return Day().read(_under(raw, name), name, [])
