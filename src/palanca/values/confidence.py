"""How sure we are of a legal value, and of an answer made from several: as sure as the least sure of them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Confidence(StrEnum):
    """How a value was checked, best first. `memory` computes and is marked; the last two never compute."""

    TWO_SOURCES = "two_sources"
    READ = "read"
    MEMORY = "memory"
    DISPUTE = "dispute"
    UNVERIFIED = "unverified"

    @property
    def computes(self) -> bool:
        return self is not Confidence.UNVERIFIED

    @property
    def checked(self) -> bool:
        return self in (Confidence.TWO_SOURCES, Confidence.READ)


def weakest(confidences: Iterable[Confidence]) -> Confidence:
    """An answer is as sure as the least sure value in it."""
    order = list(Confidence)
    return max(confidences, key=order.index, default=Confidence.TWO_SOURCES)
