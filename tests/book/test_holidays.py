"""The calendars of holidays are those of a kept library, and hold no day that the federal list does not."""

from __future__ import annotations

from datetime import date

import pytest
from tools.holidays import CALENDARS, FOLDER, days_of, page

from palanca.book.load import open_book

BOOK = open_book()


@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_calendar_is_what_the_library_says(calendar: str) -> None:
    assert dict(BOOK.holidays[calendar].days) == days_of(calendar)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_calendars_file_was_made_by_the_command(calendar: str) -> None:
    told = [line for line in page(calendar).splitlines() if not line.startswith(("sources", "checked"))]
    kept = (FOLDER / f"{calendar}.yaml").read_text(encoding="utf-8").splitlines()
    assert told == [line for line in kept if not line.startswith(("sources", "checked"))]


def test_every_calendar_of_the_book_is_made_so() -> None:
    assert set(BOOK.holidays) == set(CALENDARS)


def test_the_federal_calendar_has_the_days_of_the_statute() -> None:
    """5 USC 6103(a) and (b), for 2026 by hand: a holiday on a Saturday is kept on the Friday before."""
    days = sorted(day for day in BOOK.holidays["US"].days if day.year == 2026)
    assert days == [
        date(2026, *day)
        for day in (
            (1, 1),
            (1, 19),
            (2, 16),
            (5, 25),
            (6, 19),
            (7, 3),
            (7, 4),
            (9, 7),
            (10, 12),
            (11, 11),
            (11, 26),
            (12, 25),
        )
    ]


def test_a_states_calendar_keeps_no_friday_for_a_saturday_and_texas_no_monday_either() -> None:
    """July 4 is a Saturday in 2026 and a Sunday in 2027. A day too many would show a deadline too late."""
    saturdays = {calendar for calendar, found in BOOK.holidays.items() if date(2026, 7, 3) in found.days}
    sundays = {calendar for calendar, found in BOOK.holidays.items() if date(2027, 7, 5) in found.days}
    assert saturdays == {"US"}
    assert sundays == set(CALENDARS) - {"US-TX"}
