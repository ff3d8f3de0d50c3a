"""Answers about dates in, stretches of days out: when the job was, when a thing happened. Unknown ends are None.

A month whose day nobody remembers is read as the day that owes least, or that warns earliest, as the caller says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from palanca.web.intake.answers import Answers
from palanca.web.intake.moment import Moment


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one day to another, both included."""

    first: date | None
    last: date | None

    def holds(self, day: date) -> bool:
        """Whether a day lies in it for sure."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last


def job(answers: Answers, today: date, first: Callable[[Moment], date]) -> Stretch:
    """The time at the job: it ends today for whoever still works there, and for safety on the earliest day it can."""
    starts, ends = _moment(answers, "job_dates", "starts"), _moment(answers, "job_dates", "ends")
    begun = first(starts) if starts else None
    if answers.of("job_dates").get("still"):
        return Stretch(begun, today)
    return Stretch(begun, _at_least(ends, begun) if ends else None)


def event(answers: Answers, kind: str, today: date, first: Callable[[Moment], date]) -> Stretch:
    """The time of one event: the whole job, or its own."""
    screen = f"when:{kind}"
    whole = job(answers, today, first)
    if answers.told(screen, "whole") == "yes":
        return whole
    starts, ends = _moment(answers, screen, "from"), _moment(answers, screen, "to")
    begun = _at_least(starts, whole.first, first) if starts else None
    if ends is None:
        # Whoever still works there and wrote no last day says that it goes on.
        goes_on = starts and answers.of("job_dates").get("still")
        return Stretch(begun, today if goes_on else None)
    return Stretch(begun, _at_least(ends, begun or whole.first))


def day(answers: Answers, kind: str, today: date) -> date | None:
    """The day of one event, as early as it can have been; the job's last day where that was the answer."""
    screen = f"when:{kind}"
    whole = job(answers, today, Moment.first)
    told = _moment(answers, screen, "date")
    if answers.told(screen, "whole") == "yes" or (told is None and kind in ON_LAST_DAY):
        ends = _moment(answers, "job_dates", "ends")
        return whole.last if ends else None
    return _at_least(told, whole.first) if told else None


# The final paycheck is due by the job's last day: nobody needs to be asked for it again.
ON_LAST_DAY = ("late_final_pay",)


def own_dates(answers: Answers, kind: str) -> bool:
    """Whether the worker set the event's dates apart from the job's."""
    return any(answers.told(f"when:{kind}", name) for name in ("from", "to"))


def _moment(answers: Answers, screen: str, field: str) -> Moment | None:
    text = answers.told(screen, field)
    return Moment.parse(text) if text else None


def _at_least(moment: Moment, floor: date | None, wanted: Callable[[Moment], date] = Moment.first) -> date:
    """The wanted day, or a later one of the same month where the wanted one would lie before what it follows."""
    day = wanted(moment)
    return day if floor is None or day >= floor else min(floor, moment.last())
