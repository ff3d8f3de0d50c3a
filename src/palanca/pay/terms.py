"""A law's rules and a workweek in; out come the terms that count in that week, by the day they were in force.

A term that changes inside the week counts as it stood on the week's first day, but for the minimum wage: there each
hour takes the rate of its own day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.book.rules import LawPlace, Rule
from palanca.book.terms import Unit, Value
from palanca.pay.daily import NEVER, NO_LIMITS, Limits
from palanca.pay.reach import LawOfPlace, Reach
from palanca.pay.youth import youth_rate
from palanca.values.dates import Length
from palanca.values.money import ZERO

OF_A_WEEK: Final = (
    "hours_worked",
    "overtime",
    "regular_rate",
    "tips",
    "breaks",
    "deductions",
    "spread_of_hours",
    "damages",
    "interest",
)
WORKWEEK: Final = timedelta(days=7)
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
    """The minimum wage of each day of the week, place by place (None: it does not hold there); `each_hour`: no
    averaging, every hour must reach it by itself; it reaches only who works `at_least` so many hours a week there."""

    by_day: tuple[Value | None, ...]
    each_hour: bool = False
    at_least: Fraction = ZERO

    @property
    def is_one(self) -> bool:
        """Whether the week has one rate, which is nearly always so."""
        first = self.by_day[0]
        return first is not None and all(value is first for value in self.by_day)

    def rates(self) -> tuple[Fraction, ...]:
        return tuple(ZERO if value is None else rate_of(value) for value in self.by_day)

    def on(self, day: int) -> Fraction:
        """The rate of one day of the week, the highest of its places."""
        return max(self.rates()[day :: len(WEEK)])

    @property
    def lowest(self) -> Fraction:
        return min((rate_of(value) for value in self.by_day if value is not None), default=ZERO)

    def reaches(self, slots: Sequence[Fraction]) -> bool:
        """Whether enough of these hours, told as the rates are, were worked where it holds."""
        return not self.at_least or self.at_least <= sum(
            (hours for hours, rate in zip(slots, self.by_day, strict=True) if rate), ZERO
        )


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
    spread: Terms | None = None
    damages: tuple[Terms, ...] = ()
    interest: Terms | None = None
    limits: Limits = NO_LIMITS
    more_overtime: tuple[Terms, ...] = ()
    silent: tuple[Rule, ...] = ()
    open: frozenset[str] = frozenset()
    hours_worked: Terms | None = None
    here: tuple[bool, ...] = (True,)

    @property
    def says_how_much(self) -> bool:
        """Whether this law alone makes anything due beyond what was agreed."""
        return bool(self.minimum or self.overtime or self.silent)

    @property
    def counts_waiting(self) -> bool:
        """Whether this law adds something for the time that wages stay unpaid."""
        return self.interest is not None or any(statute.number("percent_per_month") for statute in self.damages)

    def each_overtime(self) -> Iterator[WeekLaw]:
        """This law once for each of its overtime rules that count, since the one that pays best is due."""
        yield self
        for terms in self.more_overtime:
            yield replace(self, overtime=terms, limits=limits_of(terms), more_overtime=())


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
    terms: dict[str, tuple[Terms, ...]] = {
        family: tuple(
            settled_on(reach, rule, starts, favoured, open_facts)
            for rule in counting(reach, law, family, starts, favoured, open_facts)
        )
        for family in OF_A_WEEK
    }
    first = {family: found[0] if found else None for family, found in terms.items()}
    rules = tuple(counting(reach, law, "minimum_wage", starts, favoured, open_facts))
    here = law.here(favoured)
    open_facts.update(law.missing)
    minimum = _minimum(reach, rules, starts, favoured, open_facts, here)
    return WeekLaw(
        place=law.place,
        minimum=minimum,
        overtime=first["overtime"],
        rate=first["regular_rate"],
        tips=first["tips"],
        breaks=first["breaks"],
        deductions=first["deductions"],
        spread=first["spread_of_hours"],
        damages=terms["damages"],
        interest=first["interest"],
        limits=limits_of(first["overtime"]),
        more_overtime=terms["overtime"][1:],
        silent=rules if minimum is None else (),
        open=frozenset(open_facts),
        hours_worked=first["hours_worked"],
        here=here,
    )


def terms_on(rule: Rule, day: date) -> Terms:
    """The values of a rule that a computation may use on that day."""
    values = ((name, term.on(day)) for name, term in rule.terms.items())
    return Terms(rule, {name: value for name, value in values if value is not None})


def settled_on(reach: Reach, rule: Rule, day: date, favoured: frozenset[str], open_facts: set[str]) -> Terms:
    """The values on that day, each of the rule's choices made."""
    terms = terms_on(rule, day)
    if not rule.choose:
        return terms
    chosen = {name: choose(reach, rule, name, day, favoured, open_facts) for name in rule.choose}
    values = {**terms.values, **chosen}
    return Terms(rule, {name: value for name, value in values.items() if value is not None})


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
    reach: Reach,
    rules: tuple[Rule, ...],
    starts: date,
    favoured: frozenset[str],
    open_facts: set[str],
    here: tuple[bool, ...],
) -> Minimum | None:
    """The highest of the rules' rates, day by day; None where one of the days has none."""
    by_rule = [_by_day(reach, rule, starts, favoured, open_facts) for rule in rules]
    known = [days for days in by_rule if days is not None]
    if not known:
        return None
    terms = [terms_on(rule, starts) for rule in rules]
    nowhere: tuple[Value | None, ...] = (None,) * len(WEEK)
    by_day = highest(known)
    by_place = by_day if here == (True,) else tuple(day for holds in here for day in (by_day if holds else nowhere))
    at_least = min((one.number("hours_a_week_at_least") or ZERO for one in terms), default=ZERO)
    return Minimum(by_place, any(one.yes("each_hour") for one in terms), at_least)


def highest(minimums: Sequence[tuple[Value | None, ...]]) -> tuple[Value | None, ...]:
    """Day by day the highest rate."""
    if len(minimums) == 1:
        return minimums[0]
    days = ([value for value in day if value is not None] for day in zip(*minimums, strict=True))
    return tuple(max(day, key=rate_of, default=None) for day in days)


def _by_day(
    reach: Reach, rule: Rule, starts: date, favoured: frozenset[str], open_facts: set[str]
) -> tuple[Value, ...] | None:
    first, last = (_rate_on(reach, rule, starts + WEEK[place], favoured, open_facts) for place in (0, -1))
    if first is last:
        return None if first is None else (first,) * len(WEEK)
    days = [_rate_on(reach, rule, starts + day, favoured, open_facts) for day in WEEK]
    return tuple(day for day in days if day is not None) if None not in days else None


def _rate_on(reach: Reach, rule: Rule, day: date, favoured: frozenset[str], open_facts: set[str]) -> Value | None:
    return youth_rate(reach.worker, rule, day) or choose(reach, rule, "general", day, favoured, open_facts)


def choose(
    reach: Reach, rule: Rule, name: str, day: date, favoured: frozenset[str], open_facts: set[str]
) -> Value | None:
    """The value that counts; while a fact that would settle it is open, the one that is worth least to the worker."""
    found = reach.book.chosen(rule, name, reach.facts, day)
    open_facts.update(fact for chosen in found for fact in chosen.open)
    hoped = any(not favoured.isdisjoint(chosen.open) for chosen in found)

    def worth(value: Value) -> Fraction:
        return _worth(rule.terms[value.term].unit, value, day)

    return (max if hoped else min)((chosen.value for chosen in found), key=worth, default=None)


def _worth(unit: Unit, value: Value, day: date) -> Fraction:
    """What orders the values of a term: a limit of hours and a term of days are worth more the lower they are."""
    match value.amount:
        case Length() as length:
            return Fraction(-(length.after(day) - day).days)
        case Fraction() | bool() as amount:
            return Fraction(-amount if unit is Unit.HOURS else amount)
        case _:
            return ZERO
