"""The self-check's screens: a request with its cookie in, a page or a redirect out. Every accepted POST redirects."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from palanca.book.load import open_book
from palanca.web.clock import today
from palanca.web.intake.about_pay import about_pay
from palanca.web.intake.answers import Answers
from palanca.web.intake.complaints import complain
from palanca.web.intake.flow import Flow, flow, standing_at
from palanca.web.intake.going_on import WAYS, go_on
from palanca.web.intake.plan_page import plan_page
from palanca.web.intake.screens.screen import Screen, Setting
from palanca.web.intake.sealed_cookie import TooMuchToKeep, brought, forget_answers, keep_answers, read_answers
from palanca.web.intake.spoken import language
from palanca.web.intake.steps import base_screens, is_asked, screen_of

REFUSED: Final = 422


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What this is and what is kept."""
    return render(request, "intake/start.html", {"begun": bool(read_answers(request).by_screen)})


@require_POST
def again(request: HttpRequest) -> HttpResponse:
    """Forgets the answers and asks the first question."""
    response = redirect("screen", number=1)
    forget_answers(response)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def screen(request: HttpRequest, number: int) -> HttpResponse:
    """One question."""
    answers = read_answers(request)
    if request.method == "POST":
        return _take(request, answers)
    here = flow(answers, open_book(), today())
    if number > 1 and not answers.by_screen:
        return lost(request)
    name = here.screens[number - 1] if 0 < number <= len(here.screens) else None
    if name is None or not (name == here.next or is_asked(name, answers, open_book())):
        return _onward(here)
    form = _form(name, answers)
    if name in here.wrong:
        form = _form(name, answers, form.as_typed())
        complain(form, here.wrong[name])
    return _show(request, form, here)


@require_safe
def told(request: HttpRequest) -> HttpResponse:
    """The worker's answers, each with a way to change it."""
    answers = read_answers(request)
    if not answers.by_screen:
        return lost(request)
    here = flow(answers, open_book(), today())
    rows = [(here.number(name), _form(name, answers)) for name in here.screens if is_asked(name, answers, open_book())]
    return render(request, "intake/told.html", {"rows": rows, "next": here.number(here.next) if here.next else None})


@require_safe
def plan(request: HttpRequest) -> HttpResponse:
    """The plan; the next question for whoever has not answered yet."""
    answers = read_answers(request)
    if not answers.by_screen:
        return lost(request)
    here = flow(answers, open_book(), today())
    if here.outcome is None:
        return _onward(here)
    shown = {"page": plan_page(here.outcome, answers, here, open_book()), "next": here.next and here.number(here.next)}
    wishes = {"questions": here.more > 0 and not here.next, "pay": not about_pay(answers, open_book())}
    return render(request, "intake/plan.html", {**shown, "wishes": wishes})


@require_POST
def more(request: HttpRequest) -> HttpResponse:
    """From the plan on: some more of the law's questions, or hours and pay."""
    answers, way = read_answers(request), request.POST.get("way")
    if not answers.by_screen:
        return lost(request)
    if way not in WAYS or flow(answers, open_book(), today()).outcome is None:
        return redirect("plan")
    answers = go_on(answers, way)
    response = _onward(flow(answers, open_book(), today()))
    with suppress(TooMuchToKeep):
        keep_answers(response, answers, secure=request.is_secure())
    return response


def lost(request: HttpRequest) -> HttpResponse:
    """The answers are gone, or never came: says why, and how to start over.

    Coming by another site's link, a browser holds back a cookie that may be good: only one that it sent is taken back.
    """
    response = render(request, "intake/lost.html")
    if brought(request):
        forget_answers(response)
    return response


def _take(request: HttpRequest, answers: Answers) -> HttpResponse:
    """An answer to the screen that the form names: the address may have moved on meanwhile."""
    name = request.POST.get("screen", "")
    if not answers.by_screen and name not in base_screens(answers, open_book())[:1]:
        return lost(request)
    here = standing_at(name, answers, open_book())
    if here is None:
        return redirect("plan")
    form = _form(name, answers, request.POST)
    if "unknown" in request.POST:
        return _keep(request, form, answers.told_all(form.unknown()), here)
    if not form.is_valid():
        return _show(request, form, here, status=REFUSED)
    return _keep(request, form, answers.told_all(form.kept()), here)


def _keep(request: HttpRequest, form: Screen, answers: Answers, before: Flow) -> HttpResponse:
    """The next screen with the new cookie; the same screen where the answer contradicts another, or is too long."""
    here = flow(answers, open_book(), today())
    if form.name in here.wrong:
        complain(form, here.wrong[form.name])
        return _show(request, form, before, status=REFUSED)
    response = _onward(here)
    try:
        keep_answers(response, answers, secure=request.is_secure())
    except TooMuchToKeep:
        form.add_error(None, _("Your answers are too long to keep together. Shorten this one."))
        return _show(request, form, before, status=REFUSED)
    return response


def _onward(here: Flow) -> HttpResponse:
    return redirect("screen", number=here.number(here.next)) if here.next else redirect("plan")


def _form(name: str, answers: Answers, data: Mapping[str, Any] | None = None) -> Screen:
    book = open_book()
    return screen_of(name)(Setting(answers, book, today(), language()), name, data)


def _show(request: HttpRequest, form: Screen, here: Flow, status: int = 200) -> HttpResponse:
    number = here.number(form.name)
    shown = {"form": form, "number": number, "total": max(number, here.expected), "finished": here.outcome is not None}
    return render(request, form.template, shown, status=status)
