"""The vocabulary of rules: for each family the terms it may have, their units, and which it must have.

A family is a kind of computation that Python knows; what it computes with stands in the lawbook alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from palanca.book.terms import Unit


@dataclass(frozen=True, slots=True)
class Family:
    """What a rule of this family may say. `free` families (claims, coverage) name their own terms."""

    terms: Mapping[str, Unit]
    needed: frozenset[str] = frozenset()
    free: bool = False


# What a claim is about: the columns of coverage, and what a caution or a bar may be limited to.
MATTERS: Final = (
    "wages",
    "overtime",
    "minimum_wage",
    "tips",
    "breaks",
    "deductions",
    "final_pay",
    "retaliation",
    "discrimination",
    "safety",
    "injury",
    "leave",
    "organizing",
    "contract",
    "recruitment",
    "trafficking",
    "papers",
    "safety_plan",
)

RATE, HOURS, TIMES = Unit.USD_PER_HOUR, Unit.HOURS, Unit.TIMES

FAMILIES: Final[Mapping[str, Family]] = {
    "coverage": Family({}, free=True),
    "claim": Family({}, free=True),
    "minimum_wage": Family(
        {
            "general": RATE,
            "small_employer": RATE,
            "small_employer_size": Unit.COUNT,
            "youth": RATE,
            "youth_under": Unit.COUNT,  # the age below which the youth rate may be paid,
            "youth_days": Unit.COUNT,  # in so many days from hiring
            "hours_a_week_at_least": HOURS,  # it reaches only who works that long there in a week
            "each_hour": Unit.YES_NO,  # no averaging over the week: every hour must reach the minimum by itself
        },
        frozenset({"general"}),
    ),
    "tips": Family({"credit_allowed": Unit.YES_NO, "cash_wage": RATE}, frozenset({"credit_allowed"})),
    "overtime": Family(
        {
            "weekly_after": HOURS,
            "times": TIMES,
            "daily_after": HOURS,
            "double_daily_after": HOURS,
            "double_times": TIMES,
            "seventh_day": Unit.YES_NO,
            "seventh_day_double_after": HOURS,
            "of_minimum_wage": Unit.YES_NO,  # `times` the minimum wage, not the regular rate
        },
        frozenset({"times"}),
    ),
    # How the regular rate comes out of a salary: which hours a salary buys at most, and whether half-time may follow.
    "regular_rate": Family(
        {
            "salary_hours_at_most": HOURS,
            "salary_may_cover_all_hours": Unit.YES_NO,
            "flat_bonus_over_nonovertime_hours": Unit.YES_NO,
        },
    ),
    # One more hour on a day that is long from its first hour to its last.
    "spread_of_hours": Family(
        {"after": HOURS, "adds_hours": HOURS, "at_minimum": Unit.YES_NO, "regardless_of_pay": Unit.YES_NO},
        frozenset({"after", "adds_hours"}),
    ),
    # What of the clock is time worked: breaks up to so many minutes are; a meal is none from so many on.
    "hours_worked": Family({"breaks_paid_up_to": Unit.COUNT, "meal_at_least": Unit.COUNT}),
    "final_pay": Family(
        {
            "fired_within": Unit.LENGTH,
            "quit_within": Unit.LENGTH,
            "fired_rule": Unit.WORD,
            "quit_rule": Unit.WORD,
        }
    ),
    # Pay for missed breaks, in hours of the regular rate for each day; how long a day must be to have such a break.
    "breaks": Family(
        {"premium_hours_meal": HOURS, "premium_hours_rest": HOURS, "meal_after": HOURS, "rest_from": HOURS},
    ),
    # What may be taken out of the pay, by kind (comma lists of answers to the question deduction_kind). `disputed`: the
    # law asks more than the kind tells; `forbidden_below`: forbidden while the pay is under so many times the minimum.
    "deductions": Family(
        {
            "allowed_kinds": Unit.WORD,
            "forbidden_kinds": Unit.WORD,
            "disputed_kinds": Unit.WORD,
            "forbidden_below_kinds": Unit.WORD,
            "forbidden_below_times": TIMES,
            "written_consent": Unit.YES_NO,
            "may_cut_minimum": Unit.YES_NO,
            "may_cut_overtime": Unit.YES_NO,
        },
    ),
    "waiting_time": Family({"most_days": Unit.COUNT}, frozenset({"most_days"})),
    "damages": Family(
        {
            "times": TIMES,
            "percent_per_month": Unit.PERCENT_PER_MONTH,
            "on_minimum_wage": Unit.YES_NO,
            "on_overtime": Unit.YES_NO,
            "on_agreed_wages": Unit.YES_NO,
            "counts_local_minimum": Unit.YES_NO,
            "certain": Unit.YES_NO,
            "with_interest": Unit.YES_NO,
        },
        frozenset({"on_minimum_wage", "on_overtime"}),
    ),
    # Who moves a last day off a weekend or a holiday, and by which calendar of lawbook/holidays.
    "counting": Family(
        {
            "rolls_saturday": Unit.YES_NO,
            "rolls_sunday": Unit.YES_NO,
            "rolls_holidays": Unit.YES_NO,
            "holidays": Unit.WORD,
        },
    ),
    # The most that a forum can order: small claims, an agency's cap.
    "amount_limit": Family({"most": Unit.USD, "forum": Unit.WORD}, frozenset({"most", "forum"})),
    "interest": Family({"rate": Unit.PERCENT_PER_YEAR, "simple": Unit.YES_NO}, frozenset({"rate"})),
    # A work contract's guarantee of hours, and the rates that its hours must reach, one term a state.
    "contract": Family(
        {"kind": Unit.WORD, "guarantee_fraction": TIMES, "guarantee_per_weeks": Unit.COUNT},
        frozenset({"kind", "guarantee_fraction"}),
    ),
    "contract_rate": Family({}, free=True),
}

# Any family may hold the size that a condition compares with, and variants of a term that `choose` picks from.
COMMON: Final[Mapping[str, Unit]] = {"size": Unit.COUNT, "sales": Unit.USD}
VARIANT: Final = "_for_"


def unit_of(family: Family, term: str) -> Unit | None:
    """The unit of a term; `weekly_after_for_small` is a variant of `weekly_after`. None: no such term."""
    base = term.partition(VARIANT)[0]
    return family.terms.get(base) or COMMON.get(base)
