"""The told weeks in; out come the same weeks with each bonus or commission of several weeks laid where it was earned.

It is due in the week in which it was paid, and belongs to the regular rate of the weeks it was earned in: spread
equally over them, or by their hours (29 CFR 778.119, 778.120, 778.209(b)). A week that is named and not told takes its
part with it: nobody can say what overtime it had.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TypeGuard

from palanca.pay.earnings import Bonus, Earning
from palanca.pay.question import Week
from palanca.values.money import ZERO
from palanca.values.shape import Mistake

Weeks = Mapping[int, Week]


def spread_out(weeks: Sequence[Week]) -> tuple[Week, ...]:
    """Every sum of several weeks stays where it was paid, outside that week's rate; its parts join the other weeks."""
    by_start = {week.starts: week for week in weeks}
    parts: dict[date, list[Bonus]] = {}
    for index, week in enumerate(weeks):
        for place, line in enumerate(week.earnings or ()):
            if of_several_weeks(line, week):
                for starts, amount in _shares(line, by_start):
                    at = f"weeks.{index}.earnings.{place}"
                    parts.setdefault(starts, []).append(replace(line, amount=amount, part_of=line.amount, told_at=at))
    return tuple(_laid(week, parts.get(week.starts, ())) for week in weeks)


def of_several_weeks(earning: Earning, week: Week) -> TypeGuard[Bonus]:
    """Whether it was earned in other weeks than the one it was paid in."""
    return isinstance(earning, Bonus) and earning.for_weeks not in ((), (week.starts,))


def _laid(week: Week, parts: Sequence[Bonus]) -> Week:
    if week.earnings is None and not parts:
        return week
    own = (replace(line, elsewhere=True) if of_several_weeks(line, week) else line for line in week.earnings or ())
    return replace(week, earnings=(*own, *parts))


def _shares(bonus: Bonus, told: Mapping[date, Week]) -> Iterator[tuple[date, Fraction]]:
    """What each week that was told earned of it."""
    hours = {starts: told[starts].worked() or ZERO for starts in bonus.for_weeks if starts in told}
    whole = sum(hours.values(), ZERO)
    for starts, worked in hours.items():
        by_hours = bonus.spread == "hours" and whole
        yield starts, bonus.amount * (worked / whole if by_hours else Fraction(1, len(bonus.for_weeks)))


def check_spread(weeks: Weeks) -> Iterator[Mistake]:
    """Mistakes in the weeks that a bonus or commission names."""
    hours = {week.starts: week.worked() for week in weeks.values()}
    for index, week in weeks.items():
        for place, line in enumerate(week.earnings or ()):
            if isinstance(line, Bonus) and line.for_weeks:
                yield from _check(line, week, hours, f"weeks.{index}.earnings.{place}.for_weeks")


def _check(bonus: Bonus, week: Week, hours: Mapping[date, Fraction | None], path: str) -> Iterator[Mistake]:
    for place, starts in enumerate(bonus.for_weeks):
        at = f"{path}.{place}"
        if (starts - week.starts).days % 7:
            yield Mistake(at, "weekday", "the first day of a workweek, as this week starts", starts.isoformat())
        if starts in bonus.for_weeks[:place]:
            yield Mistake(at, "twice", "each week once", starts.isoformat())
        if bonus.spread == "hours" and hours.get(starts) is None:
            yield Mistake(at, "needed", "a week told here with its hours, to spread by hours", starts.isoformat())
