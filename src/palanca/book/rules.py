"""The kinds of page in the lawbook: places, rules, claims, forums, events, questions, papers. All plain frozen values.

Ids are paths: `lawbook/us/ca/overtime.yaml` is the rule `us.ca.overtime` of the place `us.ca`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from palanca.book.conditions import ALWAYS, Condition
from palanca.book.terms import Term
from palanca.values.assessment import Reach
from palanca.values.confidence import Confidence
from palanca.values.places import Territory
from palanca.values.said import Said

Level = Literal["federal", "state", "local"]
CountedFrom = Literal["each_payday", "each_act", "event", "first_day", "complaint", "separation", "told", "letter"]
LEVELS: tuple[Level, ...] = ("federal", "state", "local")


@dataclass(frozen=True, slots=True)
class Source:
    """Where the words were read, when somebody looked, and how sure that makes us."""

    citation: str
    sources: tuple[str, ...]
    checked_on: date
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class LawPlace:
    """A place that makes law of its own."""

    id: str
    title: Said
    level: Level
    territory: Territory


@dataclass(frozen=True, slots=True)
class Option:
    """One term that may be the one that counts, and when: the small employer's rate, the tipped rate."""

    term: str
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which a deadline's length can be read, and the condition under which it is the right one.

    `leads` False: shown beside the others and never in their place, however sure the facts are (180 and 300 days).
    """

    length: str
    when: Condition
    says: Said | None = None
    leads: bool = True


@dataclass(frozen=True, slots=True)
class Offset:
    """A due day: the clock starts that much after the day it is counted from, where the condition holds."""

    length: str
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Clock:
    """A deadline's machinery: which lengths, from what day, doing what. Lengths are terms of the claim's rule.

    `counting` names the rule that moves a last day off a weekend or a holiday; without one the raw day stands.
    """

    kind: Literal["file", "notice", "sue", "grieve"]
    counted_from: CountedFrom
    readings: tuple[Reading, ...]
    unlimited: bool = False
    after: tuple[Offset, ...] = ()
    counting: str | None = None


@dataclass(frozen=True, slots=True)
class NoticeFirst:
    """A written notice that must go out so long before; `length` is a term of the claim's rule. `letter`: what a letter
    that asks for the pay must say to be that notice; None where such a letter is none."""

    length: str
    says: Said
    citation: str
    letter: Said | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """One door for a claim: the forum, what it can get there, and by when (`clock` None: nobody knows, ask there)."""

    forum: str
    can_get: Said
    clock: Clock | None
    notice_first: NoticeFirst | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What makes a rule a right that somebody can claim: the events that raise it and the doors that take it."""

    events: tuple[str, ...]
    why: Said
    routes: tuple[Route, ...]
    papers: tuple[str, ...] = ()
    cautions: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one place: its terms through time, when it applies, which term to choose, and what it lets claim."""

    id: str
    family: str
    place: str
    title: Said
    says: Said
    source: Source
    when: Condition
    terms: Mapping[str, Term]
    choose: Mapping[str, tuple[Option, ...]]
    matter: str | None = None
    claim: Claim | None = None


@dataclass(frozen=True, slots=True)
class Forum:
    """An office, a court or a group that takes complaints."""

    code: str
    name: Said
    level: Literal["federal", "state", "local", "court", "union", "worker_group", "foreign"]
    how: Said
    cost: Said
    needs_name: bool | None
    name_told: Said
    reach: Reach
    phone: str | None
    website: str | None
    source: Source


@dataclass(frozen=True, slots=True)
class EventKind:
    """Something that happens to a worker, in the worker's words, and the facts that belong to it.

    `private`: telling it could reveal somebody's status; no paper for an office names it.
    """

    kind: str
    title: Said
    tell: Said
    when_it_was: Literal["period", "day"]
    order: int
    group: str
    fields: tuple[str, ...] = ()
    before_job: bool = False
    private: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be tapped."""

    value: str | bool
    says: Said


@dataclass(frozen=True, slots=True)
class Question:
    """How a fact is asked for, why, and under which path each contract holds it.

    `contested`: the other side will dispute it, so that a worker's word settles no date; a worker is not asked.
    `private_unless`: every answer but this one could reveal somebody's status; a paper for an office shows what holds
    under this one, and more only where the worker chooses so.
    `latest`: of a month whose day nobody remembers, the last day is the safe reading; of every other date the first is.
    """

    fact: str
    kind: Literal["yes_no", "choice", "several", "money", "count", "date"]
    ask: Said
    why: Said
    choices: tuple[Choice, ...]
    paths: Mapping[str, str]
    contested: bool = False
    private_unless: str | None = None
    latest: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """Something to bring, and where to get it; for an official paper who issues it and what to bring there."""

    id: str
    name: Said
    hint: Said
    issuer: Said | None = None
    bring: Said | None = None


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning that stands beside every finding of these events and matters (none named: all) where `when` holds."""

    id: str
    says: Said
    source: Source
    events: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Bar:
    """What filing at one forum forecloses at others, for these matters (none named: all)."""

    id: str
    filing_at: str
    closes: tuple[str, ...]
    says: Said
    source: Source
    matters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holidays:
    """A calendar of legal holidays, day by day with their names, and the last year that it knows."""

    id: str
    days: Mapping[date, str]
    through: int
    source: Source
