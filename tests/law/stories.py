"""Hypothesis makes stories for the house's own lawbook: any facts, any dates that do not cross, any of them untold."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

Raw = dict[str, Any]
Path = tuple[str | int, ...]

AS_OF = date(2026, 11, 22)
DATES = ("from", "to", "date", "first_payday", "last_payday", "complained_on", "starts", "ends")
PERIODS = ("unpaid_wages", "unpaid_overtime", "below_minimum_wage")
COMPLAINTS = ("wages", "safety", "discrimination", "organizing")


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


FLAG = st.booleans()
EMPLOYER = st.fixed_dictionaries(
    {
        "employees": maybe(st.integers(0, 600)),
        "annual_sales": maybe(st.sampled_from(["90000.00", "500000.00", "2000000.00"])),
        "public": maybe(FLAG),
        "commerce": maybe(FLAG),
    }
)
JOB = st.fixed_dictionaries(
    {
        "employer": EMPLOYER,
        "place": st.fixed_dictionaries({"state": maybe(st.sampled_from(["TX", "CA", "NE"]))}),
        "sector": maybe(st.sampled_from(["general", "construction", "agriculture", "domestic"])),
        "called_contractor": maybe(FLAG),
        "union": maybe(FLAG),
    }
)


@st.composite
def periods(draw: st.DrawFn) -> Raw:
    """Something that went on from one day to another."""
    first = AS_OF - timedelta(days=draw(st.integers(0, 2500)))
    last = first + timedelta(days=draw(st.integers(0, (AS_OF - first).days)))
    kind = draw(st.sampled_from(PERIODS))
    return {"kind": kind, "from": first.isoformat(), "to": last.isoformat(), "willful": draw(maybe(FLAG))}


@st.composite
def days(draw: st.DrawFn) -> Raw:
    """Something that happened on one day."""
    day = AS_OF - timedelta(days=draw(st.integers(0, 2500)))
    told = {"kind": draw(st.sampled_from(["late_final_pay", "fired_after_complaining"])), "date": day.isoformat()}
    told["complained_on"] = (day - timedelta(days=draw(st.integers(0, 100)))).isoformat()
    about = st.lists(st.sampled_from(COMPLAINTS), max_size=3, unique=True)
    return {**told, "complained_about": draw(maybe(about)), "together": draw(maybe(FLAG)), "willful": draw(maybe(FLAG))}


@st.composite
def stories(draw: st.DrawFn) -> Raw:
    """A whole input of contract 2 that is never refused."""
    events = draw(st.lists(periods() | days(), min_size=1, max_size=3))
    return {"as_of": AS_OF.isoformat(), "job": draw(JOB), "events": events}


@st.composite
def stories_with_one_fact_less(draw: st.DrawFn) -> tuple[Raw, Raw, Path]:
    """A story, the same with one of its told things untold, and where that stood."""
    more = draw(stories())
    where = draw(st.sampled_from([path for path in told(more) if path[-1] not in ("as_of", "kind")]))
    return more, without(more, where), where


def told(part: Any, above: Path = ()) -> Iterator[Path]:
    """Where something was told. A list of words is one fact."""
    if isinstance(part, dict):
        for name, value in part.items():
            yield from told(value, (*above, name))
    elif isinstance(part, list) and above[-1] == "events":
        for place, value in enumerate(part):
            yield from told(value, (*above, place))
    elif part is not None:
        yield above


def without(raw: Raw, where: Path) -> Raw:
    """The same story with that fact untold."""
    less = deepcopy(raw)
    part: Any = less
    for step in where[:-1]:
        part = part[step]
    part[where[-1]] = None
    return less
