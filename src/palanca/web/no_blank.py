"""A refusal without words in; the house's own page out: a blank one would have no way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from palanca.web.api.refusals import asks_as_program

WRONG_WAY: Final = 405


class NoBlank:
    """Whoever types or reloads an address that only takes forms is told so. Programs keep the plain status."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != WRONG_WAY or asks_as_program(request):
            return response
        page = render(request, "405.html", status=WRONG_WAY)
        page.headers["Allow"] = response.headers["Allow"]
        return page
