"""The style page: what the house is made of, in the language of the address. It knows no answers but invented ones."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from palanca.web.clock import today
from palanca.web.intake.spoken import language
from palanca.web.intake.templatetags.pictures import FOLDER
from palanca.web.style.palette import STYLESHEET, palettes
from palanca.web.style.specimens import specimens

# The base first, as on every page; the others add to it.
STYLES: Final = sorted(
    (file.name for file in STYLESHEET.parent.glob("*.css")), key=lambda name: name != STYLESHEET.name
)


@require_safe
def style(request: HttpRequest) -> HttpResponse:
    """Colours, type, small parts, pictures; then whole pages of an invented story."""
    shown = {
        "styles": STYLES[1:],
        "palettes": palettes(),
        "pictures": sorted(file.stem for file in FOLDER.glob("*.svg")),
        "specimens": specimens(language(), today()),
    }
    return render(request, "style/style.html", shown)
