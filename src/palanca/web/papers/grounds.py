"""Findings come in; the rights with their law go out, each with its offices, their last days and how these are counted.

Every open reading of a deadline is printed: the date on the first page is the earliest of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from palanca.values.assessment import Deadline, Door, Finding, PossibleDate
from palanca.web.papers import texts
from palanca.web.papers.headings import OFFICE, Reader, Words
from palanca.web.papers.spoken import NO_LIMIT, filled, full_date, length
from palanca.web.papers.when import lapsing, unlimited


def rights(findings: Sequence[Finding], reader: Reader) -> Words:
    asked = dict.fromkeys(ask.question.to(OFFICE) for finding in findings for ask in finding.ask_next)
    return {
        "title": reader.heading(texts.RIGHTS),
        "how": (texts.STRENGTHS if findings else texts.NO_RIGHTS).to(OFFICE),
        "head": [reader.heading(said) for said in (texts.OFFICE, texts.LAST_DAY, texts.COUNTED)],
        "findings": [_finding(finding, reader) for finding in findings],
        "ask": {"title": reader.heading(texts.ASK), "lines": list(asked)},
    }


def _finding(finding: Finding, reader: Reader) -> Words:
    return {
        "title": reader.heading(finding.title),
        "strength": reader.heading(texts.STRENGTH[finding.strength]),
        "sure": f"{_sure(finding.confidence)}.",
        "law": f"{finding.law.to(OFFICE)} ({finding.citation})",
        "why": finding.why.to(OFFICE),
        "doors": [_deadline_row(door) for door in finding.forums],
    }


def _deadline_row(door: Door) -> tuple[str, list[str], list[str]]:
    name = door.name.to(OFFICE)
    if door.deadline is None:
        return name, [texts.ASK_OFFICE.to(OFFICE)], []
    return name, list(_last_day(door.deadline)), list(_counted(door.deadline))


def _last_day(deadline: Deadline) -> Iterable[str]:
    """The day first: it is what a clerk looks for."""
    if deadline.date is None:
        yield (NO_LIMIT if unlimited(deadline) else texts.ASK_OFFICE).to(OFFICE)
        return
    day = full_date(deadline.date)
    yield (filled(texts.PASSED_ON, date=day) if deadline.passed else day).to(OFFICE)
    yield texts.KIND[deadline.kind].to(OFFICE)
    yield from (said.to(OFFICE) for said in lapsing(deadline.losing_since, deadline.losing_from))


def _counted(deadline: Deadline) -> Iterable[str]:
    if not unlimited(deadline):
        start = filled(texts.STARTED, date=full_date(deadline.start)).to(OFFICE) if deadline.start else ""
        counted = filled(texts.LENGTH_FROM, length=length(deadline.length), event=deadline.counted_from).to(OFFICE)
        yield f"{counted}{start}"
    yield f"{deadline.citation}. {_sure(deadline.confidence)}."
    if len(deadline.possible) > 1:
        yield from map(_reading, deadline.possible)


def _reading(reading: PossibleDate) -> str:
    condition = "" if reading.if_ is None else f" ({reading.if_.to(OFFICE)})"
    day, long = full_date(reading.date).to(OFFICE), length(reading.length).to(OFFICE)
    return f"{day}{condition}: {long}, {reading.citation}"


def _sure(confidence: str) -> str:
    return texts.SURE[confidence].to(OFFICE)
