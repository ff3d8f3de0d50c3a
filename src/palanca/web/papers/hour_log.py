"""A day and the weeks told so far come in; the words of a sheet to go on writing hours go out.

Headings stand in both languages, so that an office reads the sheet as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.values.money import number_text
from palanca.values.said import Said
from palanca.web.papers import log_texts as texts
from palanca.web.papers.headings import Reader, Words
from palanca.web.papers.spoken import MONTHS, WEEKDAYS, dollars, filled, full_date

WEEKS: Final = 8
OTHER: Final = {"es": "en", "en": "es"}
A_DAY: Final = timedelta(days=1)
A_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PastWeek:
    """A week as the worker told it; None where it was not told."""

    starts: date
    hours: Fraction | None
    paid: Fraction | None


def hour_log(as_of: date, past: Sequence[PastWeek], language: str) -> Words:
    """Eight weeks from the Monday of this one on, then the weeks that were told."""
    reader = Reader(language, OTHER[language])
    monday = as_of - as_of.weekday() * A_DAY
    return {
        "kind": "log",
        "lang": language,
        "title": reader.heading(texts.TITLE),
        "tips": [tip.to(language) for tip in texts.TIPS],
        "owner": [reader.heading(said) for said in texts.OWNER],
        "columns": [reader.heading(said) for said in texts.COLUMNS],
        "written": [reader.heading(said) for said in texts.WRITTEN],
        "weeks": [_week(monday + number * A_WEEK, reader) for number in range(WEEKS)],
        "past": _past(past, reader),
        "foot": texts.FOOT.to(language),
        "sheet": texts.SHEET.to(language),
    }


def _week(monday: date, reader: Reader) -> Words:
    days = [monday + number * A_DAY for number in range(7)]
    return {
        "title": reader.heading(filled(texts.WEEK_OF, date=full_date(monday))),
        "days": [reader.text(_short(day)) for day in days],
    }


def _short(day: date) -> Said:
    """`lun 23 nov`, `Mon Nov 23`: the day and the month in letters, since 03/04 is two days."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return Said(f"{weekday.es[:3]} {day.day} {month.es[:3]}", f"{weekday.en[:3]} {month.en[:3]} {day.day}")


def _past(past: Sequence[PastWeek], reader: Reader) -> Words:
    rows = [_row(run, reader) for run in _runs(past)]
    return {
        "title": reader.heading(texts.PAST),
        "how": reader.text(texts.PAST_HOW),
        "head": [reader.heading(said) for said in texts.PAST_COLUMNS],
        "rows": rows,
    }


def _runs(past: Sequence[PastWeek]) -> list[list[PastWeek]]:
    """Consecutive weeks with the same hours and pay share a row."""
    runs: list[list[PastWeek]] = []
    for week in past:
        last = runs[-1][-1] if runs else None
        if last and week.starts - last.starts == A_WEEK and (week.hours, week.paid) == (last.hours, last.paid):
            runs[-1].append(week)
        else:
            runs.append([week])
    return runs


def _row(run: list[PastWeek], reader: Reader) -> tuple[str, str, str, str]:
    first, last = run[0].starts, run[-1].starts + 6 * A_DAY
    not_told = reader.text(texts.NOT_TOLD)
    return (
        f"{reader.text(_dated(first))} – {reader.text(_dated(last))}",
        str(len(run)),
        not_told if run[0].hours is None else number_text(run[0].hours),
        not_told if run[0].paid is None else dollars(run[0].paid),
    )


def _dated(day: date) -> Said:
    short = _short(day)
    return Said(f"{short.es} {day.year}", f"{short.en} {day.year}")
