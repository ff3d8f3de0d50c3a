"""A request in; out it goes on, or is refused because another site sent the form.

Instead of a token, which would need a cookie of its own. Where the browser says nothing (an old one, or plain http)
the answers' cookie still does not travel from another site, because it is SameSite=Strict.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse

from palanca.values.shape import Mistake
from palanca.web.api.refusals import refuse_plainly

SAFE: Final = ("GET", "HEAD", "OPTIONS")


class SameSite:
    """Refuses what changes something and comes from elsewhere."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in SAFE and _from_elsewhere(request):
            elsewhere = Mistake(
                "", "elsewhere", "a request from a program or from our own pages", "another site's page"
            )
            return refuse_plainly(request, 403, elsewhere)
        return self.get_response(request)


def _from_elsewhere(request: HttpRequest) -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    # Our own referrer policy makes a browser send "null" for our own forms.
    origin = request.headers.get("Origin", "null")
    return origin not in ("null", f"{request.scheme}://{request.get_host()}")
