"""A refusal in; out goes JSON in the command's own form, or the house's page, by who asked."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from palanca.values.json_text import refused
from palanca.values.shape import Mistake

PROGRAMS: Final = "/api/"


def asks_as_program(request: HttpRequest) -> bool:
    """Whether the address is one that programs use."""
    return request.path.startswith(PROGRAMS)


def refuse(status: int, *mistakes: Mistake) -> JsonResponse:
    """Every mistake, as JSON."""
    return JsonResponse(refused(mistakes), status=status)


def refuse_plainly(request: HttpRequest, status: int, mistake: Mistake) -> HttpResponse:
    """The same refusal to a program or, as a page, to a person."""
    if asks_as_program(request):
        return refuse(status, mistake)
    return render(request, f"{status}.html", status=status)
