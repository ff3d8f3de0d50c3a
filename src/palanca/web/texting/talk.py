"""Where one conversation stands: its language, the answers so far, and the screen that is asked field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from palanca.web.intake.answers import Answers


@dataclass(frozen=True, slots=True)
class Asking:
    """A screen, what was replied to it so far, and how many of its prompts were answered."""

    screen: str
    typed: Mapping[str, str | list[str]] = field(default_factory=dict)
    done: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """Nothing yet, or a story half told, or a plan (`asking` is None then)."""

    language: str | None = None
    answers: Answers = field(default_factory=Answers)
    asking: Asking | None = None
