"""Invented stories by their facts alone: the same number makes the same story. No code of the check is used here.

What a worker remembers is a day, a month, or nothing. `contract_2` tells the story as a program would, reading a bare
month as the earliest day it can be, as deadlines do; `tests/web/intake/told_by_screens.py` tells it to the check.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final

from palanca.book.load import open_book
from palanca.book.rules import Question

BOOK: Final = open_book()
TODAY: Final = date(2026, 11, 22)
Raw = dict[str, Any]

# What somebody types, the state they choose, and the place that it is (counties of towns that lie in one).
PLACES: Final[tuple[tuple[str, str, Raw], ...]] = (
    ("", "", {}),
    ("", "TX", {"state": "TX"}),
    ("", "NE", {"state": "NE"}),
    ("", "NC", {"state": "NC"}),
    ("", "GA", {"state": "GA"}),
    ("", "OH", {"state": "OH"}),
    ("", "NY", {"state": "NY"}),
    ("Houston", "TX", {"state": "TX", "city": "Houston"}),
    ("77011", "", {"state": "TX", "county_fips": "48201", "city": "Houston", "zip": "77011"}),
    ("Los Angeles", "CA", {"state": "CA", "county_fips": "06037", "city": "Los Angeles"}),
    ("Oakland", "CA", {"state": "CA", "county_fips": "06001", "city": "Oakland"}),
    ("San Jose", "CA", {"state": "CA", "county_fips": "06085", "city": "San Jose"}),
    ("San Francisco", "CA", {"state": "CA", "city": "San Francisco"}),
    ("Fresno", "CA", {"state": "CA", "county_fips": "06019", "city": "Fresno"}),
    ("Miami", "FL", {"state": "FL", "county_fips": "12086", "city": "Miami"}),
    ("33311", "", {"state": "FL", "county_fips": "12011", "city": "Fort Lauderdale", "zip": "33311"}),
    ("Chicago", "IL", {"state": "IL", "county_fips": "17031", "city": "Chicago"}),
    ("Omaha", "NE", {"state": "NE", "city": "Omaha"}),
    ("New York", "NY", {"state": "NY", "county_fips": "36061", "city": "New York"}),
    ("Albany", "NY", {"state": "NY", "county_fips": "36001", "city": "Albany"}),
)
USUAL_FACTS: Final = 0.7
# What the weeks themselves show, and the part of the pay that was told with it.
WAGES: Final = ("unpaid_wages", "unpaid_overtime", "below_minimum_wage")
A_WEEK: Final = 7
# The other side will dispute it: a worker is not asked, and so cannot have told.
NOT_ASKED: Final = frozenset(fact for fact, question in BOOK.questions.items() if question.contested)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A day, or only its month."""

    day: date
    exact: bool = True

    def earliest(self, floor: date | None = None) -> date:
        """The earliest day it can be, not before `floor`."""
        first = self.day if self.exact else self.day.replace(day=1)
        return max(first, floor) if floor else first


@dataclass(frozen=True, slots=True)
class When:
    """When one thing happened: all the time at the job (or on its last day), or its own days. All None: unknown."""

    whole: bool = False
    first: Remembered | None = None
    last: Remembered | None = None


@dataclass(frozen=True, slots=True)
class Pay:
    """A usual week, what was agreed for it, and what came each week."""

    hours: int
    days: int
    rate_cents: int
    received_cents: int


@dataclass(frozen=True, slots=True)
class Story:
    """The facts. A fact of the lawbook that is not in `facts` is not known."""

    number: int
    kinds: tuple[str, ...]
    place: tuple[str, str, Raw]
    starts: Remembered | None
    ends: Remembered | None
    still: bool
    when: Mapping[str, When]
    facts: Mapping[str, Any]
    pay: Pay | None = None

    @property
    def begun(self) -> date | None:
        return self.starts.earliest() if self.starts else None

    @property
    def ended(self) -> date | None:
        """The job's last day as deadlines read it: today for whoever still works there."""
        if self.still:
            return TODAY
        return self.ends.earliest(self.begun) if self.ends else None


def story(number: int, *, paid: bool = False) -> Story:
    """The story of that number."""
    chance = random.Random(f"palanca {number} {paid}")  # noqa: S311 - the same stories every time
    kinds = tuple(chance.sample(sorted(BOOK.events), chance.choice((1, 1, 1, 2, 2, 3, 4))))
    starts, ends, still = _pay_job(chance) if paid else _job(chance)
    when = {kind: _when(chance, kind, starts, ends, still=still) for kind in kinds}
    when = {kind: _as_asked(kind, told, when, paid=paid) for kind, told in when.items()}
    facts = {fact: _fact(chance, fact, question, kinds, when, ends) for fact, question in BOOK.questions.items()}
    known = {fact: value for fact, value in facts.items() if chance.random() < USUAL_FACTS and fact not in NOT_ASKED}
    pay = _pay(chance) if paid else None
    return Story(number, kinds, chance.choice(PLACES), starts, ends, still, when, known, pay)


def contract_2(told: Story, facts: Collection[str] | None = None, more: Collection[Raw] = ()) -> Raw:
    """The story as contract 2's input, with those facts (all, if not said) and with what the weeks showed besides."""
    raw: Raw = {"as_of": TODAY.isoformat(), "job": _without_none(starts=_iso(told.begun))}
    raw["job"] |= {"place": told.place[2]} if told.place[2] else {}
    raw["job"] |= {} if told.still else _without_none(ends=_iso(told.ended))
    events = [_event(told, kind) for kind in told.kinds] + [dict(event) for event in more]
    for fact, value in told.facts.items():
        path = BOOK.questions[fact].paths.get("assess")
        if path and (facts is None or fact in facts):
            _tell(raw, events, path, value.isoformat() if isinstance(value, date) else value)
    if "fired_after_complaining" in told.kinds:
        _tell(raw, events, "event.fired", value=True)
    if told.pay:
        for event in events:
            event |= {"paydays": "weekly"} if BOOK.events[event["kind"]].when_it_was == "period" else {}
    return {**raw, "events": events}


def contract_1(told: Story, facts: Collection[str]) -> Raw:
    """The same story's hours and pay as contract 1's input, every week of the job by itself."""
    pay, begun, ended = told.pay, told.begun, told.ended
    assert pay
    assert begun
    assert ended
    place = {"place": told.place[2]} if told.place[2] else {}
    raw: Raw = {"as_of": TODAY.isoformat(), "workweek_starts": "monday", **place, "weeks": _weeks(pay, begun, ended)}
    if "late_final_pay" in told.kinds and (day := _event(told, "late_final_pay").get("date")):
        raw["separation"] = {"date": day, "daily_rate": _dollars(pay.rate_cents * pay.hours)}
        raw["separation"] |= {"fired": True} if "fired_after_complaining" in told.kinds else {}
    for fact in facts:
        path = BOOK.questions[fact].paths.get("pay")
        if path and fact in told.facts and (not path.startswith("separation.") or "separation" in raw):
            _tell(raw, [], path, told.facts[fact])
    return raw


def shown_by_weeks(told: Story, owed: Raw) -> list[Raw]:
    """The events that contract 1's answer shows and nobody told, with the days of the weeks that show them."""
    days: dict[str, list[date]] = {}
    for week in owed["weeks"]:
        for kind in _shown_by(week) if Fraction(week["owed"]) else ():
            days.setdefault(kind, []).append(date.fromisoformat(week["starts"]))
    with_the_last_check = {"unpaid_wages"} if "late_final_pay" in told.kinds else set()
    assert told.begun
    assert told.ended
    return [
        {
            "kind": kind,
            "from": max(min(starts), told.begun).isoformat(),
            "to": min(max(starts) + timedelta(days=6), told.ended, TODAY).isoformat(),
        }
        for kind, starts in days.items()
        if kind not in {*told.kinds, *with_the_last_check}
    ]


def _shown_by(week: Raw) -> Iterator[str]:
    """A week pays first the agreed hours, then up to the minimum, then the overtime."""
    paid, agreed, lacking = (Fraction(week[name]) for name in ("paid", "straight_time", "minimum_wage_topup"))
    if lacking and paid < agreed + lacking:
        yield "below_minimum_wage"
    elif paid < agreed:
        yield "unpaid_wages"
    if Fraction(week["overtime_premium"]):
        yield "unpaid_overtime"


def _weeks(pay: Pay, begun: date, ended: date) -> list[Raw]:
    """Monday's week: the first days of it were worked, those that lie in the job; pay by the share of days worked."""
    short = (ended - begun).days < A_WEEK - 1
    worked: dict[date, list[int]] = {}
    for count in range((ended - begun).days + 1):
        day = begun + timedelta(days=count)
        if (count if short else day.weekday()) < pay.days:
            worked.setdefault(day - timedelta(days=day.weekday()), []).append(day.weekday())
    return [
        {
            "starts": monday.isoformat(),
            "hours": [str(pay.hours if place in places else 0) for place in range(A_WEEK)],
            "earnings": [{"kind": "hourly", "rate": _dollars(pay.rate_cents), "hours": str(pay.hours * len(places))}],
            "paid": _dollars(-(-pay.received_cents * len(places) // pay.days)),
        }
        for monday, places in worked.items()
    ]


def _dollars(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


def _tell(raw: Raw, events: list[Raw], path: str, value: Any) -> None:
    """Under the path that the lawbook gives; a fact of an event to every event that it belongs to."""
    owner, _, name = path.rpartition(".")
    if owner == "event":
        for event in events:
            if name in BOOK.events[event["kind"]].fields:
                event[name] = value
        return
    part = raw
    for step in owner.split(".") if owner else ():
        part = part.setdefault(step, {})
    part[name] = value


def _event(told: Story, kind: str) -> Raw:
    when = told.when[kind]
    if BOOK.events[kind].when_it_was == "day":
        if when.whole:
            return {"kind": kind, **_without_none(date=_iso(told.ended))}
        return {"kind": kind, **_without_none(date=_iso(when.first.earliest(told.begun) if when.first else None))}
    if when.whole:
        return {"kind": kind, **_without_none(**{"from": _iso(told.begun), "to": _iso(told.ended)})}
    first = when.first.earliest(told.begun) if when.first else None
    goes_on = TODAY if when.first and told.still else None
    last = when.last.earliest(first or told.begun) if when.last else goes_on
    return {"kind": kind, **_without_none(**{"from": _iso(first), "to": _iso(last)})}


def _job(chance: random.Random) -> tuple[Remembered | None, Remembered | None, bool]:
    ends = TODAY - timedelta(days=chance.choice((0, 3, 20, 60, 170, 190, 300, 400, 800, 1500)))
    starts = ends - timedelta(days=chance.choice((10, 90, 400, 1000)))
    still = chance.random() < 0.25
    return _remembered(chance, starts), None if still else _remembered(chance, ends), still


def _pay_job(chance: random.Random) -> tuple[Remembered, Remembered | None, bool]:
    """Known to the day and not long ago, so that every week can be counted by hand."""
    ends = TODAY - timedelta(days=chance.randint(0, 60))
    still = chance.random() < 0.25
    return Remembered(ends - timedelta(days=chance.randint(0, 80))), None if still else Remembered(ends), still


def _remembered(chance: random.Random, day: date) -> Remembered | None:
    """Most know the day, some only the month, some nothing."""
    return chance.choice((Remembered(day), Remembered(day), Remembered(day), Remembered(day, exact=False), None))


def _when(chance: random.Random, kind: str, starts: Remembered | None, ends: Remembered | None, *, still: bool) -> When:
    """Inside the job, where its days are known."""
    last_of_job = TODAY if still or ends is None else ends.day
    if kind == "late_final_pay" and ends:  # it came on no day: the last day of work decides
        return When(whole=True)
    period = BOOK.events[kind].when_it_was == "period"
    if chance.random() < 0.4 and (period or ends):
        return When(whole=True)
    first_of_job = starts.day if starts else last_of_job - timedelta(days=30)
    length = max((last_of_job - first_of_job).days, 0)
    first = first_of_job + timedelta(days=chance.randint(0, length))
    last = first + timedelta(days=chance.randint(0, (max(last_of_job, first) - first).days))
    if not period:
        return When(first=_remembered(chance, min(first, TODAY)))
    begun, ended = _remembered(chance, first), _remembered(chance, last)
    return When(first=begun, last=ended)


def _as_asked(kind: str, told: When, when: Mapping[str, When], *, paid: bool) -> When:
    """What lasted is asked of at once: *all the time* is said of everything that has no days of its own."""
    if BOOK.events[kind].when_it_was == "day":
        return told
    lasted = [one for other, one in when.items() if BOOK.events[other].when_it_was == "period"]
    unsaid = told.first is None and told.last is None and any(one.whole for one in lasted)
    return When(whole=True) if unsaid or (paid and kind in WAGES) else told


def _fact(
    chance: random.Random,
    fact: str,
    question: Question,
    kinds: tuple[str, ...],
    when: Mapping[str, When],
    ends: Remembered | None,
) -> Any:
    match question.kind:
        case "yes_no":
            return True if fact == "fired" and "fired_after_complaining" in kinds else chance.random() < 0.5
        case "choice":
            return chance.choice(question.choices).value
        case "several":
            return [choice.value for choice in question.choices if chance.random() < 0.3] or [question.choices[0].value]
        case "count":
            return chance.choice((0, 3, 10, 14, 16, 30, 60, 400))
        case "money":
            return chance.choice(("90000.00", "499999.99", "500000.00", "3000000.00"))
        case _:
            return _date_fact(chance, fact, when, ends)


def _date_fact(chance: random.Random, fact: str, when: Mapping[str, When], ends: Remembered | None) -> date:
    """A complaint before everything, a letter or the employer's knowing after it."""
    days = [one.day for told in when.values() for one in (told.first, told.last) if one]
    days += [ends.day] if ends else []
    if fact == "complained_on":
        return min((day.replace(day=1) for day in days), default=TODAY) - timedelta(days=chance.randint(1, 60))
    return min(TODAY, max(days, default=TODAY) + timedelta(days=chance.randint(0, 40)))


def _pay(chance: random.Random) -> Pay:
    """Weekly pay by the hour: some full, some short, some nothing."""
    hours, days = chance.randint(4, 13), chance.randint(2, A_WEEK)
    rate = chance.choice((500, 725, 1200, 1650, 2200))
    return Pay(hours, days, rate, chance.choice((hours * days * rate, hours * days * rate * 2 // 3, 0)))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _without_none(**values: Any) -> Raw:
    return {name: value for name, value in values.items() if value is not None}
