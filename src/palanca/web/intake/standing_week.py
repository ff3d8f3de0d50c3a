"""A week as it stands: its days that count, in; hours, what came and the contract's week out.

A week that was told stands as it was told; any other as a usual week. Amounts are cut so that the sum owed is never
too high: of pay by the week, piece or job a week is never worth more than the usual one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor
from typing import Final

from palanca.values.money import exact, money_text, number_text
from palanca.web.intake.told_weeks import DAYS, ToldWeek
from palanca.web.intake.usual import UsualWeek

Week = dict[str, object]

WHOLE: Final = Fraction(1)
NONE: Final = Fraction(0)


@dataclass(frozen=True, slots=True)
class Agreed:
    """How pay was counted and how much was agreed; `came` is a week's wage where only what came is known."""

    kind: str | None
    amount: Fraction | None
    came: Fraction | None


@dataclass(frozen=True, slots=True)
class StandingWeek:
    """`days` are those that count; `hours` of all seven, None while nobody told any; `told`: it was told by itself."""

    days: tuple[date, ...]
    hours: tuple[Fraction, ...] | None
    paid: Fraction | None
    agreed: Agreed
    told: ToldWeek | None = None

    @property
    def monday(self) -> date:
        return monday_of(self.days[0])

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=DAYS - 1)

    @property
    def whole(self) -> bool:
        """Whether all seven days count."""
        return len(self.days) == DAYS

    @property
    def total(self) -> Fraction | None:
        """The week's hours."""
        return None if self.hours is None else sum(self.hours, NONE)

    @property
    def worked(self) -> int:
        """Days with some work."""
        return sum(1 for hours in self.hours or () if hours)


def as_contract(week: StandingWeek, usual: UsualWeek | None) -> Week:
    """Contract 1's week."""
    return {
        "starts": week.monday.isoformat(),
        "hours": [number_text(hours) for hours in week.hours or ()],
        "earnings": _earnings(week, usual),
        **({} if week.paid is None else {"paid": money_text(week.paid)}),
    }


def from_told(told: ToldWeek, days: tuple[date, ...], usual: tuple[Fraction, ...], agreed: Agreed) -> StandingWeek:
    """A week that was told. A day left empty is a usual day: what is not known is not taken for zero."""
    places = {day.weekday() for day in days}
    hours = tuple(
        (exact(text) if text else usual[place]) if place in places else NONE for place, text in enumerate(told.hours)
    )
    paid = exact(told.paid) if told.paid is not None else None
    amount = exact(told.rate) if told.rate else agreed.amount
    return StandingWeek(days, hours, paid, Agreed(agreed.kind, amount, paid), told)


def like(week: StandingWeek, days: tuple[date, ...]) -> ToldWeek:
    """What to tell of a week that was like this one but of which only `days` count: their part of the pay."""
    places = {day.weekday() for day in days}
    texts = week.told.hours if week.told else [number_text(hours) for hours in week.hours or ()]
    hours = [text if place in places else "" for place, text in enumerate(texts)]
    worked = sum(1 for place, worked in enumerate(week.hours or ()) if worked and place in places)
    share = Fraction(worked, week.worked) if week.worked else WHOLE
    paid = None if week.paid is None else money_text(round_up(week.paid * share))
    return ToldWeek(tuple(hours), paid, week.told.rate if week.told else None)


def can_repeat(week: StandingWeek, days: tuple[date, ...]) -> bool:
    """Whether enough is known of that week to say of these days that they were like it."""
    return week.hours is not None and {day.weekday() for day in days} <= {day.weekday() for day in week.days}


def _earnings(week: StandingWeek, usual: UsualWeek | None) -> list[dict[str, object]]:
    """The agreed pay of a week; where it is unknown, what came is taken for a week's wage."""
    agreed, hours = week.agreed, number_text(week.total or NONE)
    if agreed.amount is None:
        return [] if agreed.came is None else [{"kind": "salary", "amount": cut(agreed.came), "period": "week"}]
    match agreed.kind:
        case "hour":
            return [{"kind": "hourly", "rate": money_text(agreed.amount), "hours": hours}]
        case "day":
            return [{"kind": "day", "rate": money_text(agreed.amount), "days": week.worked}]
        case "piece" | "job":
            return _finished(week, usual, agreed.kind, agreed.amount)
        case _:
            share = _share_of_days(week, usual)
            return [] if share is None else [{"kind": "salary", "amount": cut(agreed.amount * share), "period": "week"}]


def _finished(week: StandingWeek, usual: UsualWeek | None, kind: str, amount: Fraction) -> list[dict[str, object]]:
    """What a usual week adds up to, in the part of its hours; nobody knows it where the usual hours are unknown."""
    total = week.total or NONE
    if usual is None:
        return []
    share = min(WHOLE, total / (usual.hours * usual.days))
    hours = {"hours": number_text(total)} if kind == "piece" else {}
    return [{"kind": kind, "amount": cut(amount * share), **hours}]


def _share_of_days(week: StandingWeek, usual: UsualWeek | None) -> Fraction | None:
    """The part of a usual week's days; without a usual week, only a whole one is known."""
    if usual is None:
        return WHOLE if week.whole else None
    return min(WHOLE, Fraction(week.worked, usual.days))


def monday_of(day: date) -> date:
    """The Monday of that day's week."""
    return day - timedelta(days=day.weekday())


def cut(amount: Fraction) -> str:
    """Dollars and cents, the rest of a cent left out."""
    return money_text(Fraction(floor(amount * 100), 100))


def round_up(amount: Fraction) -> Fraction:
    """The next whole cent."""
    return Fraction(ceil(amount * 100), 100)
