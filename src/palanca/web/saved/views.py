"""Saving under a code: choose the days, see the words, type them back. Only then is anything stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from palanca.errors import PhraseError
from palanca.seal.phrase import new_phrase
from palanca.web.clock import today
from palanca.web.intake.answers import Answers
from palanca.web.intake.sealed_cookie import TooMuchToKeep, keep_answers, read_answers
from palanca.web.intake.spoken import day, language, weekday
from palanca.web.intake.views import lost
from palanca.web.saved import acts, marks
from palanca.web.saved.gate import GATE, Busy
from palanca.web.saved.marks import Saving
from palanca.web.saved.typed import differing, read_boxes, shown
from palanca.web.saved.words import words

REFUSED: Final = 422
BUSY: Final = 503
AGAIN_IN: Final = "60"

View = Callable[..., HttpResponse]


def with_answers(view: View) -> View:
    """For pages about answers: without any, the page says that they are gone."""

    @wraps(view)
    def seen(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        answers = read_answers(request)
        return view(request, answers, *args, **named) if marks.only_told(answers).by_screen else lost(request)

    return seen


def through_the_gate(view: View) -> View:
    """For views that stretch a phrase: a calm page while too many do."""

    @wraps(view)
    def seen(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        try:
            return view(request, *args, **named)
        except Busy:
            response = render(request, "saved/busy.html", status=BUSY)
            response.headers["Retry-After"] = AGAIN_IN
            return response

    return seen


@require_http_methods(["GET", "HEAD", "POST"])
@with_answers
def save(request: HttpRequest, answers: Answers) -> HttpResponse:
    """For how many days; or, where these answers are saved already, what can be done with them."""
    if request.method == "POST":
        return _phrase(request, answers)
    if mark := marks.opened(answers):
        return _kept(request, answers, mark)
    return render(request, "saved/choose.html", {"choices": _choices(), "many": words().length})


@require_safe
@with_answers
def phrase(request: HttpRequest, answers: Answers) -> HttpResponse:
    """The words, until they are typed back."""
    waiting = marks.saving(answers)
    if waiting is None:
        return redirect("saved_save")
    night = night_of(acts.last_day(today(), waiting.days))
    told = {"words": waiting.phrase.reveal().split(), "days": waiting.days, "night": night}
    return render(request, "saved/words.html", told)


@require_http_methods(["GET", "HEAD", "POST"])
@with_answers
@through_the_gate
def back(request: HttpRequest, answers: Answers) -> HttpResponse:
    """The words typed once: so that nobody saves what they cannot open."""
    waiting = marks.saving(answers)
    if waiting is None:
        return redirect("saved_save")
    if request.method != "POST":
        return render(request, "saved/back.html", {"typed": shown()})
    typed = request.POST.getlist("word")
    try:
        wrong = differing(read_boxes(typed), waiting.phrase)
    except PhraseError as refused:
        return render(
            request, "saved/back.html", {"typed": shown(typed, refused.places), "refused": True}, status=REFUSED
        )
    if wrong:
        return render(request, "saved/back.html", {"typed": shown(typed, wrong), "other": True}, status=REFUSED)
    with GATE.admitted():
        locker = acts.locker_of(waiting.phrase)
    saved = acts.save(answers, locker, acts.last_day(today(), waiting.days))
    return keeping(redirect("saved_save"), request, saved)


@require_POST
@with_answers
def again(request: HttpRequest, answers: Answers) -> HttpResponse:
    """Puts the answers as they are now where they were saved, for days chosen anew."""
    mark, days = marks.opened(answers), _days(request)
    if mark is None or days is None:
        return redirect("saved_save")
    try:
        saved = acts.save_again(answers, mark, acts.last_day(today(), days), anyway="anyway" in request.POST)
    except acts.SavedElsewhere:
        return _kept(request, answers, mark, elsewhere=days)
    return keeping(redirect("saved_save"), request, saved)


@require_POST
@with_answers
def erase(request: HttpRequest, answers: Answers) -> HttpResponse:
    """Erases what is saved; the answers stay in this browser."""
    if mark := marks.opened(answers):
        acts.erase(mark.locator)
    left = marks.without(marks.without(answers, marks.SAVED), marks.SAVING)
    return keeping(render(request, "saved/erased.html", {"begun": True}), request, left)


def keeping(response: HttpResponse, request: HttpRequest, answers: Answers) -> HttpResponse:
    """Sets the cookie; where our marks do not fit beside long answers, the answers go first."""
    try:
        keep_answers(response, answers, secure=request.is_secure())
    except TooMuchToKeep:
        keep_answers(response, marks.only_told(answers), secure=request.is_secure())
    return response


def _phrase(request: HttpRequest, answers: Answers) -> HttpResponse:
    """A new phrase in the cookie. One that waits already stays unless others are asked for: a second tap is a retry."""
    days, waiting = _days(request), marks.saving(answers)
    if days is None:
        shown = {"choices": _choices(), "many": words().length, "wrong": True}
        return render(request, "saved/choose.html", shown, status=REFUSED)
    said = waiting.phrase if waiting and "other" not in request.POST else new_phrase(words())
    return keeping(redirect("saved_words"), request, marks.with_saving(answers, Saving(said, days)))


def _kept(request: HttpRequest, answers: Answers, mark: marks.Open, elsewhere: int | None = None) -> HttpResponse:
    told = {
        "night": night_of(mark.until),
        "choices": _choices(),
        "changed": mark.told != marks.print_of(answers),
        "elsewhere": elsewhere,
    }
    return render(request, "saved/kept.html", told, status=REFUSED if elsewhere else 200)


def night_of(last: date) -> str:
    """`domingo 29 de noviembre de 2026`, `Sunday, November 29, 2026`: after that night it is gone."""
    if language() == "es":
        return f"{weekday(last).lower()} {day(last)}"
    return f"{weekday(last)}, {day(last)}"


def _choices() -> list[dict[str, Any]]:
    return [{"days": days, "night": night_of(acts.last_day(today(), days))} for days in acts.DAYS]


def _days(request: HttpRequest) -> int | None:
    told = request.POST.get("days", "")
    return int(told) if told in map(str, acts.DAYS) else None
