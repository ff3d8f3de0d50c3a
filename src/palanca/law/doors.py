"""A route of a claim and a case in; the door out: what it can get, how to go, and by when."""

from __future__ import annotations

from palanca.book.rules import Route
from palanca.law.case import Case
from palanca.law.clocks import Reckoned
from palanca.values.assessment import Door


def door(route: Route, reckoned: Reckoned, case: Case) -> Door:
    """The forum as the lawbook has it, with this claim's deadline there."""
    forum = case.book.forums[route.forum]
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
    )
