"""What waiting costs in; the points of a small drawing out: what can still be claimed, falling month by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.plan.waiting import Month, Waiting

LEFT, RIGHT, TOP, BOTTOM = 4, 316, 24, 92
# Three words stand beside each other only where there are some months between them.
SPREAD: Final = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A month under the drawing, where it stands, and which end of its word stands there."""

    x: int
    anchor: str
    month: date


@dataclass(frozen=True, slots=True)
class Curve:
    """`line` goes down in steps, `area` is what lies under it; `most` is what can be claimed today."""

    line: str
    area: str
    marks: tuple[Mark, ...]
    most: Fraction
    last: date
    left: Fraction


def curve(waiting: Waiting, most_months: int) -> Curve:
    """The first months of it; at least one month, of which something is within reach."""
    months = waiting.months[:most_months]
    points = [(LEFT, _y(waiting.within_reach, waiting))]
    for number, month in enumerate(months, start=1):
        x = _x(number, len(months))
        points += [(x, points[-1][1]), (x, _y(month.left, waiting))]
    line = " ".join(f"{x},{y}" for x, y in dict.fromkeys(points))
    marked = sorted({0, (len(months) - 1) // 2, len(months) - 1})
    return Curve(
        line=line,
        area=f"{LEFT},{BOTTOM} {line} {RIGHT},{BOTTOM}",
        marks=tuple(_mark(number, months) for number in (marked if len(months) > SPREAD else marked[:1])),
        most=waiting.within_reach,
        last=months[-1].first,
        left=months[-1].left,
    )


def _mark(number: int, months: tuple[Month, ...]) -> Mark:
    """The first month at its beginning, the last at its end."""
    last = len(months) - 1
    anchor = "start" if number == 0 else "end" if number == last else "middle"
    return Mark(_x(number + (number == last), len(months)), anchor, months[number].first)


def _x(number: int, count: int) -> int:
    return LEFT + (RIGHT - LEFT) * number // count


def _y(left: Fraction, waiting: Waiting) -> int:
    return BOTTOM - int((BOTTOM - TOP) * left / waiting.within_reach)
