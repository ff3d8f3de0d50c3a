"""Pages that know no answers: the languages, what the house is and keeps, the way out, and what went wrong."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from palanca.values.shape import Mistake
from palanca.web.api.refusals import refuse_plainly
from palanca.web.intake.sealed_cookie import forget_answers
from palanca.web.voices.languages import languages as languages_at_work
from palanca.web.voices.store import voices


@require_safe
def languages(request: HttpRequest) -> HttpResponse:
    """The first screen: each language under its own name. Those that the house does not speak lead to a person."""
    shown = {"languages": languages_at_work(), "voices": [one for one in voices().values() if one.complete]}
    return render(request, "languages.html", shown)


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Who made this, what is kept, where the facts come from."""
    return render(request, "about.html")


@require_safe
def kept(request: HttpRequest) -> HttpResponse:
    """What is kept, where and for how long; each sentence about us is proved by a test."""
    return render(request, "kept.html")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Forgets everything in this browser and goes to a page that says nothing. 303: going back asks for no form.

    `Clear-Site-Data` drops what the browser kept of the pages, those in memory too; it is heard over https alone.
    """
    response = HttpResponse(status=303, headers={"Location": settings.LEAVE_TO})
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    forget_answers(response)
    return response


def misread(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: what came was no request of our own pages."""
    return refuse_plainly(request, 400, Mistake("", "misread", "a request such as our own pages send", "another"))


def failed(request: HttpRequest) -> HttpResponse:
    """500: says that it was not the worker's fault, and that the answers are still there."""
    return refuse_plainly(request, 500, Mistake("", "failed", "an answer", "a failure of ours; it was not your fault"))
