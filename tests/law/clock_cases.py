"""The clock files of `lawbook/cases/clocks`: each is a story and a clock with its first and its last day by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from palanca.book.book import Book
from palanca.book.load import CHECKOUT
from palanca.book.yaml_source import read_file
from palanca.law.answer import assess
from palanca.values.assessment import Deadline

FILES = sorted((CHECKOUT / "cases" / "clocks").glob("*.yaml"))


@dataclass(frozen=True)
class ClockCase:
    """`ask` without its day; the deadline is that of `rule` at `forum`, of that kind, for that event.

    `rolls` is the counting rule that moves its last day off a weekend or a holiday; `arithmetic` names the raw day.
    """

    id: str
    ask: dict[str, Any]
    event: str
    forum: str
    kind: str
    rule: str
    starts: date
    ends: date
    possible: tuple[date, ...]
    needs: tuple[str, ...]
    rolls: str | None
    arithmetic: str

    @property
    def days(self) -> tuple[date, date, date]:
        """First day, last day, the day after."""
        return self.starts, self.ends, self.ends + timedelta(days=1)

    def deadlines(self, as_of: date, book: Book) -> list[Deadline]:
        """The clock's deadlines in the answer of that day: one, or the case does not hold."""
        answer = assess({**self.ask, "as_of": as_of.isoformat()}, book)
        return [
            door.deadline
            for found in answer.findings
            if (found.right, found.event) == (self.rule, self.event)
            for door in found.forums
            if door.code == self.forum and door.deadline and door.deadline.kind == self.kind
        ]


def read_clock(file: Path) -> ClockCase:
    raw: Any = read_file(file)
    told = raw["clock"]
    return ClockCase(
        id=raw["id"],
        ask=raw["ask"],
        event=told["event"],
        forum=told["forum"],
        kind=told["kind"],
        rule=told["rule"],
        starts=date.fromisoformat(raw["starts"]),
        ends=date.fromisoformat(raw["ends"]),
        possible=tuple(date.fromisoformat(day) for day in raw.get("possible", ())),
        needs=tuple(raw.get("needs", ())),
        rolls=raw.get("rolls"),
        arithmetic=raw["source"].get("arithmetic", ""),
    )


CLOCKS = [read_clock(file) for file in FILES]
