"""A screen and the replies so far in; the fields that are still worth a message out.

On a page every field is seen at once and left empty at no cost; each message costs a wait.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from palanca.web.intake.screens.job_dates import JobDates
from palanca.web.intake.screens.received import Received
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.screens.when import When
from palanca.web.intake.screens.where import Where
from palanca.web.places.lookup import ZIP_TEXT

YES = "yes"


def fields_to_ask(form: Screen, typed: Mapping[str, object]) -> Sequence[str]:
    """Names of fields, in the order in which they are asked."""
    match form:
        case Where():
            return ("typed",) if ZIP_TEXT.fullmatch(str(typed.get("typed", ""))) else ("typed", "state")
        case JobDates():
            starts = ("starts",) if form.first_day_matters else ()
            return ("still", *starts) if typed.get("still") == YES else ("still", "ends", *starts)
        case Received() if typed.get("same") == YES:
            return ("same",)
        case When():
            return tuple(_when(form, typed))
        case _:
            return tuple(form.fields)


def _when(form: When, typed: Mapping[str, object]) -> Iterator[str]:
    """Each day, unless it was the last one; then one message for all that lasted, and days of its own only if not."""
    for kind in form.days:
        if f"{kind}-whole" in form.fields:
            yield f"{kind}-whole"
        if typed.get(f"{kind}-whole") != YES:
            yield f"{kind}-date"
    if form.periods:
        yield "whole"
        if typed.get("whole") != YES:
            yield from (f"{kind}-{end}" for kind in form.periods for end in ("from", "to"))
