"""The outcome in; what a text message tells of the plan out: the date, the doors by number, and one thing at a time.

The same plan as on the page, in the page's order, told in its own words.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from palanca.book.book import Book
from palanca.values.plan import Plan, Step
from palanca.values.said import Said
from palanca.web.intake.doors import doors_of, in_shown_order, untold_days
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.spoken import day, dollars, said, weekday
from palanca.web.places.fold import fold

MONEY: Final = ("dinero", "money")
PAPERS: Final = ("papeles", "papers")
CAREFUL: Final = ("cuidado", "careful")


def summary(outcome: Outcome, book: Book) -> str:
    """The date that must not pass, the doors, and what else can be asked."""
    plan = in_shown_order(outcome.plan, book)
    lines = [
        *_first(plan),
        *_untold(untold_days(doors_of(outcome.plan, book), book)),
        *(f"{number} {_door_line(step)}" for number, step in enumerate(_live(plan), 1)),
        _("Send a number to know more, or: MONEY, PAPERS, CAREFUL. MORE: go on with the questions.")
        if plan.steps
        else _nowhere(),
        _("This is guidance, not legal advice."),
    ]
    return "\n".join(lines)


def told_of(outcome: Outcome, book: Book, text: str) -> str:
    """What one more message asks about the plan."""
    plan, word = in_shown_order(outcome.plan, book), fold(text)
    live = _live(plan)
    if word.isdecimal() and 0 < int(word[:4]) <= len(live):
        return _door(live[int(word[:4]) - 1])
    if word in MONEY:
        return _money(plan)
    if word in PAPERS:
        return "\n".join([_("Bring this, if you have it"), *(f"- {said(paper.name)}" for paper in plan.papers)])
    if word in CAREFUL:
        return "\n".join(f"- {said(caution)}" for caution in plan.cautions) or _("Nothing more.")
    return summary(outcome, book)


def _live(plan: Plan) -> list[Step]:
    return [step for step in plan.steps if not step.passed]


def _untold(days: tuple[Said, ...]) -> list[str]:
    """What may have a date before all others."""
    warning = _("We do not know on what day this was. Its last day may be near: ask soon, or tell us the day.")
    return [f"{warning} {'; '.join(said(title) for title in days)}."] if days else []


def _first(plan: Plan) -> list[str]:
    step = plan.first
    if step is None or step.by is None:
        return []
    left = ngettext("%(days)s day left", "%(days)s days left", step.days_left or 0) % {"days": step.days_left}
    return [_("The date that must not pass"), f"{weekday(step.by)} {day(step.by)}. {left}.", said(step.door.name)]


def _door_line(step: Step) -> str:
    return ". ".join([said(step.door.name), *([_before(step.by)] if step.by else [])])


def _door(step: Step) -> str:
    """One door: for what, by when, how, at what cost, who learns the name, and how sure that is."""
    door = step.door
    return "\n".join(
        line
        for line in (
            _door_line(step),
            "; ".join(said(right) for right in step.rights),
            *_notices(step),
            said(door.how),
            door.phone or "",
            said(door.cost),
            said(door.name_told),
            "" if step.confidence.checked else _("Not checked: call before you go."),
        )
        if line
    )


def _notices(step: Step) -> list[str]:
    """What must be sent to the employer before, and by when."""
    found = {claim.notice_first: None for claim in step.claims if claim.notice_first}
    return [f"{said(one.says)} {_before(one.date) if one.date else ''}".strip() for one in found]


def _before(last: date) -> str:
    return _("Before %(day)s ends") % {"day": day(last)}


def _money(plan: Plan) -> str:
    money = plan.money
    if money is None:
        return _("We can add it up when you tell what you received.")
    if money.wages_high and not money.wages:
        return _("What they owe you, more or less") + ": " + _("Up to %(high)s") % {"high": dollars(money.wages_high)}
    high = [_("It can be up to %(high)s.") % {"high": dollars(money.wages_high)}] if money.wages_high else []
    more = [_("An office or a judge can add up to %(sum)s.") % {"sum": dollars(money.damages)}] if money.damages else []
    return "\n".join([_("What they owe you, more or less") + f": {dollars(money.wages)}", *high, *more])


def _nowhere() -> str:
    return _("Talk to a worker center or legal aid office near you.")
