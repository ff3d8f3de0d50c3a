"""Opening, or erasing, with the six words, on any phone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from palanca.errors import PhraseError
from palanca.web.clock import today
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.saved import acts, marks
from palanca.web.saved.gate import GATE
from palanca.web.saved.typed import read_boxes, shown
from palanca.web.saved.views import REFUSED, keeping, through_the_gate


@require_http_methods(["GET", "HEAD", "POST"])
@through_the_gate
def resume(request: HttpRequest) -> HttpResponse:
    """The answers come into this browser's cookie, in the place of those that it has."""
    here = read_answers(request)
    told = {"typed": shown(), "begun": bool(marks.only_told(here).by_screen)}
    if request.method != "POST":
        return render(request, "saved/code.html", told)
    typed = request.POST.getlist("word")
    try:
        phrase = read_boxes(typed)
    except PhraseError as refused:
        told |= {"typed": shown(typed, refused.places), "refused": True}
        return render(request, "saved/code.html", told, status=REFUSED)
    with GATE.admitted():
        locker = acts.locker_of(phrase)
    if "erase" in request.POST:
        return _erase(request, locker.locator)
    answers = acts.open_saved(locker, today())
    if answers is None:
        return render(request, "saved/code.html", told | {"typed": shown(typed), "nothing": True}, status=REFUSED)
    return keeping(redirect("plan"), request, answers)


def _erase(request: HttpRequest, locator: str) -> HttpResponse:
    """The same page whether or not something lay there."""
    acts.erase(locator)
    here = read_answers(request)
    response = render(request, "saved/erased.html", {"begun": bool(marks.only_told(here).by_screen)})
    mark = marks.opened(here)
    return (
        keeping(response, request, marks.without(here, marks.SAVED)) if mark and mark.locator == locator else response
    )
