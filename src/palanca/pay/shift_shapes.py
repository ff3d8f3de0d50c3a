"""Raw shifts of a week in, typed ones out, or what is wrong: no time, shifts that overlap or leave the week.

Contract 1: local wall clock. A shift that runs past the end of its workweek is bad input: the hours after it are hours
of the next workweek, and no week may borrow from another (29 CFR 778.104).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any, Final

from palanca.pay.clock import DAY, DAYS, HOUR, Shift
from palanca.values.place_shape import PLACE
from palanca.values.places import Place
from palanca.values.shape import DAY_TEXT, Mistake, Record, Whole, shown, under

MOST_SHIFTS: Final = 60
MINUTE: Final = timedelta(minutes=1)
TIME_FORM: Final = DAY_TEXT.pattern + r"T([01]\d|2[0-3]):[0-5]\d(:00)?"


@dataclass(frozen=True, slots=True)
class Moment:
    """A local day and time."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> datetime | None:
        if isinstance(raw, str) and re.fullmatch(TIME_FORM, raw, re.ASCII):
            try:
                return datetime.fromisoformat(raw)
            except ValueError:
                pass
        mistakes.append(Mistake(path, "time", "a local day and time such as 2026-01-31T06:00", shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": f"^(?:{TIME_FORM})$"}


def _check(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    start, end, minutes = told.get("start"), told.get("end"), told.get("unpaid_break_minutes")
    if start is None or end is None:
        return
    if end <= start:
        mistakes.append(Mistake(under(path, "out"), "order", f"a time after in, {_said(start)}", _said(end)))
    elif minutes is not None and minutes * MINUTE > end - start:
        wanted = f"at most the minutes between in and out, {(end - start) // MINUTE}"
        mistakes.append(Mistake(under(path, "unpaid_break_minutes"), "whole", wanted, str(minutes)))


def _said(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


SHIFT: Final = Record(
    {"in": Moment(), "out": Moment(), "unpaid_break_minutes": Whole(0, int(DAYS * DAY * HOUR)), "place": PLACE},
    dict,
    frozenset({"in", "out"}),
    {"in": "start", "out": "end"},
    _check,
)


def check_shifts(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    """Mistakes between a week's shifts, and between them and other ways to tell its hours."""
    shifts, starts = told.get("shifts"), told.get("starts")
    if not shifts:
        return
    mistakes.extend(
        Mistake(under(path, other), "contradicts", "nothing, since shifts tell the hours", "hours too")
        for other in ("hours", "total_hours")
        if told.get(other) is not None
    )
    read = {place: shift for place, shift in enumerate(shifts) if shift is not None}
    if starts is not None:
        _check_inside(read, starts, under(path, "shifts"), mistakes)
    in_order = sorted(read, key=lambda place: (read[place]["start"], place))
    latest = None
    for place in in_order:
        if latest is not None and read[place]["start"] < read[latest]["end"]:
            wanted = f"a time not before shifts.{latest} ends, {_said(read[latest]['end'])}"
            came = _said(read[place]["start"])
            mistakes.append(Mistake(under(path, f"shifts.{place}.in"), "overlap", wanted, came))
        if latest is None or read[place]["end"] > read[latest]["end"]:
            latest = place


def _check_inside(shifts: Mapping[int, Mapping[str, Any]], starts: date, path: str, mistakes: list[Mistake]) -> None:
    first = datetime.combine(starts, datetime.min.time())
    end = first + timedelta(days=DAYS)
    for place, shift in shifts.items():
        if not first <= shift["start"] < end:
            wanted = f"a time of the workweek, {_said(first)} to {_said(end)}"
            mistakes.append(Mistake(under(path, f"{place}.in"), "outside", wanted, _said(shift["start"])))
        elif shift["end"] > end:
            wanted = f"at most the workweek's end, {_said(end)}; the hours after it belong to the next week's shifts"
            mistakes.append(Mistake(under(path, f"{place}.out"), "outside", wanted, _said(shift["end"])))


def shifts_of(told: Sequence[Mapping[str, Any]], starts: date) -> tuple[Shift, ...]:
    """Shifts counted from the week's first midnight, so that alike weeks are alike."""
    first = datetime.combine(starts, datetime.min.time())
    return tuple(
        Shift(
            _hours(shift["start"] - first),
            _hours(shift["end"] - first),
            _minutes(shift.get("unpaid_break_minutes")),
            shift.get("place"),
        )
        for shift in sorted(told, key=lambda shift: shift["start"])
    )


def _hours(time: timedelta) -> Fraction:
    return Fraction(time // MINUTE, HOUR)


def _minutes(told: int | None) -> Fraction | None:
    return None if told is None else Fraction(told)


def placed(shift: Shift, job: Place, places: list[Place]) -> Shift:
    """The shift with its place's number; a place that names only its city takes the rest from the job's."""
    place = job if shift.told_place is None else _within(shift.told_place, job)
    if place not in places:
        places.append(place)
    return replace(shift, place=places.index(place))


def _within(told: Place, job: Place) -> Place:
    if told.country != job.country or told.state not in (None, job.state):
        return told
    filled = replace(told, state=job.state)
    alone = told.city is None and told.county_fips is None and told.zip is None
    return job if alone else filled
