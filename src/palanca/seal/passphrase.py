"""An identity and a passphrase come in; a lock goes out that the passphrase opens, and the printed recovery key too.

The 32 bytes of scrypt (RFC 7914) *are* an age key, so that the lock is an ordinary age file with two recipients.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass

from palanca.seal.bech32 import age_secret_key
from palanca.seal.box import Recipient, open_box, seal
from palanca.seal.keys import Identity, identity_from
from palanca.seal.secret import Secret

# 2^15 is below what OWASP asks of passwords that people choose (2^17); decision 0001 says what that costs. A lock
# carries its own work, so that raising this never locks anybody out.
WORK = 15
R, P = 8, 1
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Lock:
    """What the server keeps of an identity: useless without the passphrase or the printed recovery key."""

    recipient: Recipient
    salt: bytes
    work: int
    """scrypt's N is 2 to this power."""
    box: bytes


def lock(identity: Identity, passphrase: Secret, recovery: Recipient, work: int = WORK) -> Lock:
    salt = secrets.token_bytes(SALT_BYTES)
    opener = identity_from(_stretch(passphrase, salt, work))
    return Lock(identity.recipient, salt, work, seal(identity.secret.reveal().encode(), opener.recipient, recovery))


def unlock(locked: Lock, passphrase: Secret) -> Identity:
    return unlock_with_recovery(locked, _stretch(passphrase, locked.salt, locked.work))


def unlock_with_recovery(locked: Lock, printed: Secret) -> Identity:
    """The same as `age -d -i printed.txt lock.age` on any computer."""
    return identity_from(Secret(open_box(locked.box, printed).decode()))


def stretched(passphrase: Secret, salt: bytes, work: int = WORK) -> bytes:
    """Thirty-two bytes that cost a guesser as much as they cost us: about 90 ms and 32 MiB."""
    n = 2**work
    memory = 2 * 128 * n * R  # OpenSSL refuses unless it may use a little more than 128·N·r bytes
    # No plain text in a local variable: error reports print those.
    return hashlib.scrypt(_typed(passphrase), salt=salt, n=n, r=R, p=P, maxmem=memory, dklen=32)


def _stretch(passphrase: Secret, salt: bytes, work: int) -> Secret:
    return Secret(age_secret_key(stretched(passphrase, salt, work)))


def _typed(passphrase: Secret) -> bytes:
    """NFKC: the same passphrase typed on a phone and on a desktop differs in code points, not in letters."""
    return unicodedata.normalize("NFKC", passphrase.reveal()).encode()
