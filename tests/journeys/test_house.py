"""The house that journeys visit is one of their own, even when a single journey is run."""

from __future__ import annotations

from django.conf import settings
from django.db import connection


def test_no_journey_opens_the_real_database(house: str) -> None:
    assert str(settings.DATABASES["default"]["NAME"]) == connection.settings_dict["NAME"]
    assert "test_" in connection.settings_dict["NAME"] or "memory" in connection.settings_dict["NAME"]
