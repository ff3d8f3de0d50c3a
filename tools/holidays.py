"""Calendars of legal holidays in `lawbook/holidays/`, from the `holidays` library: `python -m tools.holidays`.

A state's calendar holds the days that its own list and the federal one share. Lists of optional and unofficial days
differ from book to book; a day too many would move a deadline later, and a day too few only earlier, which is safe.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import holidays

FOLDER: Final = Path(__file__).resolve().parents[1] / "lawbook" / "holidays"
FIRST, LAST = 2019, 2036
CALENDARS: Final = ("US", "US-CA", "US-FL", "US-GA", "US-IL", "US-NC", "US-NE", "US-NY", "US-TX")
# 5 USC 6103(b) keeps a Saturday's holiday on the Friday before. Not every state does (Cal. Gov. Code 6701 does not,
# save in November), nor every court: a Friday kept for nothing would show a day too late.
FRIDAY_COUNTS: Final = ("US",)
# Texas offices keep no holiday that falls on a weekend, on no other day either (Tex. Gov. Code 662.005, from memory).
NOT_MOVED: Final = ("US-TX",)
FRIDAY: Final = 4
CHECKED: Final = "2026-11-22"


def days_of(calendar: str) -> dict[date, str]:
    """The legal holidays of one calendar, with their English names, by day."""
    years = range(FIRST, LAST + 1)
    federal = holidays.country_holidays("US", years=years)
    state = calendar.partition("-")[2]
    own = holidays.country_holidays("US", subdiv=state, years=years) if state else federal
    return {day: name for day, name in sorted(federal.items()) if day in own and not _kept_open(calendar, day, name)}


def _kept_open(calendar: str, day: date, name: str) -> bool:
    """A day beside a weekend's holiday on which the offices of that calendar work, or may."""
    if not name.endswith("(observed)"):
        return False
    return calendar in NOT_MOVED or (day.weekday() == FRIDAY and calendar not in FRIDAY_COUNTS)


def page(calendar: str) -> str:
    """One YAML page."""
    state = calendar.partition("-")[2]
    kept = f"that the list of {state} shares" if state else "of the federal government"
    lines = [
        "# Made by `python -m tools.holidays`; do not edit.",
        'citation: "5 USC 6103"' if not state else f'citation: "5 USC 6103; holidays {state}"',
        f'sources: ["PyPI holidays {holidays.__version__}, public holidays of the United States {kept}"]',
        f"checked: {{on: {CHECKED}, confidence: read}}",
        f"through: {LAST}",
        "days:",
        *(f'  - {{on: {day}, name: "{name}"}}' for day, name in days_of(calendar).items()),
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Writes every calendar."""
    FOLDER.mkdir(exist_ok=True)
    for calendar in CALENDARS:
        (FOLDER / f"{calendar}.yaml").write_text(page(calendar), encoding="utf-8")


if __name__ == "__main__":
    main()
