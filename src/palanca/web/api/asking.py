"""A POST with a question in; the contract's answer out, or what is wrong with the question, all at once.

Reads no cookie and sets none. What came is never logged: it names a workplace.
"""

from __future__ import annotations

import time
from threading import BoundedSemaphore
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation.trans_real import parse_accept_lang_header

from palanca.book.load import open_book
from palanca.contracts import CONTRACTS
from palanca.values.json_text import read_json
from palanca.values.pause import Pause
from palanca.values.shape import BadInput, Mistake, OneOf
from palanca.web.api.refusals import refuse

LANGUAGES: Final = OneOf(tuple(code for code, _name in settings.LANGUAGES))
USUAL_LANGUAGE: Final = "en"
# Programs may not crowd workers out of the self-check: a process works on so many of their questions at once.
AT_ONCE: Final = BoundedSemaphore(2)
PATIENCE_S: Final = 5
MOST_SECONDS: Final = 20
SHORTER: Final = "fewer weeks at a time, or more of the facts that it leaves open (the place first)"


class OutOfTimeError(Exception):
    """The question takes longer than one may."""


def ask(request: HttpRequest, contract: str) -> HttpResponse:
    """One question, answered as the command answers it."""
    if request.method != "POST":
        refusal = refuse(405, Mistake("", "method", "POST", request.method or "nothing"))
        refusal.headers["Allow"] = "POST"
        return refusal
    if request.content_type != "application/json":
        return refuse(415, Mistake("", "content_type", "Content-Type: application/json", request.content_type or ""))
    if not request.META.get("CONTENT_LENGTH"):
        return refuse(411, Mistake("", "length", "a Content-Length header", "none"))
    try:
        language = _language(request)
        raw = read_json(request.read(settings.LARGEST_QUESTION))
    except BadInput as bad:
        return refuse(400, *bad.mistakes)
    if not AT_ONCE.acquire(timeout=PATIENCE_S):
        return _busy()
    try:
        answer = CONTRACTS[contract].answer(raw, open_book(), language, _until(time.monotonic() + MOST_SECONDS))
    except OutOfTimeError:
        return refuse(422, Mistake("", "too_long", f"a question of at most {MOST_SECONDS} seconds: {SHORTER}", "more"))
    except BadInput as bad:
        return refuse(422, *bad.mistakes)
    finally:
        AT_ONCE.release()
    response = JsonResponse(answer, json_dumps_params={"ensure_ascii": False})
    response.headers["Content-Language"] = language
    return response


def _until(end: float) -> Pause:
    """What stops a question at that time of the clock."""

    def pause() -> None:
        if time.monotonic() > end:
            raise OutOfTimeError

    return pause


def _busy() -> HttpResponse:
    refusal = refuse(503, Mistake("", "busy", "the same question in a minute", "too many questions at once"))
    refusal.headers["Retry-After"] = "60"
    return refusal


def _language(request: HttpRequest) -> str:
    """`?language=`, else the first of ours in Accept-Language. BadInput for one that the house does not speak."""
    if asked := request.GET.get("language"):
        mistakes: list[Mistake] = []
        LANGUAGES.read(asked, "?language", mistakes)
        if mistakes:
            raise BadInput(mistakes)
        return asked
    wanted = (
        tag.partition("-")[0] for tag, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    )
    return next((tag for tag in wanted if tag in LANGUAGES.words), USUAL_LANGUAGE)
