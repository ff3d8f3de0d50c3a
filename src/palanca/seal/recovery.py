"""A member's identity and two others come in; shares go out that restore it together and tell nothing alone.

Two of two by exclusive or, once for each pair: one share is chance, the other is the key under that chance, so that
either by itself is evenly random. Shamir's scheme would need our own field arithmetic; pairs of a few people do not.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from palanca.errors import WrongKeyError
from palanca.seal.box import Recipient, open_box, seal
from palanca.seal.keys import Identity, identity_from, new_identity
from palanca.seal.secret import Secret


@dataclass(frozen=True, slots=True)
class RecoveryShare:
    """Half of a key, sealed to one person."""

    to: Recipient
    box: bytes


@dataclass(frozen=True, slots=True)
class RecoveryPair:
    """An identity under a key that two people hold by halves."""

    box: bytes
    shares: tuple[RecoveryShare, RecoveryShare]


def recovery_pairs(identity: Identity, others: tuple[Recipient, ...]) -> Iterator[RecoveryPair]:
    """Any two of the others suffice; one other alone makes no pair."""
    for one, two in combinations(dict.fromkeys(others), 2):
        yield _pair(identity, one, two)


def hand_over(share: RecoveryShare, holder: Identity, to: Recipient) -> RecoveryShare:
    """What each of the two does, alone, at their own screen: pass the half on to the new key of who lost theirs."""
    return RecoveryShare(to, seal(open_box(share.box, holder.secret), to))


def restore(pair: RecoveryPair, handed: tuple[RecoveryShare, RecoveryShare], new: Identity) -> Identity:
    try:
        key = Secret(_xor(*(open_box(share.box, new.secret) for share in handed)).decode("ascii"))
    except ValueError:  # halves of different pairs make noise
        raise WrongKeyError from None
    return identity_from(Secret(open_box(pair.box, key).decode()))


def _pair(identity: Identity, one: Recipient, two: Recipient) -> RecoveryPair:
    key = new_identity()
    text = key.secret.reveal().encode("ascii")
    chance = secrets.token_bytes(len(text))
    shares = RecoveryShare(one, seal(chance, one)), RecoveryShare(two, seal(_xor(chance, text), two))
    return RecoveryPair(seal(identity.secret.reveal().encode(), key.recipient), shares)


def _xor(one: bytes, two: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, two, strict=True))
