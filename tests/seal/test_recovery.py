"""A member who lost the passphrase and two who did not come in; two restore the third, one alone restores nobody."""

from __future__ import annotations

from itertools import combinations

import pytest

from palanca.errors import WrongKeyError
from palanca.seal.box import Recipient, open_box
from palanca.seal.keys import Identity, identity_from, new_identity, open_key, seal_key
from palanca.seal.recovery import RecoveryPair, RecoveryShare, hand_over, recovery_pairs, restore
from palanca.seal.secret import Secret

ANA, BETO, CARO, LOST = (new_identity() for _ in range(4))
OTHERS = (ANA, BETO, CARO)


@pytest.fixture
def pair() -> RecoveryPair:
    return next(recovery_pairs(LOST, (ANA.recipient, BETO.recipient)))


def test_any_two_restore_the_third_and_with_it_the_organization(center: Identity) -> None:
    membership = seal_key(center, LOST.recipient)
    pairs = list(recovery_pairs(LOST, tuple(other.recipient for other in OTHERS)))
    for (one, two), pair in zip(combinations(OTHERS, 2), pairs, strict=True):
        new = new_identity()
        handed = hand_over(pair.shares[0], one, new.recipient), hand_over(pair.shares[1], two, new.recipient)
        restored = restore(pair, handed, new)
        assert restored == LOST
        assert open_key(membership, restored) == center


def test_one_alone_restores_nobody(pair: RecoveryPair) -> None:
    with pytest.raises(WrongKeyError):
        hand_over(pair.shares[1], ANA, ANA.recipient)
    own = hand_over(pair.shares[0], ANA, ANA.recipient)
    for guess in (own, RecoveryShare(ANA.recipient, pair.shares[1].box)):
        with pytest.raises(WrongKeyError):
            restore(pair, (own, guess), ANA)


def test_one_share_is_no_key(pair: RecoveryPair) -> None:
    for share, holder in zip(pair.shares, (ANA, BETO), strict=True):
        half = open_box(share.box, holder.secret)
        assert not half.startswith(b"AGE-SECRET-KEY")
        with pytest.raises(WrongKeyError):
            identity_from(Secret(half.decode("latin-1")))


def test_what_is_handed_over_opens_only_to_the_new_key(pair: RecoveryPair) -> None:
    new = new_identity()
    handed = hand_over(pair.shares[0], ANA, new.recipient), hand_over(pair.shares[1], BETO, new.recipient)
    for watcher in (ANA, BETO, CARO):
        with pytest.raises(WrongKeyError):
            restore(pair, handed, watcher)


def test_halves_of_two_pairs_do_not_fit(pair: RecoveryPair) -> None:
    new = new_identity()
    other = next(recovery_pairs(LOST, (ANA.recipient, BETO.recipient)))
    handed = hand_over(pair.shares[0], ANA, new.recipient), hand_over(other.shares[1], BETO, new.recipient)
    with pytest.raises(WrongKeyError):
        restore(pair, handed, new)


@pytest.mark.parametrize("others", [(), (ANA.recipient,), (ANA.recipient, ANA.recipient)])
def test_one_other_makes_no_pair(others: tuple[Recipient, ...]) -> None:
    assert list(recovery_pairs(LOST, others)) == []
