"""The app of the style page, for Django's list of apps."""

from __future__ import annotations

from django.apps import AppConfig


class StyleConfig(AppConfig):
    """Templates; no tables."""

    name = "palanca.web.style"
    label = "style_page"
