"""The plan as a value: what must not pass, where to go in which order, what is owed, what to bring.

It is what every screen and paper shows; each text is in every language of the house, each line says how sure it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from palanca.values.assessment import AskNext, Door, PaperToBring
from palanca.values.confidence import Confidence
from palanca.values.said import Said


@dataclass(frozen=True, slots=True)
class Step:
    """One door to go to, for one or several rights, by the earliest of their days."""

    door: Door
    rights: tuple[Said, ...]
    events: tuple[str, ...]
    by: date | None
    days_left: int | None
    passed: bool
    losing_since: date | None
    losing_from: date | None
    strength: Literal["likely", "possible", "needs_facts"]
    cautions: tuple[Said, ...]
    citations: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Money:
    """What the hours and pay make: wages low and high, and what an office or judge may add, never added silently."""

    wages: Fraction
    wages_high: Fraction | None
    damages: Fraction
    waiting_time_penalty: Fraction
    interest: Fraction
    total: Fraction
    weeks: int
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Plan:
    """`first` is the step whose live date comes soonest; `steps` are in the order to take them, passed ones last."""

    as_of: date
    first: Step | None
    steps: tuple[Step, ...]
    money: Money | None
    papers: tuple[PaperToBring, ...]
    ask_next: tuple[AskNext, ...]
    cautions: tuple[Said, ...]
    law_as_of: date
    law_version: str
