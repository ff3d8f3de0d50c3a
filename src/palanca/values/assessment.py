"""Contract 2's answer as values: which rights, at which doors, by when, and what to ask next.

Texts are in every language of the house. A deadline that nobody knows is None; `length` "none" means no limit.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from palanca.values.confidence import Confidence
from palanca.values.said import Said

Strength = Literal["likely", "possible", "needs_facts"]
Decides = Literal["right", "deadline"]
STRONGEST_FIRST: Final[tuple[Strength, ...]] = ("likely", "possible", "needs_facts")
UNLIMITED: Final = "none"


@dataclass(frozen=True, slots=True)
class PossibleDate:
    """One reading of a deadline, and in plain words when it is the right one. `rolled_from`: see Deadline."""

    date: datetime.date
    if_: Said | None
    citation: str
    length: str
    rolled_from: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """`date` is the earliest under any open reading. `losing_from`: the oldest payday's last day, and
    `losing_since` the same once it is past. `runs_from` is the lawbook's word for what starts the clock. Where the
    date moved off a weekend or a holiday, `rolled_from` is the raw one and `rolled_by` the authority that moved it.
    `met_on`: the day on which a notice was already given, in time."""

    date: datetime.date | None
    losing_since: datetime.date | None
    losing_from: datetime.date | None
    counted_from: Said
    runs_from: str
    start: datetime.date | None
    length: str
    kind: Literal["file", "notice", "sue", "grieve"]
    citation: str
    confidence: Confidence
    possible: tuple[PossibleDate, ...]
    passed: bool
    rolled_from: datetime.date | None = None
    rolled_by: str | None = None
    met_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How a door can be reached. None: nobody has told us."""

    id_at_door: bool | None = None
    near_immigration_office: bool | None = None
    by_phone: bool | None = None
    languages: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class NoticeBefore:
    """A written notice that must go out `length` before this door's deadline: by `date` at the latest, if known."""

    date: datetime.date | None
    length: str
    says: Said
    citation: str


@dataclass(frozen=True, slots=True)
class Forecloses:
    """What going to a door closes elsewhere."""

    codes: tuple[str, ...]
    says: Said
    citation: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class MostHere:
    """The most that a forum can order, in dollars, by the law of the day asked about."""

    amount: Fraction
    citation: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Door:
    """A forum for this claim: what it can get, how to go, who learns the name, by when."""

    code: str
    name: Said
    level: str
    what_it_can_get: Said
    how: Said
    cost: Said
    needs_name: bool | None
    name_told: Said
    reach: Reach
    phone: str | None
    website: str | None
    deadline: Deadline | None
    confidence: Confidence
    notice_first: NoticeBefore | None = None
    forecloses: tuple[Forecloses, ...] = ()
    most: MostHere | None = None


@dataclass(frozen=True, slots=True)
class AskNext:
    """A fact that decides: where it stands in the input, how to ask, why, and whether the right or only its date."""

    fact: str
    path: str
    question: Said
    why: Said
    decides: Decides


@dataclass(frozen=True, slots=True)
class PaperToBring:
    """Something to bring, and a hint where to find it; for an official paper who issues it and what that takes."""

    id: str
    name: Said
    hint: Said
    issuer: Said | None = None
    bring: Said | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One right that one event may have raised. `private`: no paper for an office names that event."""

    right: str
    title: Said
    event: str
    event_index: int
    strength: Strength
    law: Said
    citation: str
    why: Said
    forums: tuple[Door, ...]
    papers: tuple[PaperToBring, ...]
    ask_next: tuple[AskNext, ...]
    cautions: tuple[Said, ...]
    confidence: Confidence
    private: bool = False


@dataclass(frozen=True, slots=True)
class DueDate:
    """One line of the calendar."""

    date: datetime.date
    code: str
    event: str
    passed: bool
    kind: Literal["file", "notice", "sue", "grieve"] = "file"


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole answer for one story on one day. `cautions` are those of the story, whatever the right."""

    findings: tuple[Finding, ...]
    deadlines: tuple[DueDate, ...]
    cautions: tuple[Said, ...]
    law_as_of: datetime.date
    law_version: str
    as_of: datetime.date
