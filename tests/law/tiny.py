"""An invented lawbook of two rights and a city, and short ways to tell a story under it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.values.assessment import Assessment, Deadline, Door, Finding

BOOK = open_book(Path(__file__).parent / "lawbook")
OVERTIME = {"kind": "unpaid_overtime", "from": "2025-03-07", "to": "2026-03-06"}
FIRED = {"kind": "fired_after_complaining", "date": "2026-03-06", "complained_about": ["wages"]}
UNPAID = {"kind": "late_final_pay", "date": "2026-03-06"}


def answer(*events: dict[str, Any], as_of: str = "2026-11-22", **job: Any) -> Assessment:
    """The assessment of these events in the tiny state, at a job that its federal law covers unless told otherwise."""
    told: dict[str, Any] = {"place": {"state": "ZZ"}, "sector": "general", "employer": {"commerce": True}, **job}
    return assess({"as_of": as_of, "job": told, "events": list(events)}, BOOK)


def only(*events: dict[str, Any], right: str = "us.federal.overtime", **told: Any) -> Finding:
    """The one finding of that right."""
    (found,) = (one for one in answer(*events, **told).findings if one.right == right)
    return found


def door(found: Finding, code: str) -> Door:
    (one,) = (one for one in found.forums if one.code == code)
    return one


def deadline(found: Finding, code: str = "us.desk") -> Deadline:
    """The deadline at that door, which must be known."""
    known = door(found, code).deadline
    assert known
    return known


def paths(found: Finding) -> list[str]:
    return [ask.path for ask in found.ask_next]
