"""Invented sums of what is owed, week by week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from palanca.values.confidence import Confidence
from palanca.values.owed import Owed, Totals, WeekOwed

ZERO = Fraction(0)


def week(starts: date, missing: Fraction | None, **parts: Fraction) -> WeekOwed:
    """A week of $480 with so much of it missing; `parts` are amounts of its own, such as `overtime_premium`."""
    return replace(_plain(starts, missing), **parts) if parts else _plain(starts, missing)


def _plain(starts: date, missing: Fraction | None) -> WeekOwed:
    return WeekOwed(
        starts=starts,
        regular_rate=Fraction(12),
        overtime_hours=ZERO,
        doubletime_hours=ZERO,
        straight_time=Fraction(480),
        overtime_premium=ZERO,
        minimum_wage_topup=ZERO,
        break_premiums=ZERO,
        unlawful_deductions=ZERO,
        due=Fraction(480),
        paid=None if missing is None else 480 - missing,
        owed=missing,
        layers=(),
        because=(),
    )


def owed(*weeks: WeekOwed, high: Fraction | None = None) -> Owed:
    known = [one.owed for one in weeks if one.owed is not None]
    wages = sum(known, ZERO) if len(known) == len(weeks) else None
    return Owed(
        weeks=weeks,
        totals=Totals(wages, Fraction(100), ZERO, Fraction(5), None if wages is None else wages + 105, (), high),
        unknown=(),
        law_as_of=date(2026, 1, 31),
        law_version="inv",
        confidence=Confidence.READ,
    )
