"""The plan in; one text message out that any phone can take: the day that must not pass, and whom to call.

A jealous eye that reads the phone learns a date and a number: no name, no employer, nothing of what happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from palanca.law.words import day_said
from palanca.plan import words
from palanca.plan.steps import day_untold
from palanca.values.assessment import Door
from palanca.values.gsm import MOST, folded, septets
from palanca.values.plan import Plan, Step
from palanca.values.said import Said

# What an office calls itself in capitals: in brackets, else at its name's beginning.
INITIALS: Final = re.compile(r"(?:[A-Z][a-z]+/)?[A-Z]{3,6}(?:-[A-Z]{3,6})?(?![\w])")
BRACKETS: Final = re.compile(r"\(([^)]*)\)")
# Whoever may be held at work must not be found with this number.
NEVER_NAMED: Final = "hotline"


def text_message(plan: Plan, language: str) -> str:
    """So short that it goes out as one. What does not fit is left away, the date never."""
    parts = [folded(part.to(language)) for part in _parts(plan.first, plan)]
    while septets(" ".join(parts)) > MOST:
        parts.pop()
    return " ".join(parts)


def _parts(step: Step | None, plan: Plan) -> Iterator[Said]:
    """In the order in which they are kept."""
    if step is None:
        yield words.TEXT_NO_DATE
        return
    phone, office = _phone(step.door), _office(step.door)
    if step.by is not None:
        yield _with(words.TEXT_BY, date=_in_full(step.by))
        letters = (claim.notice_first.date for claim in step.claims if claim.notice_first and claim.notice_first.date)
        if letter := min((day for day in letters if day >= plan.as_of), default=None):
            yield _with(words.TEXT_LETTER, date=_in_full(letter))
        if any(map(day_untold, plan.steps)):
            yield words.TEXT_SOONER
    yield from _whom(phone, office, dated=step.by is not None)
    yield words.TEXT_SHEET


def _whom(phone: str | None, office: Said | None, *, dated: bool) -> Iterable[Said]:
    if phone:
        named = Said(f" ({office.es})", f" ({office.en})") if office else Said("", "")
        yield _with(words.TEXT_CALL if dated else words.TEXT_CALL_SOON, phone=Said(phone, phone), office=named)
    elif not dated:
        yield words.TEXT_NO_DATE
    elif office:
        yield _with(words.TEXT_OFFICE, office=office)


def _phone(door: Door) -> str | None:
    return None if door.code.endswith(NEVER_NAMED) else door.phone


def _office(door: Door) -> Said | None:
    """The office's initials: to whom they say nothing, they say nothing."""
    es, en = _initials(door.name.es), _initials(door.name.en)
    return Said(es or en, en or es) if es or en else None


def _initials(name: str) -> str:
    inside = (found for bracket in BRACKETS.findall(name) for found in INITIALS.findall(bracket))
    outside = INITIALS.findall(BRACKETS.sub("", name))
    return next(inside, outside[0] if outside else "")


def _in_full(day: date) -> Said:
    """`domingo 29 de noviembre de 2026`, `Sunday, November 29, 2026`: 11/29 is two things on two sides of a border."""
    es, en = (days.split()[day.weekday()] for days in (words.WEEKDAYS.es, words.WEEKDAYS.en))
    said = day_said(day)
    return Said(f"{es} {said.es}", f"{en}, {said.en}")


def _with(text: Said, **values: Said) -> Said:
    """The gaps filled in each language with that language's words."""
    return Said(
        text.es.format(**{name: value.es for name, value in values.items()}),
        text.en.format(**{name: value.en for name, value in values.items()}),
    )
