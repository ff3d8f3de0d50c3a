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


def fields_to_ask(form: Screen, typed: Mapping[str, object]) -> Sequence[str]:
    """Names of fields, in the order in which they are asked."""
    match form:
        case Where():
            return ("typed",) if ZIP_TEXT.fullmatch(str(typed.get("typed", ""))) else ("typed", "state")
        case JobDates():
            starts = ("starts",) if form.first_day_matters else ()
            return ("still", *starts) if typed.get("still") == "yes" else ("still", *starts, "ends")
        case When():
            return tuple(_of_dates(form, typed))
        case Received() if form.one_tap:
            return ("same",) if typed.get("same") == "yes" else ("same", "amount", "rhythm")
        case Received():
            return ("amount", "rhythm")
        case _:
            return tuple(form.fields)


def _of_dates(form: When, typed: Mapping[str, object]) -> Iterator[str]:
    """What was said for all is asked once; days of its own only where they are."""
    for name in form.fields:
        whole = "whole" if name.endswith(("-from", "-to")) else f"{name.removesuffix('-date')}-whole"
        if name.endswith("whole") or typed.get(whole) != "yes":
            yield name
