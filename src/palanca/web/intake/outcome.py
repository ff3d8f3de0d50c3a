"""Answers in; what the core makes of them out: what is owed, the assessment, the plan, and what to ask next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from palanca.book.book import Book
from palanca.law.answer import assess
from palanca.pay.answer import owed as work_out_owed
from palanca.plan.make import make_plan
from palanca.values.assessment import Assessment, Finding
from palanca.values.owed import Owed
from palanca.values.plan import Plan
from palanca.web.intake import story
from palanca.web.intake.answers import Answers
from palanca.web.intake.noticing import Noticed, notice
from palanca.web.intake.weeks import job_span


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that the plan page and the papers show."""

    assessment: Assessment
    owed: Owed | None
    plan: Plan
    noticed: tuple[Noticed, ...]


def work_out(answers: Answers, book: Book, today: date) -> Outcome:
    """The outcome. BadInput where answers contradict each other."""
    owed = _owed(answers, book, today)
    dated = job_span(answers, today) is not None
    noticed = notice(owed, story.happened(answers, book), today, dated=dated) if owed else ()
    assessment = assess(story.assess_question(answers, book, today, noticed), book)
    return Outcome(assessment, owed, make_plan(assessment, owed, book), noticed)


def open_facts(outcome: Outcome, answers: Answers, book: Book) -> Iterator[str]:
    """The lawbook's questions on which something still turns, the most telling first, without those already asked."""
    of_law = (ask.fact for ask in outcome.plan.ask_next)
    for fact in dict.fromkeys((*of_law, *_of_pay(outcome, book))):
        if fact in book.questions and not answers.asked(story.FACT + fact):
            yield fact


def turning_facts(outcome: Outcome, answers: Answers, book: Book) -> Iterator[str]:
    """Of these only those without which a first plan says little. On them turns whether there is the right whose day
    comes first, or, while no sum is certain, the money. Every other can only move a day later, or add."""
    facts = {ask.fact for found in _leading(outcome) for ask in found.ask_next if ask.decides == "right"}
    money = outcome.plan.money
    if money and not money.wages:
        facts |= set(_of_pay(outcome, book))
    return (fact for fact in open_facts(outcome, answers, book) if fact in facts)


def _leading(outcome: Outcome) -> Iterator[Finding]:
    """The rights that set the plan's first day."""
    first = outcome.plan.first
    claims = first.claims if first else ()
    on_the_day = [claim for claim in claims if first and claim.deadline and claim.deadline.date == first.by]
    rights = {(claim.right, claim.event_index) for claim in on_the_day or claims}
    return (found for found in outcome.assessment.findings if (found.right, found.event_index) in rights)


def _of_pay(outcome: Outcome, book: Book) -> Iterator[str]:
    """The questions on which the sum turns."""
    by_path = {question.paths.get("pay"): fact for fact, question in book.questions.items()}
    return (by_path[row.path] for row in (outcome.owed.unknown if outcome.owed else ()) if row.path in by_path)


def _owed(answers: Answers, book: Book, today: date) -> Owed | None:
    """None where there is no week to count."""
    question = story.pay_question(answers, book, today)
    return None if question is None else work_out_owed(question, book)
