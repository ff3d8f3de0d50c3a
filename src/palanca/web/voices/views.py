"""A person who speaks your language, and voices to choose: requests in, pages and recordings out."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from palanca.book.load import open_book
from palanca.web.intake.answers import UNKNOWN
from palanca.web.intake.sealed_cookie import TooMuchToKeep, keep_answers, read_answers
from palanca.web.voices.languages import interpreted, languages
from palanca.web.voices.manifest import KINDS
from palanca.web.voices.script import script
from palanca.web.voices.store import SCREEN, chosen_voice, voices

RANGE: Final = re.compile(r"bytes=(\d{1,9})-(\d{0,9})")


@require_safe
def person(request: HttpRequest) -> HttpResponse:
    """All languages on one page: an address of one alone would say in the phone's history which it was."""
    book = open_book()
    doors = [book.forums[code] for code in interpreted()]
    shown = {"languages": languages(), "doors": doors, "voices": voices().values()}
    return render(request, "voices/person.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """The voices there are, each with what it can say so far. The choice travels with the answers."""
    if request.method == "POST":
        return _take(request)
    mine = chosen_voice(request)
    wanted = len(script())
    rows = [(voice, wanted - len(voice.missing()), voice == mine) for voice in voices().values()]
    return render(request, "voices/choose.html", {"rows": rows, "wanted": wanted, "mine": mine})


def _take(request: HttpRequest) -> HttpResponse:
    key = request.POST.get("voice", "")
    answers = read_answers(request).told_too(SCREEN, {"chosen": key} if key in voices() else UNKNOWN)
    response = redirect("start")
    with suppress(TooMuchToKeep):  # the answers come before the voice
        keep_answers(response, answers, secure=request.is_secure())
    return response


@require_safe
def recording(request: HttpRequest, name: str) -> HttpResponse:
    """One sentence in the chosen voice. Not kept by the browser: what was listened to is part of the story."""
    voice = chosen_voice(request)
    file = voice.recordings.get(name) if voice else None
    if file is None:
        raise Http404
    return _part(file.read_bytes(), KINDS[file.suffix[1:]], request.headers.get("Range", ""))


def _part(sound: bytes, kind: str, asked: str) -> HttpResponse:
    """The whole, or the bytes that the browser asks for: some play nothing that cannot be asked for in parts."""
    last = len(sound) - 1
    wanted = RANGE.fullmatch(asked)
    if wanted is None or int(wanted[1]) > last:
        return HttpResponse(sound, content_type=kind, headers={"Accept-Ranges": "bytes"})
    begin, end = int(wanted[1]), min(int(wanted[2] or last), last)
    headers = {"Accept-Ranges": "bytes", "Content-Range": f"bytes {begin}-{end}/{len(sound)}"}
    return HttpResponse(sound[begin : end + 1], content_type=kind, status=206, headers=headers)
