"""A finished story in; the page with a text message that says when and whom to call, and nothing of what happened."""

from __future__ import annotations

from urllib.parse import quote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from palanca.plan.brief import text_message
from palanca.web.intake.downloads import Finished, finished
from palanca.web.intake.spoken import language


@require_safe
@finished
def text(request: HttpRequest, told: Finished) -> HttpResponse:
    """The message stands in the page and in its link alone: we send nothing, and know of nobody to send it to."""
    message = text_message(told.outcome.plan, language())
    return render(request, "intake/text.html", {"message": message, "link": f"sms:?body={quote(message)}"})
