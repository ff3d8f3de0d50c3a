"""The plan as a value: what must not pass, where to go in which order, what is owed, what to bring.

It is what every screen and paper shows; each text is in every language of the house, each line says how sure it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from palanca.values.assessment import AskNext, Deadline, Door, Forecloses, NoticeBefore, PaperToBring, Strength
from palanca.values.confidence import Confidence
from palanca.values.said import Said


@dataclass(frozen=True, slots=True)
class ClaimHere:
    """One right that this door can take, raised by one event, with its own deadline there."""

    right: str
    title: Said
    event: str
    event_index: int
    strength: Strength
    can_get: Said
    deadline: Deadline | None
    notice_first: NoticeBefore | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One door to go to, for one or several rights, by the earliest of their live days.

    `door`, `strength` are those of the right that sets the day. Of a passed door `by` is its last day,
    `days_left` None, and `remains` names the doors that still take what happened. `forecloses`: what going there for
    any of its rights closes elsewhere.
    """

    door: Door
    claims: tuple[ClaimHere, ...]
    rights: tuple[Said, ...]
    events: tuple[str, ...]
    by: date | None
    days_left: int | None
    passed: bool
    losing_since: date | None
    losing_from: date | None
    strength: Strength
    remains: tuple[Said, ...]
    cautions: tuple[Said, ...]
    citations: tuple[str, ...]
    confidence: Confidence
    forecloses: tuple[Forecloses, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """What the hours and pay make: wages low and high, and what an office or judge may add, never added silently.

    `weeks` counts those in which something is owed.
    """

    wages: Fraction
    wages_high: Fraction | None
    damages: Fraction
    waiting_time_penalty: Fraction
    interest: Fraction
    total: Fraction
    weeks: int
    confidence: Confidence

    @property
    def added(self) -> Fraction:
        """What may come on top of the wages."""
        return self.total - self.wages


@dataclass(frozen=True, slots=True)
class Plan:
    """`steps` are in the order to take them: the union's, soonest live day, then undated, passed last. `first` is the
    live one whose day comes soonest, else the first that has not passed.
    """

    as_of: date
    first: Step | None
    steps: tuple[Step, ...]
    money: Money | None
    papers: tuple[PaperToBring, ...]
    ask_next: tuple[AskNext, ...]
    cautions: tuple[Said, ...]
    law_as_of: date
    law_version: str
