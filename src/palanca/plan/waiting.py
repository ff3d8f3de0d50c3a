"""What is owed and an assessment in; what waiting costs out: the wages that leave the last door's reach, by month.

A week counts from its first day, which no payday of its work comes before, by each door's leading (shortest open)
length, and never past that door's own day. Rights that still need facts do not count, and neither does a door whose
day nobody knows: nobody should wait for a door that may not open. The weeks must have their true dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.values.assessment import UNLIMITED, Assessment, Deadline, Door, Finding
from palanca.values.dates import Length
from palanca.values.money import ZERO
from palanca.values.owed import Owed, WeekOwed

MOST_MONTHS: Final = 6 * 12
A_MONTH: Final = Length(months=1)
# Clocks that run for each week by itself; all others end on one day for everything they take.
WEEK_BY_WEEK: Final = ("each_payday", "each_act")
# They help, and a letter to the employer is one of them, but nobody there can order a wage to be paid.
NOT_COLLECTING: Final = ("worker_group", "foreign")
# What happened -> the parts of a week's pay that its rights collect. A week paid under the minimum lacks it whole.
COLLECTS: Final[Mapping[str, tuple[str, ...]]] = {
    "unpaid_wages": ("straight_time",),
    "late_final_pay": ("straight_time",),
    "below_minimum_wage": ("under_minimum", "minimum_wage_topup"),
    "unpaid_overtime": ("overtime_premium",),
    "missed_breaks": ("break_premiums",),
    "unlawful_deduction": ("unlawful_deductions",),
}
# Pay fills a week's parts from the first to the last, so that the last are the first to be missing.
FILLED_LAST_FIRST: Final = (
    "unlawful_deductions",
    "break_premiums",
    "overtime_premium",
    "minimum_wage_topup",
    "straight_time",
)


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month by its first day: what leaves reach in it, and what can still be claimed when it ends."""

    first: date
    lost: Fraction
    left: Fraction


@dataclass(frozen=True, slots=True)
class Waiting:
    """`within_reach` on the day asked about, `lost_already` before it; `undated` is owed, but no door that takes it has
    a day that we know. The months begin with that of the day asked about and end when nothing is left, or at the cap.
    """

    months: tuple[Month, ...]
    within_reach: Fraction
    lost_already: Fraction
    undated: Fraction = ZERO


@dataclass(frozen=True, slots=True)
class Claim:
    """One right at one dated door, and its notice to the employer that must go out in time, where it asks for one."""

    collects: tuple[str, ...]
    door: Door
    deadline: Deadline
    notices: tuple[Deadline, ...]

    def last_day(self, week: WeekOwed, last_week: date) -> date | None:
        """The last day on which this week can be claimed here; None where it never can."""
        day = _lapses(self.deadline, week, last_week)
        if day is None:
            return None
        if self.door.notice_first and day != date.max:
            day = Length.parse(self.door.notice_first.length).before(day)
        notices = (_lapses(notice, week, last_week) for notice in self.notices)
        return min((day, *(last for last in notices if last)))


def cost_of_waiting(owed: Owed, assessment: Assessment) -> Waiting | None:
    """None where nothing is owed or no dated door takes what is."""
    claims = tuple(_claims(assessment))
    last_days: dict[date, Fraction] = {}
    undated = ZERO
    last_week = max((week.starts for week in owed.weeks), default=date.min)
    for week in owed.weeks:
        for part, missing in _missing(week):
            days = [claim.last_day(week, last_week) for claim in claims if part in claim.collects]
            known = [day for day in days if day]
            if known:
                last_days[max(known)] = last_days.get(max(known), ZERO) + missing
            else:
                undated += missing
    if not last_days:
        return None
    live = {day: missing for day, missing in last_days.items() if day >= assessment.as_of}
    reach = sum(live.values(), ZERO)
    lost = sum(last_days.values(), ZERO) - reach
    return Waiting(tuple(_months(live, reach, assessment.as_of)), reach, lost, undated)


def _months(last_days: Mapping[date, Fraction], left: Fraction, as_of: date) -> Iterator[Month]:
    by_month: dict[date, Fraction] = {}
    for day, missing in last_days.items():
        by_month[day.replace(day=1)] = by_month.get(day.replace(day=1), ZERO) + missing
    first, count = as_of.replace(day=1), 0
    while left and count < MOST_MONTHS:
        lost = by_month.get(first, ZERO)
        left -= lost
        yield Month(first, lost, left)
        first, count = A_MONTH.after(first), count + 1


def _missing(week: WeekOwed) -> Iterator[tuple[str, Fraction]]:
    """What of the week's pay was not paid, part by part."""
    rest = week.owed or ZERO
    for part in FILLED_LAST_FIRST:
        missing = rest if part == "straight_time" else min(rest, getattr(week, part))
        if missing > 0:
            under = part == "straight_time" and week.minimum_wage_topup
            yield "under_minimum" if under else part, missing
        rest -= missing


def _claims(assessment: Assessment) -> Iterator[Claim]:
    """The dated doors of every right that collects pay and needs no more facts."""
    for finding in assessment.findings:
        if finding.event in COLLECTS and finding.strength != "needs_facts":
            yield from _at_doors(finding)


def _at_doors(finding: Finding) -> Iterator[Claim]:
    collects = COLLECTS[finding.event]
    if "straight_time" in collects:
        collects = (*collects, "under_minimum")
    dated = [(door, door.deadline) for door in finding.forums if door.deadline and _is_dated(door.deadline)]
    notices = tuple(one for _, one in dated if one.kind == "notice" and one.met_on is None)
    for door, deadline in dated:
        if deadline.kind != "notice" and door.level not in NOT_COLLECTING:
            yield Claim(collects, door, deadline, notices)


def _is_dated(deadline: Deadline) -> bool:
    return deadline.date is not None or deadline.length == UNLIMITED


def _lapses(deadline: Deadline, week: WeekOwed, last_week: date) -> date | None:
    """The week's own last day under this clock."""
    if deadline.date is None:
        return date.max
    own = min(Length.parse(deadline.length).after(week.starts), deadline.date)
    if deadline.runs_from in WEEK_BY_WEEK:
        return own
    if deadline.start is None or week.starts > deadline.start:
        return None
    # The last check surely holds the last week; an older one may have had a payday of its own, long before.
    if deadline.runs_from == "separation" and week.starts != last_week:
        return own
    return deadline.date
