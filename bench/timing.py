"""A deed comes in; how long it takes, the middle of several rounds, goes out, and a line that says so."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median


def milliseconds(deed: Callable[[], object], rounds: int = 9) -> float:
    """The first round warms caches and is not counted."""
    deed()
    return median(once(deed) for _ in range(rounds))


def once(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return (time.perf_counter() - began) * 1000


def line(amount: float, unit: str, what: str, beside: str = "") -> str:
    return f"{amount:10.2f} {unit:3} {what}" + (f"  ({beside})" if beside else "")
