"""No input; the milliseconds of each deed of the room of keys go out, one a line, as decision 0001 quotes them.

.venv/bin/python bench/seal.py
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from statistics import median

from palanca.seal.keys import new_identity
from palanca.seal.parts import PartKind, SealedPart, open_part, seal_part, take_back
from palanca.seal.passphrase import lock, unlock
from palanca.seal.recovery import recovery_pairs
from palanca.seal.secret import Secret
from palanca.seal.unlocking import begin, resume

ROUNDS = 15
PARTS = 20
PART_BYTES = 20_000
"""A long story, or a small photograph of a pay stub."""

NOW, UNTIL = datetime(2026, 11, 22, 11, tzinfo=UTC), datetime(2026, 11, 22, 12, tzinfo=UTC)
WORKER, CENTER, UNION, LAWYER = (new_identity() for _ in range(4))
HOLDERS = (WORKER.recipient, CENTER.recipient, UNION.recipient)
PASSPHRASE = Secret("nopal tuna agave 9")
LOCKED = lock(CENTER, PASSPHRASE, LAWYER.recipient)
COOKIE, RECORD = begin(CENTER, UNTIL)


def sealed() -> list[SealedPart]:
    return [seal_part(PartKind.PAPER, bytes(PART_BYTES), HOLDERS) for _ in range(PARTS)]


CASE = sealed()
LARGE = seal_part(PartKind.PAPER, bytes(8 * 2**20), HOLDERS)
DEEDS: dict[str, Callable[[], object]] = {
    "unlock with a passphrase": lambda: unlock(LOCKED, PASSPHRASE),
    "resume from the cookie": lambda: resume(RECORD, COOKIE, NOW),
    f"seal {PARTS} parts for {len(HOLDERS)} holders": sealed,
    f"open {PARTS} parts": lambda: [open_part(part, CENTER) for part in CASE],
    f"take {PARTS} parts back from one of {len(HOLDERS)}": lambda: [
        take_back(part, WORKER, UNION.recipient) for part in CASE
    ],
    "open one part of 8 MiB": lambda: open_part(LARGE, CENTER),
    "make the 6 recovery pairs of a member among 5": lambda: list(
        recovery_pairs(CENTER, tuple(new_identity().recipient for _ in range(4)))
    ),
}


def milliseconds(deed: Callable[[], object]) -> float:
    started = time.perf_counter()
    deed()
    return (time.perf_counter() - started) * 1000


def measured() -> Iterator[str]:
    """Milliseconds of each deed, the median of many, and what the format adds in bytes."""
    for name, deed in DEEDS.items():
        yield f"{median(milliseconds(deed) for _ in range(ROUNDS)):10.2f} ms  {name}"
    one = CASE[0]
    yield f"{len(one.box) - PART_BYTES:10d} B   an age file adds to {PART_BYTES} bytes"
    yield f"{len(one.consents[0].box):10d} B   a consent"
