"""The one interface to whoever carries text messages: messages come in with their sender, answers go out to it.

A carrier says nothing of a message to a log. A sender is a name that only the carrier can trace to a telephone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message."""

    sender: str
    text: str


class Carrier(Protocol):
    """A telephone company's gateway, or a terminal."""

    def incoming(self) -> Iterator[Incoming]:
        """Messages as they come, until there will be no more."""

    def send(self, to: str, messages: Iterable[str]) -> None:
        """Messages of at most 160 signs each, in their order."""
