"""The app of places, for Django's list of apps."""

from __future__ import annotations

from django.apps import AppConfig


class PlacesConfig(AppConfig):
    """Counties, towns and ZIP codes; public facts only."""

    name = "palanca.web.places"
    default_auto_field = "django.db.models.BigAutoField"
