"""The app of what is saved under a code, for Django's list of apps."""

from __future__ import annotations

from django.apps import AppConfig


class SavedConfig(AppConfig):
    """Sealed answers, each until its day; nothing says whose they are."""

    name = "palanca.web.saved"
    default_auto_field = "django.db.models.BigAutoField"
