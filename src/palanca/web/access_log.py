"""One line a request: method, path without query, status. Nothing of what was asked, typed or answered; no token."""

from __future__ import annotations

import logging
from collections.abc import Callable
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse

from palanca.web.quiet_log import without_token

log = logging.getLogger("palanca.access")


class AccessLog:
    """Outermost, so that whatever another middleware refuses is told too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        # Quoted again: a path may hold a line break, and a log line must not be forged.
        log.info("%s %s %s", request.method, quote(without_token(request.path)), response.status_code)
        return response
