"""A page in, the same page with the headers that keep it to itself: no foreign script, no frame, no copy left behind.

Only a view that knows no answers may say otherwise about copies (`palanca.web.kept`).
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse


def content_policy(leave_origin: str) -> str:
    """`form-action` names the page where *leave now* ends: browsers hold a form's redirects to it too."""
    return "; ".join(
        (
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            # The photo of the notebook stays on screen while the next week comes into its page (photo.js).
            "connect-src 'self'",
            "img-src 'self' data: blob:",
            "media-src 'self'",
            f"form-action 'self' {leave_origin}",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


class Headers:
    """Below whitenoise on purpose: the stylesheet may be kept by the browser, a worker's page may not."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers["Content-Security-Policy"] = content_policy(settings.LEAVE_ORIGIN)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        response.headers["X-Robots-Tag"] = "noarchive"
        return response
