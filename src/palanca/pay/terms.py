"""A law's rules and a workweek in; out come the terms that count in that week, by the day they were in force.

A term that changes inside the week counts as it stood on the week's first day, but for the minimum wage: there each
hour takes the rate of its own day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.book.rules import LawPlace, Rule
from palanca.book.terms import Value
from palanca.pay.daily import NEVER, NO_LIMITS, Limits
from palanca.pay.reach import LawOfPlace, Reach
from palanca.values.money import ZERO

WEEK: Final = tuple(timedelta(days=place) for place in range(7))


@dataclass(frozen=True, slots=True)
class Terms:
    """One rule's values on one day. A name that is missing is no law there, or not known."""

    rule: Rule
    values: Mapping[str, Value]

    def number(self, name: str) -> Fraction | None:
        value = self.values.get(name)
        return value.amount if value and isinstance(value.amount, Fraction) else None

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a comma list."""
        value = self.values.get(name)
        return tuple(word.strip() for word in str(value.amount).split(",")) if value else ()

    def yes(self, name: str) -> bool:
        value = self.values.get(name)
        return value is not None and value.amount is True

    def denies(self, name: str) -> bool:
        value = self.values.get(name)
        return value is not None and value.amount is False


@dataclass(frozen=True, slots=True)
class Minimum:
    """The minimum wage of each day of the week; `each_hour`: no averaging, every hour must reach it by itself."""

    by_day: tuple[Value, ...]
    each_hour: bool = False

    @property
    def is_one(self) -> bool:
        """Whether the week has one rate, which is nearly always so."""
        return self.by_day[0] is self.by_day[-1]

    def rates(self) -> tuple[Fraction, ...]:
        return tuple(rate_of(value) for value in self.by_day)


@dataclass(frozen=True, slots=True)
class WeekLaw:
    """What one place's law says for one week. `silent` are rules that count but have no value for the date; `open` are
    the facts that nobody told and on which more of this law turns."""

    place: LawPlace
    minimum: Minimum | None = None
    overtime: Terms | None = None
    rate: Terms | None = None
    tips: Terms | None = None
    breaks: Terms | None = None
    deductions: Terms | None = None
    damages: Terms | None = None
    interest: Terms | None = None
    limits: Limits = NO_LIMITS
    silent: tuple[Rule, ...] = ()
    open: frozenset[str] = frozenset()

    @property
    def says_how_much(self) -> bool:
        """Whether this law alone makes anything due beyond what was agreed."""
        return bool(self.minimum or self.overtime or self.silent)


def rate_of(value: Value) -> Fraction:
    """A rate as a number; the lawbook's units make sure that it is one."""
    assert isinstance(value.amount, Fraction)  # noqa: S101
    return value.amount


def limits_of(terms: Terms | None) -> Limits:
    """The limits and the extra pay (what comes on top of the straight time) that an overtime rule sets."""
    times = terms.number("times") if terms else None
    if terms is None or times is None:
        return NO_LIMITS
    double = terms.number("double_times")
    return Limits(
        weekly=terms.number("weekly_after") or NEVER,
        daily=terms.number("daily_after") or NEVER,
        double_daily=(terms.number("double_daily_after") if double else None) or NEVER,
        seventh_day=terms.yes("seventh_day"),
        seventh_day_double=(terms.number("seventh_day_double_after") if double else None) or NEVER,
        extra=times - 1,
        double_extra=double - 1 if double else ZERO,
    )


def law_of_week(reach: Reach, law: LawOfPlace, starts: date, favoured: frozenset[str]) -> WeekLaw:
    """The terms that count if the `favoured` open facts fall the worker's way and the others do not."""
    open_facts: set[str] = set()
    terms: dict[str, Terms] = {}
    for family in ("overtime", "regular_rate", "tips", "breaks", "deductions", "damages", "interest"):
        for rule in counting(reach, law, family, starts, favoured, open_facts):
            terms.setdefault(family, terms_on(rule, starts))
    rules = tuple(counting(reach, law, "minimum_wage", starts, favoured, open_facts))
    minimum = _minimum(reach, rules, starts, favoured, open_facts)
    return WeekLaw(
        place=law.place,
        minimum=minimum,
        overtime=terms.get("overtime"),
        rate=terms.get("regular_rate"),
        tips=terms.get("tips"),
        breaks=terms.get("breaks"),
        deductions=terms.get("deductions"),
        damages=terms.get("damages"),
        interest=terms.get("interest"),
        limits=limits_of(terms.get("overtime")),
        silent=rules if minimum is None else (),
        open=frozenset(open_facts),
    )


def terms_on(rule: Rule, day: date) -> Terms:
    """The values of a rule that a computation may use on that day."""
    values = ((name, term.on(day)) for name, term in rule.terms.items())
    return Terms(rule, {name: value for name, value in values if value is not None})


def counting(
    reach: Reach, law: LawOfPlace, family: str, day: date, favoured: frozenset[str], open_facts: set[str]
) -> Iterator[Rule]:
    """The rules of a family that count; the facts that are open go into `open_facts`."""
    for rule in law.rules.get(family, ()):
        standing = reach.standing(law, rule, day)
        open_facts.update(standing.open)
        if standing.counts(favoured):
            yield rule


def _minimum(
    reach: Reach, rules: tuple[Rule, ...], starts: date, favoured: frozenset[str], open_facts: set[str]
) -> Minimum | None:
    """The highest of the rules' rates, day by day; None where one of the days has none."""
    by_rule = [_by_day(reach, rule, starts, favoured, open_facts) for rule in rules]
    known = [days for days in by_rule if days is not None]
    if not known:
        return None
    each_hour = any(terms_on(rule, starts).yes("each_hour") for rule in rules)
    return Minimum(highest(known), each_hour)


def highest(minimums: list[tuple[Value, ...]]) -> tuple[Value, ...]:
    """Day by day the highest rate."""
    return tuple(max(day, key=rate_of) for day in zip(*minimums, strict=True))


def _by_day(
    reach: Reach, rule: Rule, starts: date, favoured: frozenset[str], open_facts: set[str]
) -> tuple[Value, ...] | None:
    first, last = (_choose(reach, rule, starts + WEEK[place], favoured, open_facts) for place in (0, -1))
    if first is last:
        return None if first is None else (first,) * len(WEEK)
    days = [_choose(reach, rule, starts + day, favoured, open_facts) for day in WEEK]
    return tuple(day for day in days if day is not None) if None not in days else None


def _choose(reach: Reach, rule: Rule, day: date, favoured: frozenset[str], open_facts: set[str]) -> Value | None:
    """The rate that counts; while a fact that would settle it is open, the lowest that may count."""
    found = reach.book.chosen(rule, "general", reach.facts, day)
    open_facts.update(fact for chosen in found for fact in chosen.open)
    hoped = any(not favoured.isdisjoint(chosen.open) for chosen in found)
    values: list[Value] = [chosen.value for chosen in found]
    return (max if hoped else min)(values, key=rate_of, default=None)
