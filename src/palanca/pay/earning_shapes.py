"""One raw line of a week's earnings in, one typed kind of pay out, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

from palanca.pay import earnings
from palanca.pay.earnings import Covers
from palanca.values.money import money_text
from palanca.values.shape import Day, Flag, Many, Mistake, Money, Number, OneOf, Record, Shape, shown, under

Check = Callable[[Mapping[str, Any], str, list[Mistake]], None]

WEEK_HOURS: Final = Number(Fraction(168))
RATE: Final = Money(places=6)
SPREAD: Final[Mapping[str, Shape]] = {"for_weeks": Many(Day(), 60), "spread": OneOf(("equally", "hours"))}


class HoursCovered:
    """How many hours of the workweek a salary buys: a number over zero, or `all`."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Covers | None:
        if raw == "all":
            return "all"
        hours = WEEK_HOURS.read(raw, path, [])
        if not hours:
            mistakes.append(Mistake(path, "number", 'hours over 0 and up to 168, or "all"', shown(raw)))
        return hours or None

    def schema(self) -> dict[str, object]:
        return {"anyOf": [{"const": "all"}, WEEK_HOURS.schema()]}


class EarningShape:
    """A line of earnings: its `kind` says which fields it has."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Any:
        if not isinstance(raw, Mapping):
            mistakes.append(Mistake(path, "record", "an object with named fields", shown(raw)))
            return None
        kind = raw.get("kind")
        if not isinstance(kind, str) or kind not in KINDS:
            mistakes.append(Mistake(under(path, "kind"), "one_of", "one of " + ", ".join(KINDS), shown(kind)))
            return None
        return KINDS[kind].read(raw, path, mistakes)

    def schema(self) -> dict[str, object]:
        return {"oneOf": [shape.schema() for shape in KINDS.values()]}


def _piece(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    units, rate, amount = told.get("units"), told.get("rate"), told.get("amount")
    if "amount" not in told and not {"units", "rate"} <= told.keys():
        mistakes.append(Mistake(under(path, "amount"), "needed", "an amount, or units and rate", "nothing"))
    elif amount is not None and units is not None and rate is not None and amount != units * rate:
        wanted = f"units times rate, {money_text(units * rate)}, or nothing"
        mistakes.append(Mistake(under(path, "amount"), "contradicts", wanted, money_text(amount)))


def _differential(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    if ("amount" in told) is ({"rate", "hours"} <= told.keys()):
        came = "both" if "amount" in told else "neither"
        mistakes.append(Mistake(under(path, "amount"), "needed", "an amount, or a rate and hours", came))


def _salary(told: Mapping[str, Any], path: str, mistakes: list[Mistake]) -> None:
    covers = told.get("covers")
    if told.get("fluctuating") and isinstance(covers, Fraction):
        wanted = '"all", since the salary of a fluctuating workweek pays every hour'
        mistakes.append(Mistake(under(path, "covers_hours"), "contradicts", wanted, str(covers)))


def _kind(
    kind: str, build: Callable[..., Any], needed: set[str], fields: Mapping[str, Shape], check: Check | None = None
) -> Record:
    return Record(
        {"kind": OneOf((kind,)), **fields},
        lambda kind, **told: build(**told),
        frozenset({"kind", *needed}),
        {"covers_hours": "covers"},
        check,
    )


def _commission(**told: Any) -> earnings.Bonus:
    """A promise kept, measured by what was sold: always in the rate, 29 CFR 778.117."""
    return earnings.Bonus(discretionary=False, flat=False, commission=True, **told)


KINDS: Final[Mapping[str, Record]] = {
    "hourly": _kind("hourly", earnings.Hourly, {"rate"}, {"rate": RATE, "hours": WEEK_HOURS}),
    "piece": _kind(
        "piece",
        earnings.Piece,
        set(),
        {
            "units": Number(Fraction(1_000_000)),
            "rate": RATE,
            "amount": Money(),
            "hours": WEEK_HOURS,
            "nonproductive_hours": WEEK_HOURS,
            "nonproductive_rate": RATE,
        },
        _piece,
    ),
    "day": _kind("day", earnings.DayRate, {"rate", "days"}, {"rate": RATE, "days": Number(Fraction(31))}),
    "job": _kind("job", earnings.Job, {"amount"}, {"amount": Money()}),
    "salary": _kind(
        "salary",
        earnings.Salary,
        {"amount", "period"},
        {
            "amount": Money(),
            "period": OneOf(tuple(earnings.WEEKLY_PART)),
            "covers_hours": HoursCovered(),
            "fluctuating": Flag(),
        },
        _salary,
    ),
    "bonus": _kind(
        "bonus",
        earnings.Bonus,
        {"amount"},
        {"amount": Money(), "discretionary": Flag(), "flat": Flag(), **SPREAD},
    ),
    "differential": _kind(
        "differential",
        earnings.Differential,
        set(),
        {"rate": RATE, "hours": WEEK_HOURS, "amount": Money()},
        _differential,
    ),
    "premium": _kind("premium", earnings.Premium, {"amount"}, {"amount": Money()}),
    "commission": _kind("commission", _commission, {"amount"}, {"amount": Money(), **SPREAD}),
    "reimbursement": _kind("reimbursement", earnings.Reimbursement, {"amount"}, {"amount": Money()}),
    "facilities": _kind("facilities", earnings.Facilities, {"amount"}, {"amount": Money()}),
}
