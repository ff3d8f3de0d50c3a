"""The plan to keep: answers from the cookie in, a PDF or a calendar out, made in memory and under a neutral name."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from palanca.book.load import open_book
from palanca.web.clock import today
from palanca.web.intake.flow import flow
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.intake.spoken import language
from palanca.web.papers.ics import calendar_ics
from palanca.web.papers.packet import packet_pdf


@require_safe
def packet(request: HttpRequest) -> HttpResponse:
    """The plan on paper."""
    outcome = _outcome(request)
    if outcome is None:
        return redirect("plan")
    pdf = packet_pdf(outcome.plan, outcome.assessment, outcome.owed, language())
    return _file(pdf, "application/pdf", "plan.pdf")


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """The plan's dates."""
    outcome = _outcome(request)
    if outcome is None:
        return redirect("plan")
    return _file(calendar_ics(outcome.plan, language()), "text/calendar; charset=utf-8", "plan.ics")


def _outcome(request: HttpRequest) -> Outcome | None:
    """None while there is no plan; the plan's page then says what is missing."""
    answers = read_answers(request)
    here = flow(answers, open_book(), today())
    return here.outcome


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
