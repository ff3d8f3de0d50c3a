"""What is owed and an assessment in; what waiting costs out: how much of the wages lapses, month by month.

A week has lapsed once no door takes it any more, by each door's leading (shortest open) length. Rights that still
need facts do not count: nobody should wait for a door that may not open.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.values.assessment import Assessment
from palanca.values.dates import Length
from palanca.values.money import ZERO
from palanca.values.owed import Owed

PAYDAY_CLOCK: Final = "each_payday"
LAST_DAY_OF_WEEK: Final = timedelta(days=6)  # a week's payday is not earlier, so counting from here is safe


def cost_of_waiting(owed: Owed, assessment: Assessment) -> tuple[tuple[date, Fraction], ...]:
    """The first of each month in which wages lapse, and how much; past months too, so that no loss is hidden."""
    lengths = _payday_lengths(assessment)
    if not lengths:
        return ()
    months: dict[date, Fraction] = {}
    for week in owed.weeks:
        if week.owed:
            lapses = max(length.after(week.starts + LAST_DAY_OF_WEEK) for length in lengths)
            month = lapses.replace(day=1)
            months[month] = months.get(month, ZERO) + week.owed
    return tuple(sorted(months.items()))


def _payday_lengths(assessment: Assessment) -> list[Length]:
    findings = (finding for finding in assessment.findings if finding.strength != "needs_facts")
    deadlines = (door.deadline for finding in findings for door in finding.forums)
    return [Length.parse(one.length) for one in deadlines if one and one.date and one.runs_from == PAYDAY_CLOCK]
