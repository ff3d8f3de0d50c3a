"""A route of a claim and a case in; the door out: what it can get, how to go, by when, and what it closes elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from palanca.book.rules import NoticeFirst, Route
from palanca.law.case import Case
from palanca.law.clocks import Reckoned
from palanca.values.assessment import Door, Forecloses, MostHere, NoticeBefore
from palanca.values.dates import Length


def door(route: Route, reckoned: Reckoned, case: Case) -> Door:
    """The forum as the lawbook has it, with this claim's deadline there."""
    forum = case.book.forums[route.forum]
    last = reckoned.deadline.date if reckoned.deadline else None
    return Door(
        code=forum.code,
        name=forum.name,
        level=forum.level,
        what_it_can_get=route.can_get,
        how=forum.how,
        cost=forum.cost,
        needs_name=forum.needs_name,
        name_told=forum.name_told,
        reach=forum.reach,
        phone=forum.phone,
        website=forum.website,
        deadline=reckoned.deadline,
        confidence=forum.source.confidence,
        notice_first=_notice(route.notice_first, last, case) if route.notice_first else None,
        forecloses=tuple(_forecloses(forum.code, case)),
        most=_most(forum.code, case),
    )


def _notice(notice: NoticeFirst, last: date | None, case: Case) -> NoticeBefore | None:
    """The notice, and the last day to send it so that its wait ends before the door closes."""
    value = case.rule.terms[notice.length].on(case.event.last_day or case.ask.as_of)
    if value is None or not isinstance(value.amount, Length):
        return None
    return NoticeBefore(value.amount.before(last) if last else None, str(value.amount), notice.says, notice.citation)


def _forecloses(code: str, case: Case) -> Iterator[Forecloses]:
    """The bars of the lawbook that filing here would raise for a claim of this matter."""
    for bar in case.book.bars.values():
        if bar.filing_at == code and (not bar.matters or case.rule.matter in bar.matters):
            yield Forecloses(bar.closes, bar.says, bar.source.citation, bar.source.confidence)


def _most(code: str, case: Case) -> MostHere | None:
    """The most that this forum can order, by the law of the day asked about."""
    for rule in case.book.by_family.get("amount_limit", ()):
        forum, most = (rule.terms[name].on(case.ask.as_of) for name in ("forum", "most"))
        if forum and most and forum.amount == code and isinstance(most.amount, Fraction):
            return MostHere(most.amount, most.citation, most.confidence)
    return None
