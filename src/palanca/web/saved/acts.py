"""The verbs, and the only writers of what is saved: save, save again, open, erase. Committed before they return."""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from typing import Final

from django.db import transaction

from palanca.errors import WrongKeyError
from palanca.seal.box import Recipient, open_box, seal
from palanca.seal.locker import Locker, locker_of_phrase
from palanca.seal.secret import Secret
from palanca.web.intake.answers import Answers
from palanca.web.saved.content import UnknownForm, from_bytes, to_bytes
from palanca.web.saved.marks import Open, print_of, print_of_box, with_open
from palanca.web.saved.models import House, Saved
from palanca.web.saved.wipe import wipe

# Days of life that a worker chooses from: a night, a week, a month, until a slow office has answered.
DAYS: Final = (1, 7, 30, 90)
SALT_BYTES: Final = 16
HOUSE: Final = 1


class SavedElsewhere(Exception):  # noqa: N818 - said as the worker is told it
    """Since this browser opened it, another page saved there, or erased it."""


def house_salt() -> bytes:
    """Made once, by whoever comes first; two at once agree on the first."""
    house = House.objects.filter(pk=HOUSE).first()
    if house is None:
        House.objects.bulk_create([House(pk=HOUSE, salt=secrets.token_bytes(SALT_BYTES))], ignore_conflicts=True)
        house = House.objects.get(pk=HOUSE)
    return bytes(house.salt)


def locker_of(phrase: Secret) -> Locker:
    """Slow on purpose: ask the gate first."""
    return locker_of_phrase(phrase, house_salt())


def save(answers: Answers, locker: Locker, until: date) -> Answers:
    """Stores the answers there; a second time it is the same row. Out come the answers with their mark."""
    return _put(answers, locker.locator, locker.identity.recipient, until)


def save_again(answers: Answers, mark: Open, until: date, *, anyway: bool = False) -> Answers:
    """The same with the mark alone. SavedElsewhere rather than writing over what another phone saved meanwhile."""
    with transaction.atomic():
        row = Saved.objects.select_for_update().filter(locator=mark.locator).first()
        if not anyway and (row is None or print_of_box(bytes(row.box)) != mark.box):
            raise SavedElsewhere
        return _put(answers, mark.locator, mark.recipient, until)


def open_saved(locker: Locker, today: date) -> Answers | None:
    """The answers that lie there, marked; None for what never was, is over or was erased, without a difference."""
    row = Saved.objects.filter(locator=locker.locator, until__gte=today).first()
    if row is None:
        return None
    try:
        answers = from_bytes(open_box(bytes(row.box), locker.identity.secret))
    except (WrongKeyError, UnknownForm):
        return None
    return _marked(answers, row, locker.identity.recipient)


def erase(locator: str) -> None:
    """Takes it away, and its bytes with it."""
    Saved.objects.filter(locator=locator).delete()
    wipe()


def last_day(today: date, days: int) -> date:
    """The day after whose night it is gone."""
    return today + timedelta(days=days)


def _put(answers: Answers, locator: str, to: Recipient, until: date) -> Answers:
    row = Saved(locator=locator, box=seal(to_bytes(answers), to), until=until)
    Saved.objects.bulk_create([row], update_conflicts=True, update_fields=["box", "until"], unique_fields=["locator"])
    return _marked(answers, row, to)


def _marked(answers: Answers, row: Saved, to: Recipient) -> Answers:
    mark = Open(row.locator, to, row.until, print_of(answers), print_of_box(bytes(row.box)))
    return with_open(answers, mark)
