"""Contract 1's raw input in; a typed question out, or every mistake at once.

The contract's own fields stand here. A fact that the lawbook asks for brings its field with it: its question says
under which path it is told, so that a new rule needs no new code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

from palanca.book.book import Book
from palanca.book.conditions import Fact
from palanca.book.question_shapes import MOST_MONEY, asked_fields
from palanca.pay import coherent
from palanca.pay.deductible import with_known_kinds
from palanca.pay.earned_weeks import spread_out
from palanca.pay.earning_shapes import RATE, WEEK_HOURS, EarningShape
from palanca.pay.question import RULES, WEEKDAYS, Ask, Contract, Deduction, Regime, Separation, Week
from palanca.pay.shift_shapes import MOST_SHIFTS, SHIFT, placed, shifts_of
from palanca.pay.youth import Worker
from palanca.values.place_shape import PLACE
from palanca.values.places import Place
from palanca.values.shape import Day, Flag, Many, Money, Number, OneOf, Record, Shape, Text, Whole, read_all

MOST_WEEKS: Final = 600
MOST_OFFERED: Final = Fraction(100_000)

REGIME: Final = Record(
    {"flsa": Flag(), "state": Flag(), "local": Flag(), "rules": Many(OneOf(tuple(RULES)), len(RULES))}, Regime
)
DEDUCTION: Final = Record(
    {"kind": Text(60), "amount": Money(), "agreed": Flag()}, Deduction, frozenset({"kind", "amount"})
)
WEEK: Final = Record(
    {
        "starts": Day(),
        "payday": Day(),
        "hours": Many(Number(Fraction(24)), 7, least=7),
        "total_hours": WEEK_HOURS,
        "earnings": Many(EarningShape(), 40),
        "missed_meal_days": Whole(0, 7),
        "missed_rest_days": Whole(0, 7),
        "tips": Money(),
        "tip_credit": Flag(),
        "deductions": Many(DEDUCTION, 40),
        "paid": Money(),
        "shifts": Many(SHIFT, MOST_SHIFTS),
    },
    lambda starts, shifts=(), **told: Week(starts, shifts=shifts_of(shifts, starts), **told),
    frozenset({"starts"}),
    check=coherent.check_hours,
)
SEPARATION: Final = Record(
    {"date": Day(), "fired": Flag(), "final_wages_paid_on": Day(), "daily_rate": Money()},
    Separation,
    frozenset({"date"}),
)
CONTRACT: Final = Record(
    {
        "kind": OneOf(("H-2A", "H-2B", "other")),
        "weeks": Whole(0, 520),
        "hours_week": WEEK_HOURS,
        "hours_offered": Number(MOST_OFFERED),
        "rate": RATE,
        "filed_on": Day(),
        "holiday_hours": Number(MOST_OFFERED),
        "completed": Flag(),
    },
    Contract,
)
WORKER: Final = Record({"age": Whole(0, 120), "hired_on": Day()}, Worker)
EMPLOYER: Final[Mapping[str, Shape]] = {"employees": Whole(), "annual_sales": Money(most=MOST_MONEY)}


def shape(book: Book) -> Record:
    """The whole input for this lawbook; `.schema()` is its JSON Schema."""
    fields: dict[str, Shape] = {
        "as_of": Day(),
        "place": PLACE,
        "sector": Text(60),
        "regime": REGIME,
        "employer": Record({**EMPLOYER, **asked_fields(book, "pay", "employer")}, dict),
        "workweek_starts": OneOf(WEEKDAYS),
        "weeks": Many(WEEK, MOST_WEEKS, least=1),
        "separation": SEPARATION,
        "contract": CONTRACT,
        "worker": WORKER,
    }
    return Record({**fields, **asked_fields(book, "pay", "")}, _build, frozenset({"weeks"}), check=coherent.check_whole)


def read_ask(raw: object, book: Book) -> Ask:
    """The question. BadInput with every mistake, of shape, of contradiction, and of what is not built yet."""
    ask = read_all(shape(book), raw)
    assert isinstance(ask, Ask)  # noqa: S101 - a shape without mistakes has built it
    return replace(ask, weeks=spread_out([with_known_kinds(week, book) for week in ask.weeks]))


def _build(weeks: tuple[Week, ...], employer: Mapping[str, object] | None = None, **told: Any) -> Ask:
    known = {
        name: told.pop(name)
        for name in ("as_of", "place", "regime", "separation", "contract", "worker")
        if name in told
    }
    told.pop("workweek_starts", None)
    facts = {**told, **{f"employer.{name}": value for name, value in (employer or {}).items()}}
    if "separation" in known:
        facts["separation.fired"] = known["separation"].fired
    if not known.get("regime", Regime()).wants("tips"):
        weeks = tuple(replace(week, tips=None, tip_credit=None) for week in weeks)
    weeks, places = _places(weeks, known.get("place", Place()))
    return Ask(weeks, told=dict(_exact(facts)), places=places, **known)


def _places(weeks: tuple[Week, ...], job: Place) -> tuple[tuple[Week, ...], tuple[Place, ...]]:
    """Every place of the question once, the job's own first, and the weeks whose shifts point to them."""
    elsewhere = [shift.told_place for week in weeks for shift in week.shifts]
    only_shifts = job == Place() and elsewhere and None not in elsewhere and all(week.shifts for week in weeks)
    places: list[Place] = [] if only_shifts else [job]
    found = tuple(
        replace(week, shifts=tuple(placed(shift, job, places) for shift in week.shifts)) if week.shifts else week
        for week in weeks
    )
    return found, tuple(places)


def _exact(facts: Mapping[str, Any]) -> Iterator[tuple[str, Fact | None]]:
    """Counts as exact numbers, as conditions compare them."""
    for path, value in facts.items():
        yield path, Fraction(value) if isinstance(value, int) and not isinstance(value, bool) else value
