"""A terminal as a telephone: a line typed is a message sent, what is printed is what the phone would show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from palanca.web.outside.text_messages import Incoming

SENDER = "console"


class Console:
    """One telephone, this one."""

    def __init__(self, typed: TextIO, shown: TextIO) -> None:
        self.typed, self.shown = typed, shown

    def incoming(self) -> Iterator[Incoming]:
        """Each line until the end of the input."""
        for line in self.typed:
            yield Incoming(SENDER, line.rstrip("\n"))

    def send(self, to: str, messages: Iterable[str]) -> None:
        """Each message in a frame of its own, so that its length can be seen."""
        for message in messages:
            self.shown.write(f"{'─' * 24}\n{message}\n")
        self.shown.write(f"{'─' * 24}\n")
        self.shown.flush()
