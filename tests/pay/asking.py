"""An invented lawbook of round numbers, and short ways to ask it: a country, the states ZZ and YY, the city Pueblo.

Country: minimum 8, overtime after 40 hours. Zeta: minimum 15 (10 for up to 25 employees), overtime by day and week.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.values.money import money_text
from palanca.values.owed import Owed, UnknownFact, WeekOwed

BOOK = open_book(Path(__file__).parent / "lawbook")
MONDAY = "2026-03-02"
COUNTRY = {"place": {"state": "YY"}, "regime": {"flsa": True, "state": False, "local": False}}
ZETA = {
    "place": {"state": "ZZ", "city": "Otra"},
    "regime": {"flsa": False, "state": True},
    "employer": {"employees": 30},
}


def hourly(rate: str, hours: object = None) -> dict[str, Any]:
    return {"kind": "hourly", "rate": rate, **({} if hours is None else {"hours": hours})}


def week(*earnings: dict[str, Any], starts: str = MONDAY, **told: Any) -> dict[str, Any]:
    return {"starts": starts, "earnings": list(earnings), **told}


def ask(*weeks: dict[str, Any], under: dict[str, Any] = COUNTRY, **told: Any) -> Owed:
    """The answer for these weeks, by the country's law alone unless told otherwise."""
    return owed({"as_of": "2026-11-22", **under, **told, "weeks": list(weeks)}, BOOK)


def one(*earnings: dict[str, Any], under: dict[str, Any] = COUNTRY, **told: Any) -> WeekOwed:
    """The only week's answer."""
    return ask(week(*earnings, **told), under=under).weeks[0]


def row(answer: Owed, path: str) -> UnknownFact:
    """The row for that path, which must be there."""
    (found,) = (row for row in answer.unknown if row.path == path)
    return found


def paths(answer: Owed) -> list[str]:
    return [row.path for row in answer.unknown]


def usd(text: str) -> Fraction:
    return Fraction(text)


def parts(week: WeekOwed) -> tuple[str, str, str]:
    """Straight time, top-up and premium, to read at a glance."""
    amounts = (week.straight_time, week.minimum_wage_topup, week.overtime_premium)
    straight, top_up, premium = map(money_text, amounts)
    return straight, top_up, premium
