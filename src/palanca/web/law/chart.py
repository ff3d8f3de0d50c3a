"""A wage's history in; the points of a small step chart out, drawn on the server: what people compare is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.terms import Term
from palanca.values.money import money_text

FIRST_YEAR: Final = 2019
WIDTH, HEIGHT = 360, 190
LEFT, RIGHT, TOP, BOTTOM = 38, 12, 30, 26


@dataclass(frozen=True, slots=True)
class Mark:
    """A text at a point of the drawing."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One wage as the points of an SVG polyline: what has been law, and what is announced."""

    past: str
    coming: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that the template draws. `own` is the place's wage; `above` that of the law over it, if any."""

    own: Line
    above: Line | None
    now: Mark
    dollars: tuple[Mark, ...]
    years: tuple[Mark, ...]
    today: int


def wage_chart(own: Term, above: Term | None, today: date) -> Chart | None:
    """None where there is nothing to compare: a wage with a single step and no law above it."""
    now = own.at(today)
    steps = list(_steps(own))
    if now is None or not isinstance(now.amount, Fraction) or (len(steps) < 2 and above is None):
        return None
    over = list(_steps(above)) if above else []
    end = date(max(today.year, *(since.year for since, _ in (*steps, *over))) + 1, 1, 1)
    scale = _Scale(end, max(amount for _, amount in (*steps, *over)))
    x = scale.x(today)
    return Chart(
        own=scale.line(steps, today),
        above=scale.line(over, today) if over else None,
        now=Mark(x, scale.y(now.amount) - 10, f"${money_text(now.amount)}"),
        dollars=tuple(Mark(LEFT - 4, scale.y(Fraction(dollars)), f"${dollars}") for dollars in scale.ticks()),
        years=tuple(
            Mark(scale.x(date(year, 7, 1)), HEIGHT - 6, f"{year % 100:02}") for year in range(FIRST_YEAR, end.year)
        ),
        today=x,
    )


def _steps(term: Term) -> Iterator[tuple[date, Fraction]]:
    """Rows from the first year on; one that began before begins with it. The end of a wage ends its line."""
    first = date(FIRST_YEAR, 1, 1)
    before = term.at(first)
    if before and isinstance(before.amount, Fraction):
        yield first, before.amount
    for value in term.series:
        if value.since > first and isinstance(value.amount, Fraction):
            yield value.since, value.amount


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to the right, dollars up, from nothing, so that heights compare as amounts do."""

    end: date
    most: Fraction

    def x(self, day: date) -> int:
        first = date(FIRST_YEAR, 1, 1)
        return LEFT + (WIDTH - LEFT - RIGHT) * (day - first).days // (self.end - first).days

    def y(self, amount: Fraction) -> int:
        return HEIGHT - BOTTOM - int((HEIGHT - TOP - BOTTOM) * amount / self.most)

    def ticks(self) -> range:
        return range(0, int(self.most) + 1, 5)

    def line(self, steps: list[tuple[date, Fraction]], today: date) -> Line:
        past = [step for step in steps if step[0] <= today]
        coming = [step for step in steps if step[0] > today]
        announced = [(today, amount) for _, amount in past[-1:]] + coming
        return Line(self._points(past, today), self._points(announced, self.end) if coming else "")

    def _points(self, steps: list[tuple[date, Fraction]], until: date) -> str:
        ends = [since for since, _ in steps[1:]] + [until]
        corners = [
            corner
            for (since, amount), end in zip(steps, ends, strict=True)
            for corner in ((self.x(since), self.y(amount)), (self.x(end), self.y(amount)))
        ]
        return " ".join(f"{x},{y}" for x, y in corners)
