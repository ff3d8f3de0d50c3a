"""A request in; out it goes on, or is refused as too long, before any of it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from palanca.values.shape import Mistake
from palanca.web.api.refusals import asks_as_program, refuse_plainly

# Python refuses to read thousands of digits as one number.
MOST_DIGITS: Final = 20


class SmallRequests:
    """413 for what is longer than any answer can be."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        most = settings.LARGEST_QUESTION if asks_as_program(request) else settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        if not length.isdecimal() or len(length) > MOST_DIGITS or int(length) > most:
            return refuse_plainly(
                request, 413, Mistake("", "too_large", f"at most {most} bytes", f"{length[:MOST_DIGITS]} bytes")
            )
        return self.get_response(request)
