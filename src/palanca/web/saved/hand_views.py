"""Handing the answers to who helps: one phone shows a QR, another opens it once."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from palanca.seal.secret import Secret
from palanca.web.clock import now
from palanca.web.intake.answers import Answers
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.saved import handing, marks
from palanca.web.saved.gate import HANDING
from palanca.web.saved.handing import Stands
from palanca.web.saved.qr import qr
from palanca.web.saved.views import keeping, through_the_gate, with_answers

MINUTE: Final = 60
GONE: Final = 410


@require_http_methods(["GET", "HEAD", "POST"])
@with_answers
@through_the_gate
def hand(request: HttpRequest, answers: Answers) -> HttpResponse:
    """Before, the offer; then the QR; then whether it was taken."""
    token = marks.handed(answers)
    if request.method == "POST":
        if token:
            handing.withdraw(token)
        with HANDING.admitted():
            new = handing.hand(answers, now())
        return keeping(redirect("hand"), request, marks.with_handed(answers, new))
    if token is None:
        return render(request, "saved/hand.html", {})
    stands = handing.stands(token, now())
    told = {"stands": stands.value, **(_shown(request, token) if stands is Stands.WAITING else {})}
    return render(request, "saved/hand.html", told)


@require_POST
@with_answers
def withdraw(request: HttpRequest, answers: Answers) -> HttpResponse:
    """Takes it back before anybody opens it."""
    if token := marks.handed(answers):
        handing.withdraw(token)
    return keeping(redirect("hand"), request, marks.without(answers, marks.HANDED))


@require_http_methods(["GET", "HEAD", "POST"])
def take(request: HttpRequest, token: str) -> HttpResponse:
    """Asks first: a program that looks at an address to show a preview must not use it up."""
    here = read_answers(request)
    told = {"begun": bool(marks.only_told(here).by_screen)}
    secret = Secret(token) if handing.TOKEN.fullmatch(token) else None
    if secret and request.method == "POST":
        answers = handing.take(secret, now())
        if answers is not None:
            return keeping(redirect("plan"), request, answers)
    stands = handing.stands(secret, now()) if secret else Stands.OVER
    return render(
        request, "saved/take.html", told | {"stands": stands.value}, status=200 if stands is Stands.WAITING else GONE
    )


def _shown(request: HttpRequest, token: Secret) -> dict[str, object]:
    """The code, and the minutes that it still lives."""
    address = request.build_absolute_uri(reverse("take", args=[token.reveal()]))
    until = handing.until(token)
    left = (until - now()).total_seconds() if until else 0
    return {"qr": qr(address, _("Code for the camera of the other phone")), "minutes": max(1, round(left / MINUTE))}
