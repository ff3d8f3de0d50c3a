"""The app of the law's pages, for Django's list of apps."""

from __future__ import annotations

from django.apps import AppConfig


class LawConfig(AppConfig):
    """Templates; no tables."""

    name = "palanca.web.law"
    label = "law_pages"
