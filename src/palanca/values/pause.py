"""What a long computation calls between its steps, so that whoever asked may stop it by raising."""

from __future__ import annotations

from collections.abc import Callable

Pause = Callable[[], None]


def never() -> None:
    """Nobody stops it."""
