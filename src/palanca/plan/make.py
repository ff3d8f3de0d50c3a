"""An assessment and what is owed in; the plan out: doors in the order of their days, money, papers, what to ask."""

from __future__ import annotations

from palanca.book.book import Book
from palanca.law.interview import open_questions
from palanca.plan.doors import merged_doors
from palanca.plan.steps import once, steps_of
from palanca.plan.sums import money_of
from palanca.values.assessment import AskNext, Assessment
from palanca.values.owed import Owed
from palanca.values.plan import Plan, Step


def make_plan(assessment: Assessment, owed: Owed | None, book: Book) -> Plan:
    """The plan for the day that was assessed. Papers and cautions follow the doors, so that the first matter most."""
    doors = merged_doors(assessment.findings)
    steps = steps_of(doors, assessment.as_of)
    in_order_of_doors = once(taken.finding for door in doors for taken in door.taken)
    return Plan(
        as_of=assessment.as_of,
        first=must_not_pass(steps),
        steps=steps,
        money=money_of(owed) if owed else None,
        papers=once(paper for finding in in_order_of_doors for paper in finding.papers),
        ask_next=_for_the_worker(open_questions(assessment, book), book),
        cautions=once((*assessment.cautions, *(caution for step in steps for caution in step.cautions))),
        law_as_of=assessment.law_as_of,
        law_version=assessment.law_version,
    )


def must_not_pass(steps: tuple[Step, ...]) -> Step | None:
    """The step whose day comes soonest, else the first that is left; a union's steps lead, but no day hides behind."""
    left = [step for step in steps if not step.passed]
    dated = [step for step in left if step.by is not None]
    return min(dated, key=lambda step: (step.by, left.index(step)), default=left[0] if left else None)


def _for_the_worker(asked: tuple[AskNext, ...], book: Book) -> tuple[AskNext, ...]:
    """Without what the other side will contest: on a worker's word alone a later date would lead, and be missed."""
    contested = {fact for fact, question in book.questions.items() if question.contested}
    return tuple(ask for ask in asked if ask.fact not in contested)
