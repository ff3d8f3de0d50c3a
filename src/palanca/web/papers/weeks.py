"""The weeks of an account come in; the rows of the week-by-week table go out, and the kinds of week by their reasons.

A row holds consecutive weeks with the same figures; weeks are of one kind when the same rules made them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import Final

from palanca.values.money import ZERO, number_text, rate_text
from palanca.values.owed import Owed, WeekOwed
from palanca.web.papers import texts
from palanca.web.papers.headings import Reader, Words
from palanca.web.papers.spoken import dollars

Kind = tuple[tuple[str, str], ...]
FIGURES: Final[dict[str, Callable[[Fraction], str]]] = {
    "regular_rate": lambda rate: f"${rate_text(rate)}",
    "overtime_hours": number_text,
    "doubletime_hours": number_text,
    "straight_time": dollars,
    "overtime_premium": dollars,
    "minimum_wage_topup": dollars,
    "break_premiums": dollars,
    "unlawful_deductions": dollars,
    "due": dollars,
    "paid": dollars,
    "owed": dollars,
}
# Most accounts leave these empty, and a fax has no room for empty columns.
RARE: Final = frozenset({"doubletime_hours", "minimum_wage_topup", "break_premiums", "unlawful_deductions"})
A_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Row:
    """Consecutive weeks with the same figures, and the number of the calculation that made them."""

    weeks: tuple[WeekOwed, ...]
    calculation: int

    @property
    def owed(self) -> Fraction | None:
        """What the whole row owes: not known as soon as one week is not."""
        return sum_known([week.owed for week in self.weeks])


def sum_known(amounts: Sequence[Fraction | None]) -> Fraction | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, ZERO) if len(known) == len(amounts) else None


def kind(week: WeekOwed) -> Kind:
    return tuple((reason.rule, reason.citation) for reason in week.because)


def kinds_of(weeks: Sequence[WeekOwed]) -> dict[Kind, list[WeekOwed]]:
    """Weeks by the rules that made them, in order of first appearance."""
    kinds: dict[Kind, list[WeekOwed]] = {}
    for week in weeks:
        kinds.setdefault(kind(week), []).append(week)
    return kinds


def rows(weeks: Sequence[WeekOwed]) -> list[Row]:
    calculations = {found: number for number, found in enumerate(kinds_of(weeks), start=1)}
    runs: list[list[WeekOwed]] = []
    for week in weeks:
        if runs and _alike(runs[-1][-1], week):
            runs[-1].append(week)
        else:
            runs.append([week])
    return [Row(tuple(run), calculations[kind(run[0])]) for run in runs]


def _alike(before: WeekOwed, week: WeekOwed) -> bool:
    if week.starts - before.starts != A_WEEK or kind(week) != kind(before):
        return False
    return all(getattr(week, name) == getattr(before, name) for name in FIGURES)


def weeks_table(owed: Owed, reader: Reader) -> Words:
    shown = [name for name in FIGURES if name not in RARE or any(getattr(week, name) for week in owed.weeks)]
    columns = ("weeks", "count", "calculation", *shown, "row_owed")
    return {
        "title": reader.heading(texts.BY_WEEK),
        "how": reader.text(texts.BY_WEEK_HOW),
        "head": [reader.heading(texts.COLUMNS[name]) for name in columns],
        "rows": [_cells(row, shown, reader) for row in rows(owed.weeks)],
        "all": reader.heading(texts.ALL_WEEKS),
        "count": str(len(owed.weeks)),
        "owed": _figure(dollars, owed.totals.owed, reader),
    }


def _cells(row: Row, shown: Sequence[str], reader: Reader) -> list[str]:
    first, last = row.weeks[0].starts, row.weeks[-1].starts + timedelta(days=6)
    figures = [_figure(FIGURES[name], getattr(row.weeks[0], name), reader) for name in shown]
    return [
        f"{first.isoformat()} – {last.isoformat()}",
        str(len(row.weeks)),
        str(row.calculation),
        *figures,
        _figure(dollars, row.owed, reader),
    ]


def _figure(text: Callable[[Fraction], str], amount: Fraction | None, reader: Reader) -> str:
    return reader.text(texts.NOT_TOLD) if amount is None else text(amount)
