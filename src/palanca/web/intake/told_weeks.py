"""The weeks that a worker told one by one, out of the answers and back in. Equal weeks in a row are kept as one run.

A run is one text, `2026-03-02 4 8|8|8|8|8|| 480.00 -`: its first Monday, how many weeks, the hours of each day from
Monday on, what was received in each, and the agreed rate where it was another than usual.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from palanca.web.intake.answers import Answer, Answers

SCREEN: Final = "weeks"
DAYS: Final = 7
WEEK: Final = timedelta(days=DAYS)
NOTHING: Final = "-"


@dataclass(frozen=True, slots=True)
class ToldWeek:
    """`hours` of seven days, "" where one was left empty; `paid` and `rate` are None where they were."""

    hours: tuple[str, ...]
    paid: str | None = None
    rate: str | None = None


# "I did not work this week": no hours for sure, which is not the same as hours that nobody knows.
OFF: Final = ToldWeek(("0",) * DAYS, "0.00")


def told_weeks(answers: Answers) -> dict[date, ToldWeek]:
    """Every week that was told, by its Monday."""
    found: dict[date, ToldWeek] = {}
    for run in answers.words(SCREEN, "runs"):
        starts, count, hours, paid, rate = run.split(" ")
        week = ToldWeek(tuple(hours.split("|")), _known(paid), _known(rate))
        first = date.fromisoformat(starts)
        found.update({first + WEEK * place: week for place in range(int(count))})
    return found


def with_weeks(answers: Answers, weeks: Mapping[date, ToldWeek]) -> Answers:
    """The answers with these weeks in place of those told before."""
    return answers.told_too(SCREEN, _answer(weeks))


def _answer(weeks: Mapping[date, ToldWeek]) -> Answer:
    runs = [_run(first, count, weeks[first]) for first, count in _runs(weeks)]
    return {"runs": runs} if runs else {}


def _runs(weeks: Mapping[date, ToldWeek]) -> Iterator[tuple[date, int]]:
    """The first Monday of each run of equal weeks, and how many they are."""
    first, count = None, 0
    for monday in sorted(weeks):
        if first and monday == first + WEEK * count and weeks[monday] == weeks[first]:
            count += 1
            continue
        if first:
            yield first, count
        first, count = monday, 1
    if first:
        yield first, count


def _run(first: date, count: int, week: ToldWeek) -> str:
    return f"{first} {count} {'|'.join(week.hours)} {week.paid or NOTHING} {week.rate or NOTHING}"


def _known(text: str) -> str | None:
    return None if text == NOTHING else text
