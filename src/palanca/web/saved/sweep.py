"""A day and an hour come in; what was to live until then is gone, from the tables and from their files."""

from __future__ import annotations

import logging
import threading
from datetime import date, datetime
from typing import Final

from django.db import connection

from palanca.web.clock import now, today
from palanca.web.saved.models import Handed, Saved
from palanca.web.saved.wipe import wipe

# A handing over is done after ten minutes, and then not for long on the disk.
EVERY: Final = 600
log = logging.getLogger("palanca.sweep")


def sweep(day: date, hour: datetime) -> int:
    """How many rows went. The files are wiped even when none did: an earlier wipe may have met a reader."""
    saved, _of = Saved.objects.filter(until__lt=day).delete()
    handed, _of = Handed.objects.filter(until__lte=hour).delete()
    wipe()
    return saved + handed


def sweep_regularly() -> None:
    """Sweeps now, then every ten minutes beside the server, until the process ends."""
    sweep(today(), now())
    connection.close()
    threading.Thread(target=_again_and_again, name="sweep", daemon=True).start()


def _again_and_again() -> None:
    """Whatever goes wrong, a busy database or a bug of ours, is met again ten minutes later."""
    resting = threading.Event()
    while not resting.wait(EVERY):
        try:
            sweep(today(), now())
        except Exception:
            log.exception("the sweep waits ten minutes")
        finally:
            connection.close()
