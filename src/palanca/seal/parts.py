"""Plain bytes and who may read them come in; a sealed part with its consents goes out.

Each part of a case has a key of its own. A consent *is* that key sealed to one recipient: there is no list of
permissions beside it that could say something else. The worker's own key holds one like anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from palanca.errors import WrongKeyError
from palanca.seal.box import Recipient, open_box, seal
from palanca.seal.keys import Identity, SealedKey, new_identity, open_key, seal_key


class PartKind(StrEnum):
    """What a consent can name; one story of two events has two accounts."""

    IDENTITY = "identity"
    WORKPLACE = "workplace"
    ACCOUNT = "account"
    PAPER = "paper"
    REVEALING = "revealing"
    """Answers that imply a status, though none is asked: a program, a visa form, a country left in a hurry."""


@dataclass(frozen=True, slots=True)
class SealedPart:
    """An age file to the part's key, and that key sealed to each holder."""

    kind: PartKind
    box: bytes
    consents: tuple[SealedKey, ...]

    @property
    def holders(self) -> tuple[Recipient, ...]:
        return tuple(consent.to for consent in self.consents)


def seal_part(kind: PartKind, content: bytes, holders: tuple[Recipient, ...]) -> SealedPart:
    if not holders:
        raise ValueError("a part that nobody can open is erased, not sealed")
    key = new_identity()
    consents = tuple(seal_key(key, holder) for holder in dict.fromkeys(holders))
    return SealedPart(kind, seal(content, key.recipient), consents)


def open_part(part: SealedPart, holder: Identity) -> bytes:
    return open_box(part.box, _part_key(part, holder).secret)


def give_consent(part: SealedPart, holder: Identity, to: Recipient) -> SealedPart:
    """One recipient more; only who can open the part can let another in."""
    key = _part_key(part, holder)
    others = tuple(kept for kept in part.consents if kept.to != to)
    return SealedPart(part.kind, part.box, (*others, seal_key(key, to)))


def take_back(part: SealedPart, holder: Identity, whom: Recipient) -> SealedPart:
    """A new key and a new box for those who remain: what `whom` kept opens nothing that is written from now on."""
    remaining = tuple(to for to in part.holders if to != whom)
    return seal_part(part.kind, open_part(part, holder), remaining)


def _part_key(part: SealedPart, holder: Identity) -> Identity:
    for sealed in part.consents:
        if sealed.to == holder.recipient:
            return open_key(sealed, holder)
    raise WrongKeyError
