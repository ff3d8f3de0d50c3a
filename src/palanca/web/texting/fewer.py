"""A screen and the replies so far in; the fields that are still worth a message out.

On a page every field is seen at once and left empty at no cost; each message costs a wait.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from palanca.web.intake.screens.event_dates import EventDates, EventDay
from palanca.web.intake.screens.job_dates import JobDates
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.screens.where import Where
from palanca.web.places.lookup import ZIP_TEXT


def fields_to_ask(form: Screen, typed: Mapping[str, object]) -> Sequence[str]:
    """Names of fields, in the order in which they are asked."""
    match form:
        case Where():
            return ("typed",) if ZIP_TEXT.fullmatch(str(typed.get("typed", ""))) else ("typed", "state")
        case JobDates():
            return ("still", "starts") if typed.get("still") else ("still", "starts", "ends")
        case EventDates():
            return ("whole",) if typed.get("whole") == "yes" else ("whole", "from", "to")
        case EventDay() if "whole" in form.fields:
            return ("whole",) if typed.get("whole") == "yes" else ("whole", "date")
        case _:
            return tuple(form.fields)
