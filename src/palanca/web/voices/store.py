"""The setting VOICES_DIR in; the voices that may be played out. A refused one is named in the log and left out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest

from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.voices.manifest import Voice, VoiceRefused, read_voice

log = logging.getLogger("palanca.voices")
SCREEN = "voice"


def voices() -> Mapping[str, Voice]:
    """By the names of their folders; none while the setting is empty."""
    return _voices(settings.VOICES_DIR) if settings.VOICES_DIR else {}


@cache
def _voices(folder: Path) -> Mapping[str, Voice]:
    """Read once: recordings change with a restart."""
    found: dict[str, Voice] = {}
    for place in sorted(one for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else ():
        try:
            found[place.name] = read_voice(place)
        except VoiceRefused as refused:
            log.warning("the voice %s is not played: %s", place.name, refused)
    return found


def chosen_voice(request: HttpRequest) -> Voice | None:
    """The voice that this worker chose, as the answers' cookie says."""
    if not voices():
        return None
    key = read_answers(request).told(SCREEN, "chosen")
    return voices().get(key) if key else None
