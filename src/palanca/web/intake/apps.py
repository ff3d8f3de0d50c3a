"""The app of the self-check, for Django's list of apps."""

from __future__ import annotations

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Screens and templates; no tables."""

    name = "palanca.web.intake"
