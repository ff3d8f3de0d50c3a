"""A finished story in; what a letter to the employer rests on out: account, hours, laws, and notices it can be.

Nothing that could reveal somebody's status comes in, and no law that nobody has read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.book.conditions import facts_of
from palanca.book.rules import NoticeFirst, Rule
from palanca.values.dates import Length
from palanca.values.owed import Owed, WeekOwed
from palanca.values.places import Place
from palanca.values.plan import ClaimHere, Plan
from palanca.values.said import Said
from palanca.web.intake.downloads import Finished, told_weeks
from palanca.web.intake.for_office import assessment_for_office, told_to_office
from palanca.web.intake.whose_law import told_place
from palanca.web.papers import letter_texts
from palanca.web.papers.letter import Grounds

COMPLAINT: Final = "complained_about"
# What the letter repeats of the work, by screen.
REPEATED: Final = {
    "pay_rate": letter_texts.AGREED,
    "hours": letter_texts.HOURS,
    "received": letter_texts.RECEIVED,
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A statute's own notice that this letter is: what it says, and the last day to send it."""

    wording: Said
    citation: str
    says: Said
    wait: Length
    send_by: date | None


def grounds(told: Finished, owed: Owed, wages: Fraction, families: Sequence[str]) -> Grounds:
    """What the story gives. `families` of the lawbook made the sums that were ticked beside the wages."""
    return Grounds(
        owed=owed,
        wages=wages,
        hours={week.starts: week for week in told_weeks(told)},
        told=tuple(_work(told)),
        laws=tuple(dict.fromkeys(_laws(owed, families, told.book))),
        retaliation=tuple(dict.fromkeys(_forbidden(told))),
        law_then={week.starts: _law_then(week, told.book) for week in owed.weeks},
        notices=tuple((one.wording, one.citation) for one in notices(told)),
    )


def notices(told: Finished) -> list[Notice]:
    """Each of the plan's notices that a letter like this can be, once, with the soonest day of all that it is for. No
    notice of a place where the work may not have been: it would say what nobody knows."""
    plan, book = told.outcome.plan, told.book
    place = Place(**(told_place(told.answers) or {}))
    found: dict[Said, Notice] = {}
    for step in plan.steps:
        for claim in step.claims:
            first = None if step.passed else _notice(claim, step.door.code, book)
            if first is None or first.letter is None:
                continue
            if book.places[book.rules[claim.right].place].territory.holds(place):
                one = _as_letter(first, first.letter, claim, plan)
                found[first.letter] = _sooner(found.get(first.letter, one), one)
    return list(found.values())


def _sooner(one: Notice, other: Notice) -> Notice:
    return min(one, other, key=lambda notice: notice.send_by or date.max)


def _as_letter(first: NoticeFirst, wording: Said, claim: ClaimHere, plan: Plan) -> Notice:
    length = Length.parse(claim.notice_first.length) if claim.notice_first else Length()
    return Notice(wording, first.citation, first.says, length, _send_by(claim, plan))


def _notice(claim: ClaimHere, forum: str, book: Book) -> NoticeFirst | None:
    rule = book.rules[claim.right].claim
    routes = rule.routes if rule else ()
    return next((route.notice_first for route in routes if route.forum == forum and route.notice_first), None)


def _send_by(claim: ClaimHere, plan: Plan) -> date | None:
    """The soonest of the days that this right has for a notice: before its door closes, and its own deadline."""
    before = [claim.notice_first.date] if claim.notice_first else []
    deadlines = [one.deadline for step in plan.steps for one in step.claims if one.right == claim.right]
    own = [one.date for one in deadlines if one and one.kind == "notice" and not one.passed]
    return min((day for day in (*before, *own) if day), default=None)


def _work(told: Finished) -> Iterator[tuple[Said, Said]]:
    """Pay and hours in the worker's own words."""
    for screen in (one for one in REPEATED if one in told.screens):
        for row in told_to_office(told.answers, (screen,), told.book, told.today, whole=False):
            if lines := row.answer:
                yield REPEATED[screen], Said("; ".join(one.es for one in lines), "; ".join(one.en for one in lines))


def _law_then(week: WeekOwed, book: Book) -> tuple[date, ...]:
    """Since when each value behind this week's sum had been the law."""
    rules = (book.rules[reason.rule] for reason in week.because if reason.rule in book.rules)
    values = (term.on(week.starts) for rule in rules for term in rule.terms.values())
    return tuple(value.since for value in values if value)


def _laws(owed: Owed, families: Sequence[str], book: Book) -> Iterator[str]:
    """Those that made the wages, and those of the sums that were ticked; only what somebody has read."""
    reasons, rules = [reason for week in owed.weeks if week.owed for reason in week.because], book.rules
    reasons += [one for one in owed.totals.because if one.rule in rules and rules[one.rule].family in families]
    yield from (reason.citation for reason in reasons if reason.confidence.checked and reason.rule in rules)


def _forbidden(told: Finished) -> Iterator[str]:
    """The laws against punishing who asks for pay, where the plan found that they hold for this worker."""
    shown = assessment_for_office(told.outcome, told.answers, told.book, told.today)
    for found in shown.findings:
        rule = told.book.rules[found.right]
        if found.strength == "likely" and found.confidence.checked and _about_pay(rule):
            yield rule.source.citation


def _about_pay(rule: Rule) -> bool:
    """Whether it is one against reprisals, and for complaints about pay."""
    judged = rule.when.judge({COMPLAINT: ("wages",)}, lambda _term: None)
    return rule.matter == "retaliation" and COMPLAINT in facts_of(rule.when) and COMPLAINT not in judged.failed
