"""A worker's answers handed to one other phone: sealed to a token of 128 bits, for ten minutes, taken once."""

from __future__ import annotations

import re
import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from django.db import transaction
from django.db.models import QuerySet

from palanca.errors import WrongKeyError
from palanca.seal.box import open_box, seal
from palanca.seal.locker import locker_of_token
from palanca.seal.secret import Secret
from palanca.web.intake.answers import Answers
from palanca.web.saved.content import UnknownForm, from_bytes, to_bytes
from palanca.web.saved.models import Handed
from palanca.web.saved.wipe import wipe

LIVES: Final = timedelta(minutes=10)
TOKEN_BYTES: Final = 16
TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{22}")


class Stands(StrEnum):
    """How it stands with a token. Never made, over and withdrawn are one answer."""

    WAITING = "waiting"
    TAKEN = "taken"
    OVER = "over"


def hand(answers: Answers, now: datetime) -> Secret:
    """Stores the answers sealed, and gives out the token that alone opens them."""
    token = Secret(secrets.token_urlsafe(TOKEN_BYTES))
    locker = locker_of_token(token)
    box = seal(to_bytes(answers), locker.identity.recipient)
    Handed.objects.create(locator=locker.locator, box=box, until=now + LIVES)
    return token


def stands(token: Secret, now: datetime) -> Stands:
    """Looks, and changes nothing: what fetches an address to show a preview takes nothing away."""
    row = _rows(token).filter(until__gt=now).first()
    if row is None:
        return Stands.OVER
    return Stands.TAKEN if row.taken else Stands.WAITING


def until(token: Secret) -> datetime | None:
    """When it is over."""
    return _rows(token).values_list("until", flat=True).first()


def take(token: Secret, now: datetime) -> Answers | None:
    """The answers, once: of two who ask at the same moment one gets None."""
    locker = locker_of_token(token)
    waiting = Handed.objects.filter(locator=locker.locator, taken=False, until__gt=now)
    with transaction.atomic():
        row = waiting.select_for_update().first()
        if row is None or not waiting.update(taken=True, box=b""):
            return None
    wipe()
    try:
        return from_bytes(open_box(bytes(row.box), locker.identity.secret))
    except (WrongKeyError, UnknownForm):
        return None


def withdraw(token: Secret) -> None:
    """Takes it back, taken or not."""
    _rows(token).delete()
    wipe()


def _rows(token: Secret) -> QuerySet[Handed]:
    return Handed.objects.filter(locator=locker_of_token(token).locator)
