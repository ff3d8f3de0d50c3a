"""Today in; an invented worker's answers, as they are typed, out: screen -> fields. Plainly nobody's story."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from django.http import QueryDict

Typed = Mapping[str, str | list[str]]

# Each of these must be refused, so that a screen with its mistake can be shown.
MISTAKEN: Final[Mapping[str, Typed]] = {
    "happened": {},
    "where": {"typed": "Huston", "state": "TX"},
    "hours": {"day": "200", "days": "8"},
}


def invented(today: date) -> Mapping[str, Typed]:
    """A cook in Houston whose overtime was not paid, fired for asking; the days keep a fixed distance from today."""
    first, last = today - timedelta(days=600), today - timedelta(days=23)
    return {
        "happened": {"events": ["unpaid_overtime", "fired_after_complaining"]},
        "where": {"typed": "Houston", "state": "TX"},
        "job_dates": {**_typed("starts", first), **_typed("ends", last)},
        "when": {"whole": "yes", "fired_after_complaining-whole": "yes"},
        "hours": {"day": "10", "days": "6"},
        "pay_rate": {"kind": "hour", "amount": "12"},
        "received": {"rhythm": "weekly", "amount": "720"},
    }


def as_form(typed: Typed, **more: str) -> QueryDict:
    """What a browser sends of it."""
    form = QueryDict(mutable=True)
    for name, value in typed.items():
        form.setlist(name, value if isinstance(value, list) else [value])
    form.update(more)
    return form


def _typed(name: str, day: date) -> Mapping[str, str]:
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}
