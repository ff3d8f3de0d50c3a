"""A plan comes in; its live dates go out as a calendar to import (RFC 5545), one all-day event a deadline.

Who looks over a shoulder at the phone learns that a date matters, and nothing of a claim, an office or an employer.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid5

from palanca.values.plan import Plan, Step
from palanca.web.papers import texts

OURS: Final = UUID("5f0f3c0e-6a1d-4a53-9e1c-3f6b6f0f7a11")
# Nine in the morning 14, 7 and 2 days before: an alarm counted from midnight would ring at midnight.
ALARMS: Final = ("-P13DT15H", "-P6DT15H", "-P1DT15H")
OCTETS_A_LINE: Final = 75  # RFC 5545, 3.1, the line break not counted


def calendar_ics(plan: Plan, language: str) -> bytes:
    """Without a live date there are no events: the view offers no calendar then."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palanca//Palanca//EN", "CALSCALE:GREGORIAN"]
    for number, step in enumerate(plan.steps, start=1):
        note = texts.EVENT_STEP.filled(number=str(number)).to(language)
        for day, name in _live_days(step).items():
            lines += ["BEGIN:VEVENT", f"UID:{name}", f"DTSTAMP:{plan.as_of:%Y%m%d}T000000Z", *_on(day)]
            lines += [*_said(texts.EVENT.to(language), note), "END:VEVENT"]
    return b"".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _live_days(step: Step) -> dict[date, UUID]:
    """Each day once, named by the first right that it ends: when the day moves, an import replaces its event. A
    notice that must go out before has a day of its own."""
    days: dict[date, UUID] = {}
    for claim in step.claims:
        deadline = claim.deadline
        if deadline and deadline.date and not (deadline.passed or deadline.met_on):
            name = f"{step.door.code} {claim.right} {claim.event_index}"
            days.setdefault(deadline.date, uuid5(OURS, name))
            if claim.notice_first and claim.notice_first.date:
                days.setdefault(claim.notice_first.date, uuid5(OURS, f"{name} notice"))
    return days


def _on(day: date) -> Iterable[str]:
    return f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"


def _said(summary: str, note: str) -> Iterable[str]:
    summary, note = _escaped(summary), _escaped(note)
    yield from (f"SUMMARY:{summary}", f"DESCRIPTION:{note}", "CLASS:PRIVATE", "TRANSP:TRANSPARENT")
    for trigger in ALARMS:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:{trigger}", f"DESCRIPTION:{summary}", "END:VALARM")


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """RFC 5545, 3.1: at most 75 octets, a continuation opens with a space, no letter is cut in two."""
    folded, width = b"", 0
    for letter in line:
        octets = letter.encode()
        if width + len(octets) > OCTETS_A_LINE:
            folded, width = folded + b"\r\n ", 1
        folded, width = folded + octets, width + len(octets)
    return folded + b"\r\n"
