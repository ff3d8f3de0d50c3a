"""Lets a few at a time stretch a phrase, and not too many a minute: each takes a tenth of a second and 32 MiB.

Seventy-five bits need no guard against guessing; this one is for the machine. It counts all who ask together, in this
process's memory, and knows nobody.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from palanca.web import clock

AT_ONCE: Final = 2
BURST: Final = 60
A_SECOND: Final = 2.0
PATIENCE: Final = 10.0


class Busy(Exception):  # noqa: N818 - said as the worker is told it
    """Too many at once: the same again in a minute goes through."""


class Gate:
    """A bucket of `burst` tokens that fills slowly, and a few places inside."""

    def __init__(self, seconds: Callable[[], float] = clock.seconds, patience: float = PATIENCE) -> None:
        self._seconds = seconds
        self._patience = patience
        self._inside = threading.BoundedSemaphore(AT_ONCE)
        self._lock = threading.Lock()
        self._tokens, self._at = float(BURST), seconds()

    @contextmanager
    def admitted(self) -> Iterator[None]:
        """Busy at the door; once inside, nobody is sent away."""
        if not self._token() or not self._inside.acquire(timeout=self._patience):
            raise Busy
        try:
            yield
        finally:
            self._inside.release()

    def _token(self) -> bool:
        with self._lock:
            now = self._seconds()
            self._tokens = min(float(BURST), self._tokens + (now - self._at) * A_SECOND)
            self._at = now
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True


GATE: Final = Gate()
# Handing costs little time but a row: a gate of its own, so that a flood of one does not shut the other.
HANDING: Final = Gate()
