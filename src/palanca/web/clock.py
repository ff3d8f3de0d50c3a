"""The house's one clock: out comes today's date, which everything pure takes as an argument."""

from __future__ import annotations

import datetime

from django.utils import timezone


def today() -> datetime.date:
    """Today where the day changes first (settings.TIME_ZONE)."""
    return timezone.localdate()
