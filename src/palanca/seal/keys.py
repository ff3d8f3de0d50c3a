"""Chance or an `AGE-SECRET-KEY-1…` text comes in; identities, and keys sealed to other keys, go out.

One deed serves thrice: a part's key sealed to an organization is a consent, an organization's key
sealed to a member is a membership, a member's key sealed to a cookie is an unlocking.
"""

from __future__ import annotations

from dataclasses import dataclass

from pyrage import IdentityError, x25519

from palanca.errors import WrongKeyError
from palanca.seal.box import Recipient, open_box, seal
from palanca.seal.secret import Secret


@dataclass(frozen=True, slots=True)
class Identity:
    """A key pair of age (X25519)."""

    secret: Secret
    recipient: Recipient


@dataclass(frozen=True, slots=True)
class SealedKey:
    """A secret key that only the holder of `to` can take out."""

    to: Recipient
    box: bytes


def new_identity() -> Identity:
    return identity_from(Secret(str(x25519.Identity.generate())))


def identity_from(secret: Secret) -> Identity:
    try:
        recipient = x25519.Identity.from_str(secret.reveal()).to_public()
    except IdentityError:
        raise WrongKeyError from None
    return Identity(secret, Recipient(str(recipient)))


def seal_key(key: Identity, to: Recipient) -> SealedKey:
    return SealedKey(to, seal(key.secret.reveal().encode(), to))


def open_key(sealed: SealedKey, holder: Identity) -> Identity:
    return identity_from(Secret(open_box(sealed.box, holder.secret).decode()))
