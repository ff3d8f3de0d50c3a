"""A page in; the same page's address in the house's other languages out, each under its own name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from django import template
from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url

from palanca.web.intake.spoken import language

register = template.Library()


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language by its own name, and where this page stands in it."""

    code: str
    name: str
    address: str


@register.filter
def own_names(codes: Iterable[str]) -> str:
    """Languages by their own names; a code that Babel does not know stays as it is."""
    return ", ".join(_own_name(code) for code in codes)


def _own_name(code: str) -> str:
    try:
        return (Locale(code).get_display_name() or code).capitalize()
    except UnknownLocaleError:
        return code


@register.simple_tag(takes_context=True)
def other_languages(context: template.Context) -> list[Tongue]:
    """Every language but the page's own."""
    request: HttpRequest = context["request"]
    others = [(code, name) for code, name in settings.LANGUAGES if code != language()]
    return [Tongue(code, name, translate_url(request.path, code)) for code, name in others]
