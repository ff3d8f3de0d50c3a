"""A key comes in sealed to another key; only that other key takes it out."""

from __future__ import annotations

import pytest

from palanca.errors import WrongKeyError
from palanca.seal.keys import Identity, identity_from, new_identity, open_key, seal_key
from palanca.seal.secret import Secret


def test_a_member_opens_the_key_of_the_organization(center: Identity) -> None:
    ana, beto = new_identity(), new_identity()
    for member in (ana, beto):
        assert open_key(seal_key(center, member.recipient), member) == center


def test_who_is_no_member_does_not(center: Identity, union: Identity) -> None:
    with pytest.raises(WrongKeyError):
        open_key(seal_key(center, new_identity().recipient), union)


def test_an_identity_is_its_secret_and_nothing_else(center: Identity) -> None:
    assert identity_from(center.secret) == center


@pytest.mark.parametrize("text", ["", "age1qqq", "AGE-SECRET-KEY-1", "una frase"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(WrongKeyError):
        identity_from(Secret(text))
