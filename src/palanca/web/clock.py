"""The house's one clock: out comes today's date, which everything pure takes as an argument.

The hour is asked only for what lives minutes, and a count of seconds only to see how long something took.
"""

from __future__ import annotations

import datetime
import time

from django.utils import timezone


def today() -> datetime.date:
    """Today where the day changes first (settings.TIME_ZONE)."""
    return timezone.localdate()


def now() -> datetime.datetime:
    """This moment, in universal time."""
    return timezone.now()


def seconds() -> float:
    """Seconds since some moment: only their difference means anything."""
    return time.monotonic()
