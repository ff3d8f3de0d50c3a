"""A phrase comes in; the same locker comes out each time, and nothing that is stored leads back or across."""

from __future__ import annotations

import pytest

from palanca.errors import WrongKeyError
from palanca.seal.box import open_box, seal
from palanca.seal.locker import locker_of_phrase, locker_of_token
from palanca.seal.secret import Secret

PHRASE = Secret("milpa tejer brisa comal zapote vereda")
SALT = b"a house's salt.."


def test_one_phrase_in_one_house_is_one_locker() -> None:
    assert locker_of_phrase(PHRASE, SALT) == locker_of_phrase(PHRASE, SALT)


def test_another_phrase_or_another_house_is_another_locker() -> None:
    first = locker_of_phrase(PHRASE, SALT)
    for other in (locker_of_phrase(Secret("milpa"), SALT), locker_of_phrase(PHRASE, b"another salt....")):
        assert other.locator != first.locator
        with pytest.raises(WrongKeyError):
            open_box(seal(b"x", first.identity.recipient), other.identity.secret)


def test_the_locator_opens_nothing() -> None:
    locker = locker_of_token(Secret("a token"))
    box = seal(b"x", locker.identity.recipient)
    assert locker.locator not in locker.identity.secret.reveal().lower()
    with pytest.raises(WrongKeyError):
        open_box(box, locker_of_token(Secret(locker.locator)).identity.secret)


def test_a_locker_prints_no_secret() -> None:
    locker = locker_of_token(Secret("a token"))
    assert locker.identity.secret.reveal() not in repr(locker)
