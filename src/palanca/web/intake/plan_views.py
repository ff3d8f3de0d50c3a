"""The plan's own pages: a request with its cookie in; a door, the account, the reasons or the law behind them out.

Each is numbered or neutral: an address, and so a browser's history, says nothing of a story.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from palanca.book.load import open_book
from palanca.web.clock import today
from palanca.web.intake.door_page import door_page
from palanca.web.intake.doors import doors_of
from palanca.web.intake.flow import flow
from palanca.web.intake.outcome import Outcome
from palanca.web.intake.plan_law import law_numbers, law_pages
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.intake.sum_page import sum_page
from palanca.web.intake.wait_page import wait_page
from palanca.web.law.place_page import forum_page, place_page
from palanca.web.law.rule_page import rule_page


@require_safe
def door(request: HttpRequest, number: int) -> HttpResponse:
    """All about one door."""
    outcome = _outcome(request)
    if outcome is None:
        return redirect("plan")
    book = open_book()
    doors = doors_of(outcome.plan, book)
    if not 0 < number <= len(doors):
        raise Http404
    page = door_page(doors[number - 1], doors, outcome, book)
    return render(request, "intake/door.html", {"page": page, "law_numbers": law_numbers(law_pages(outcome, book))})


@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """How much, week by week, with every step."""
    outcome = _outcome(request)
    if outcome is None or outcome.owed is None:
        return redirect("plan")
    book = open_book()
    page = sum_page(outcome.plan, outcome.owed, book)
    return render(request, "intake/sum.html", {"page": page, "law_numbers": law_numbers(law_pages(outcome, book))})


@require_safe
def wait(request: HttpRequest) -> HttpResponse:
    """What waiting costs, beside what claiming risks and how to take care of oneself."""
    outcome = _outcome(request)
    if outcome is None:
        return redirect("plan")
    page = wait_page(outcome, read_answers(request), open_book())
    return render(request, "intake/wait.html", {"page": page})


@require_safe
def why(request: HttpRequest) -> HttpResponse:
    """How every date of the plan is counted."""
    outcome = _outcome(request)
    if outcome is None:
        return redirect("plan")
    book = open_book()
    page = {"plan": outcome.plan, "doors": doors_of(outcome.plan, book), "owed": outcome.owed}
    return render(request, "intake/reasons.html", {"page": page})


@require_safe
def law(request: HttpRequest, number: int) -> HttpResponse:
    """A page of the law behind this plan, by its number here."""
    outcome = _outcome(request)
    if outcome is None:
        return redirect("plan")
    book = open_book()
    pages = law_pages(outcome, book)
    if not 0 < number <= len(pages):
        raise Http404
    kind, name = pages[number - 1]
    match kind:
        case "rule":
            page: object = rule_page(book.rules[name], book, today())
        case "forum":
            page = forum_page(book.forums[name], book, today())
        case "place":
            page = place_page(book.places[name], book, today())
    shown = {"page": page, "book": book, "law_numbers": law_numbers(pages), "layout": "intake/law.html"}
    return render(request, f"law/{kind}.html", shown)


def _outcome(request: HttpRequest) -> Outcome | None:
    """None while there is no plan; the plan's page then says what is missing."""
    answers = read_answers(request)
    return flow(answers, open_book(), today()).outcome if answers.by_screen else None
