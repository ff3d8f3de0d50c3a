"""A phrase and a house's salt, or a token, come in; a locker goes out: where a box lies, and the key that opens it.

For a box of somebody who has no account: whoever says the phrase finds the box and opens it. The locator is stored
beside the box and tells nothing of the key; both come from one secret through HKDF (RFC 5869) under different names.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from palanca.seal.bech32 import age_secret_key
from palanca.seal.keys import Identity, identity_from
from palanca.seal.passphrase import stretched
from palanca.seal.secret import Secret

LOCATOR = b"palanca locker locator 1"
KEY = b"palanca locker key 1"


@dataclass(frozen=True, slots=True)
class Locker:
    """`locator` may lie in a database; `identity` may not."""

    locator: str
    identity: Identity


def locker_of_phrase(phrase: Secret, salt: bytes) -> Locker:
    """Stretched with scrypt, so that 75 bits stay 75 bits even for who has the database and much time."""
    return _locker(stretched(phrase, salt))


def locker_of_token(token: Secret) -> Locker:
    """A token is 128 bits of chance: nothing needs to be stretched."""
    return _locker(hashlib.sha256(token.reveal().encode()).digest())


def _locker(seed: bytes) -> Locker:
    key = Secret(age_secret_key(_expanded(seed, KEY)))
    return Locker(_expanded(seed, LOCATOR).hex(), identity_from(key))


def _expanded(seed: bytes, name: bytes) -> bytes:
    """The first block of HKDF-Expand; the seed is evenly random already, so nothing is extracted."""
    return hmac.digest(seed, name + b"\x01", "sha256")
