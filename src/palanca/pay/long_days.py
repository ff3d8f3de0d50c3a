"""A week's shifts and a law on long days in; out comes what that law adds for them.

12 NYCRR 142-2.4, 146-1.6: one hour more at the basic minimum wage for a day whose spread, from its first hour to its
last with the breaks in it, exceeds so many hours. It is no pay for an hour worked and stays outside the regular rate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from palanca.pay.minimum import TopUp
from palanca.pay.straight import StraightTime
from palanca.pay.terms import WeekLaw
from palanca.values.money import ZERO


@dataclass(frozen=True, slots=True)
class Spread:
    """The hours that long days add, what they cost at the minimum (`hour`), and what of it is missing (`amount`)."""

    law: WeekLaw | None = None
    days: int = 0
    hour: Fraction = ZERO
    amount: Fraction = ZERO


NO_SPREAD: Final = Spread()


def spread_of(laws: Sequence[WeekLaw], spreads: Sequence[Fraction], pay: StraightTime, top_up: TopUp) -> Spread:
    """The best of the laws. `spreads` are the days' hours from first to last."""
    return max((_by_law(law, laws, spreads, pay, top_up) for law in laws if law.spread), key=_amount, default=NO_SPREAD)


def _amount(spread: Spread) -> tuple[Fraction, Fraction]:
    return spread.amount, spread.hour


def _by_law(
    law: WeekLaw, laws: Sequence[WeekLaw], spreads: Sequence[Fraction], pay: StraightTime, top_up: TopUp
) -> Spread:
    """Where the law fills up to the minimum only, better pay has already paid for the long days (142-2.4)."""
    assert law.spread is not None  # noqa: S101
    after, adds = law.spread.number("after"), law.spread.number("adds_hours")
    inside = [one.minimum for one in laws if one.minimum and f"{one.place.id}.".startswith(f"{law.place.id}.")]
    if after is None or adds is None or not inside:
        return NO_SPREAD
    long = [day for day, hours in enumerate(spreads) if hours > after]
    hour = sum((adds * max(one.on(day) for one in inside) for day in long), ZERO)
    if law.spread.yes("regardless_of_pay"):
        return Spread(law, len(long), hour, hour)
    spare = max(pay.wages - top_up.least, ZERO) if top_up.minimum else ZERO
    return Spread(law, len(long), hour, max(hour - spare, ZERO))
