"""What can be carried away: answers from the cookie in, a PDF or a calendar out, made in memory, its name neutral."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from palanca.book.book import Book
from palanca.book.load import open_book
from palanca.pay.ask import read_ask
from palanca.plan.saying import script
from palanca.web.clock import today
from palanca.web.intake import story
from palanca.web.intake.answers import Answers
from palanca.web.intake.doors import in_shown_order
from palanca.web.intake.flow import flow
from palanca.web.intake.for_office import assessment_for_office, told_to_office
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.intake.spoken import language
from palanca.web.intake.weeks import job_span
from palanca.web.papers import prints
from palanca.web.papers.hour_log import PastWeek
from palanca.web.papers.ics import calendar_ics

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Finished:
    """A story that was told to its end."""

    answers: Answers
    screens: tuple[str, ...]
    outcome: Outcome
    book: Book
    today: date


View = Callable[[HttpRequest], HttpResponse]


def finished(view: Callable[[HttpRequest, Finished], HttpResponse]) -> View:
    """For views that need the plan: while there is none, the plan's page says what is missing."""

    @wraps(view)
    def with_plan(request: HttpRequest) -> HttpResponse:
        answers, book, day = read_answers(request), open_book(), today()
        here = flow(answers, book, day)
        if not answers.by_screen or here.outcome is None:
            return redirect("plan")
        return view(request, Finished(answers, here.screens, here.outcome, book, day))

    return with_plan


@require_safe
@finished
def pocket(_request: HttpRequest, told: Finished) -> HttpResponse:
    """The page that folds in four."""
    return attached(prints.pocket_pdf(in_shown_order(told.outcome.plan, told.book), language()), PDF, "pocket.pdf")


@require_safe
@finished
def whole(_request: HttpRequest, told: Finished) -> HttpResponse:
    """The whole plan, for the worker."""
    plan = in_shown_order(told.outcome.plan, told.book)
    scripts = {step.door.code: said for step in plan.steps if (said := script(step, told.book))}
    return attached(prints.plan_pdf(plan, told.outcome.owed, language(), scripts), PDF, "plan.pdf")


@require_http_methods(["GET", "HEAD", "POST"])
@finished
def for_office(request: HttpRequest, told: Finished) -> HttpResponse:
    """What an office is given. A POST may ask for what the worker's program shows: an address must not say so."""
    everything = "private" in request.POST
    outcome, answers, book = told.outcome, told.answers, told.book
    assessment = outcome.assessment
    if not everything:
        assessment = assessment_for_office(outcome, answers, book, told.today)
    rows = told_to_office(answers, told.screens, book, told.today, whole=everything)
    pdf = prints.office_pdf(outcome.plan, assessment, outcome.owed, rows, language())
    return attached(pdf, PDF, "summary.pdf")


@require_safe
@finished
def hours(_request: HttpRequest, told: Finished) -> HttpResponse:
    """The worker's own log, to go on writing."""
    return attached(prints.hours_pdf(told.today, told_weeks(told), language()), PDF, "hours.pdf")


@require_safe
@finished
def calendar(_request: HttpRequest, told: Finished) -> HttpResponse:
    """The plan's dates."""
    return attached(calendar_ics(told.outcome.plan, language()), "text/calendar; charset=utf-8", "plan.ics")


def attached(content: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def told_weeks(told: Finished) -> list[PastWeek]:
    """The weeks as they were told; none where their dates are unknown and one stands for all."""
    question = story.pay_question(told.answers, told.book, told.today)
    if question is None or job_span(told.answers, told.today) is None:
        return []
    return [PastWeek(week.starts, week.worked(), week.paid) for week in read_ask(question, told.book).weeks]
