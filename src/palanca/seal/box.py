"""Bytes come in; an ordinary binary age file goes out, and back. The only module that calls the cipher."""

from __future__ import annotations

from typing import NewType

from pyrage import DecryptError, IdentityError, decrypt, encrypt, x25519

from palanca.errors import WrongKeyError
from palanca.seal.secret import Secret

Recipient = NewType("Recipient", str)
"""The public half of a key, `age1…`: whoever has it can seal; nobody can open with it."""


def seal(content: bytes, *recipients: Recipient) -> bytes:
    """Whoever holds the secret key of one of the recipients can open it; the file does not say who they are."""
    if not recipients:
        raise ValueError("a box for nobody is a loss")
    sealed: bytes = encrypt(content, [x25519.Recipient.from_str(recipient) for recipient in recipients])
    return sealed


def open_box(box: bytes, key: Secret) -> bytes:
    try:
        content: bytes = decrypt(box, [x25519.Identity.from_str(key.reveal())])
    except (DecryptError, IdentityError):
        raise WrongKeyError from None
    return content
