"""A week with things nobody told in; out come its readings: each open question with the ways it may be answered.

Contract 1: the reading that owes least leads, the others are told as unknown with what they would make.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from palanca.pay.earnings import Bonus, Earning, Salary
from palanca.pay.question import Week
from palanca.pay.split import Split
from palanca.values.money import ZERO

AMPLE: Final = Fraction(10**6)  # tips enough for any credit that a law allows


@dataclass(frozen=True, slots=True)
class Settled:
    """A week in which nothing is open any more that a computation would stumble over."""

    week: Week
    split: Split = "least"
    long_days: bool = False


Settle = Callable[[Settled], Settled]


@dataclass(frozen=True, slots=True)
class OpenReading:
    """Something not told: which question it is, the fields of the week where it stands, the ways to settle it.
    `ordered`: the first way owes least and the last most, whatever else is open."""

    name: str
    fields: tuple[str, ...]
    ways: tuple[Settle, ...]
    ordered: bool = False

    @property
    def low_ways(self) -> tuple[Settle, ...]:
        return self.ways[:1] if self.ordered else self.ways

    @property
    def high_ways(self) -> tuple[Settle, ...]:
        return self.ways[-1:] if self.ordered else self.ways


def open_readings(week: Week, *, by_spread: bool) -> Iterator[OpenReading]:
    """Every question that the week leaves open and that has more than one lawful answer. `by_spread`: a law asks how
    long each day was."""
    yield from _of_lines(week, "covers_hours", _hours_open, "covers", ("all", "ordinary"))
    yield from _of_lines(week, "discretionary", _promise_open, "discretionary", (True, False))
    yield from _of_lines(week, "flat", _spread_open, "flat", (False, True))
    if week.hours is None and not week.shifts and week.worked() is not None:
        yield OpenReading("hours", ("hours",), (_split("least"), _split("most")))
    if week.tip_credit is None and week.tips:
        yield OpenReading("tip_credit", ("tip_credit",), (_told(tip_credit=True), _told(tip_credit=False)))
    if week.tip_credit and week.tips is None:
        yield OpenReading("tips", ("tips",), (_told(tips=AMPLE), _told(tips=ZERO)))
    if by_spread and not week.shifts and week.worked():
        yield OpenReading("shifts", ("shifts",), (_long_days(long=False), _long_days(long=True)))


def _hours_open(earning: Earning) -> bool:
    return isinstance(earning, Salary) and earning.covers is None and not earning.fluctuating


def _promise_open(earning: Earning) -> bool:
    return isinstance(earning, Bonus) and earning.discretionary is None and not earning.elsewhere


def _spread_open(earning: Earning) -> bool:
    if not isinstance(earning, Bonus) or earning.elsewhere:
        return False
    return earning.flat is None and earning.discretionary is not True


def _of_lines(
    week: Week, name: str, is_open: Callable[[Earning], bool], field: str, values: tuple[object, ...]
) -> Iterator[OpenReading]:
    """One question for all lines that leave it open: they are settled alike."""
    places = {place: earning for place, earning in enumerate(week.earnings or ()) if is_open(earning)}
    if places:
        fields = tuple(f"{told_at(earning) or f'earnings.{place}'}.{name}" for place, earning in places.items())
        yield OpenReading(name, fields, tuple(_lines(frozenset(places), field, value) for value in values))


def told_at(earning: Earning) -> str | None:
    """Where in the question a line was told that stands in another week, from the top."""
    return earning.told_at if isinstance(earning, Bonus) else None


def _lines(places: frozenset[int], field: str, value: object) -> Settle:
    def settle(settled: Settled) -> Settled:
        changed: dict[str, Any] = {field: value}
        lines = enumerate(settled.week.earnings or ())
        earnings = tuple(replace(line, **changed) if place in places else line for place, line in lines)
        return replace(settled, week=replace(settled.week, earnings=earnings))

    return settle


def _told(**told: Any) -> Settle:
    return lambda settled: replace(settled, week=replace(settled.week, **told))


def _long_days(*, long: bool) -> Settle:
    return lambda settled: replace(settled, long_days=long)


def _split(which: Split) -> Settle:
    return lambda settled: replace(settled, split=which)
