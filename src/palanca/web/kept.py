"""A page about the law alone in; the same out, with a mark by which a browser that has it need not fetch it again.

The mark is of the content, not of the lawbook's version: what is in force changes with the day, words with the code.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, set_response_etag


def kept(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponseBase]:
    """For pages that know no answers: may be stored, and must be asked after each time."""

    @wraps(view)
    def with_mark(request: HttpRequest, *args: Any, **named: Any) -> HttpResponseBase:
        response = view(request, *args, **named)
        if response.status_code != 200:
            return response
        response.headers["Cache-Control"] = "public, no-cache"
        set_response_etag(response)
        return get_conditional_response(request, etag=response.headers["ETag"], response=response) or response

    return with_mark
