"""One line a request: method, kind of page, status. Nothing of what was asked, typed or answered, nor by whom.

The kind is the address as `urls.py` writes it, `/es/<int:number>/`: what stands in its gaps could tell which law was
read, and what was typed where no page is could be anything.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse

log = logging.getLogger("palanca.access")
NO_PAGE: Final = "(no page)"


class AccessLog:
    """Outermost, so that whatever another middleware refuses is told too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        log.info("%s %s %s", request.method, kind_of_page(request), response.status_code)
        return response


def kind_of_page(request: HttpRequest) -> str:
    """The address without what fills its gaps; styles and whatever is no page of ours share one name."""
    return f"/{request.resolver_match.route}" if request.resolver_match else NO_PAGE
