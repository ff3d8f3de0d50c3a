"""An unlocked identity comes in; a cookie and a record go out, each useless without the other.

Any web process that shares the database resumes the unlocking; none keeps a key in its memory between requests.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from palanca.errors import ExpiredError
from palanca.seal.box import Recipient
from palanca.seal.keys import Identity, SealedKey, identity_from, new_identity, open_key, seal_key
from palanca.seal.secret import Secret


@dataclass(frozen=True, slots=True)
class Unlocking:
    """The server's half: the identity sealed to a key that only the cookie holds, until an hour."""

    sealed: SealedKey
    until: datetime


def begin(identity: Identity, until: datetime) -> tuple[Secret, Unlocking]:
    cookie = new_identity()
    return cookie.secret, Unlocking(seal_key(identity, cookie.recipient), until)


def handle(cookie: Secret) -> Recipient:
    """The public name under which the record of this cookie is found."""
    return identity_from(cookie).recipient


def resume(unlocking: Unlocking, cookie: Secret, now: datetime) -> Identity:
    if now >= unlocking.until:
        raise ExpiredError
    return open_key(unlocking.sealed, identity_from(cookie))
