"""An assessment in; contract 2's answer out as plain JSON values, texts in one language."""

from __future__ import annotations

from datetime import date

from palanca.values.assessment import (
    AskNext,
    Assessment,
    Deadline,
    Door,
    DueDate,
    Finding,
    Forecloses,
    MostHere,
    NoticeBefore,
    PaperToBring,
    Reach,
)
from palanca.values.money import money_text
from palanca.values.said import Said

Json = dict[str, object]


def as_json(assessment: Assessment, language: str = "en") -> Json:
    """The contract's names, and beside them what it allows to add."""
    return {
        "as_of": assessment.as_of.isoformat(),
        "findings": [_finding(found, language) for found in assessment.findings],
        "deadlines": [_due(due) for due in assessment.deadlines],
        "cautions": _texts(assessment.cautions, language),
        "law_as_of": assessment.law_as_of.isoformat(),
        "law_version": assessment.law_version,
    }


def _finding(found: Finding, language: str) -> Json:
    return {
        "right": found.right,
        "title": found.title.to(language),
        "event": found.event,
        "event_index": found.event_index,
        "private": found.private,
        "strength": found.strength,
        "law": found.law.to(language),
        "citation": found.citation,
        "confidence": found.confidence.value,
        "why": found.why.to(language),
        "forums": [_door(door, language) for door in found.forums],
        "papers": [_paper(paper, language) for paper in found.papers],
        "ask_next": [_ask(ask, language) for ask in found.ask_next],
        "cautions": _texts(found.cautions, language),
    }


def _door(door: Door, language: str) -> Json:
    return {
        "code": door.code,
        "name": door.name.to(language),
        "level": door.level,
        "what_it_can_get": door.what_it_can_get.to(language),
        "how": door.how.to(language),
        "cost": door.cost.to(language),
        "needs_name": door.needs_name,
        "name_told": door.name_told.to(language),
        "reach": _reach(door.reach),
        "phone": door.phone,
        "website": door.website,
        "confidence": door.confidence.value,
        "deadline": _deadline(door.deadline, language) if door.deadline else None,
        "notice_first": _notice(door.notice_first, language) if door.notice_first else None,
        "forecloses": [_forecloses(one, language) for one in door.forecloses],
        "most": _most(door.most) if door.most else None,
    }


def _notice(notice: NoticeBefore, language: str) -> Json:
    return {
        "date": _day(notice.date),
        "length": notice.length,
        "says": notice.says.to(language),
        "citation": notice.citation,
    }


def _forecloses(one: Forecloses, language: str) -> Json:
    return {
        "codes": list(one.codes),
        "says": one.says.to(language),
        "citation": one.citation,
        "confidence": one.confidence.value,
    }


def _most(most: MostHere) -> Json:
    return {"amount": money_text(most.amount), "citation": most.citation, "confidence": most.confidence.value}


def _reach(reach: Reach) -> Json:
    return {
        "id_at_door": reach.id_at_door,
        "near_immigration_office": reach.near_immigration_office,
        "by_phone": reach.by_phone,
        "languages": None if reach.languages is None else list(reach.languages),
    }


def _deadline(deadline: Deadline, language: str) -> Json:
    return {
        "date": _day(deadline.date),
        "passed": deadline.passed,
        "rolled_from": _day(deadline.rolled_from),
        "rolled_by": deadline.rolled_by,
        "met_on": _day(deadline.met_on),
        "losing_since": _day(deadline.losing_since),
        "losing_from": _day(deadline.losing_from),
        "counted_from": deadline.counted_from.to(language),
        "runs_from": deadline.runs_from,
        "start": _day(deadline.start),
        "length": deadline.length,
        "kind": deadline.kind,
        "citation": deadline.citation,
        "confidence": deadline.confidence.value,
        "possible": [
            {
                "date": one.date.isoformat(),
                "if": one.if_.to(language) if one.if_ else None,
                "citation": one.citation,
                "length": one.length,
                "rolled_from": _day(one.rolled_from),
            }
            for one in deadline.possible
        ],
    }


def _due(due: DueDate) -> Json:
    return {
        "date": due.date.isoformat(),
        "code": due.code,
        "event": due.event,
        "kind": due.kind,
        "passed": due.passed,
    }


def _ask(ask: AskNext, language: str) -> Json:
    return {
        "path": ask.path,
        "question": ask.question.to(language),
        "why": ask.why.to(language),
        "fact": ask.fact,
        "decides": ask.decides,
    }


def _paper(paper: PaperToBring, language: str) -> Json:
    return {
        "id": paper.id,
        "name": paper.name.to(language),
        "hint": paper.hint.to(language),
        "issuer": paper.issuer.to(language) if paper.issuer else None,
        "bring": paper.bring.to(language) if paper.bring else None,
    }


def _texts(texts: tuple[Said, ...], language: str) -> list[str]:
    return [text.to(language) for text in texts]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
