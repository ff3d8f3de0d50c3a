"""What a worker has told so far, by screen: plain JSON in and out, because it travels in the cookie.

A screen that is missing was not asked yet; a screen with nothing in it was answered *I don't know*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

Told = str | bool | int | list[str] | dict[str, str] | None
Answer = Mapping[str, Told]

UNKNOWN: Final[Answer] = {}


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers in the order in which they were first given."""

    by_screen: Mapping[str, Answer] = field(default_factory=dict)

    def asked(self, screen: str) -> bool:
        return screen in self.by_screen

    def of(self, screen: str) -> Answer:
        """The answer of that screen; nothing when it was not asked or not known."""
        return self.by_screen.get(screen, UNKNOWN)

    def told(self, screen: str, field_name: str) -> str | None:
        """One text of one answer, None when it is unknown."""
        value = self.of(screen).get(field_name)
        return value if isinstance(value, str) and value else None

    def words(self, screen: str, field_name: str) -> tuple[str, ...]:
        """One list of one answer; empty when it is unknown."""
        value = self.of(screen).get(field_name)
        return tuple(value) if isinstance(value, list) else ()

    def told_too(self, screen: str, answer: Answer) -> Answers:
        """These answers and one more, or one changed."""
        return self.told_all({screen: answer})

    def told_all(self, answers: Mapping[str, Answer]) -> Answers:
        """These answers and several more, or changed ones."""
        return Answers({**self.by_screen, **answers})
