"""An identity comes in under a passphrase; the passphrase or the printed paper opens it, on our screen or with age."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from palanca.errors import WrongKeyError
from palanca.seal.keys import Identity, new_identity
from palanca.seal.passphrase import Lock, lock, unlock, unlock_with_recovery
from palanca.seal.secret import Secret

from .need import need

PASSPHRASE = Secret("café con leche 7")
PRINTED = new_identity()


@pytest.fixture
def locked(worker: Identity) -> Lock:
    return lock(worker, PASSPHRASE, PRINTED.recipient)


def test_the_passphrase_opens(locked: Lock, worker: Identity) -> None:
    assert unlock(locked, PASSPHRASE) == worker


@pytest.mark.parametrize("typed", ["", "cafe con leche 7", "Café con leche 7", "café con leche 7 "])
def test_another_passphrase_is_one_clear_refusal(locked: Lock, typed: str) -> None:
    with pytest.raises(WrongKeyError, match="does not open"):
        unlock(locked, Secret(typed))


def test_the_same_letters_from_another_keyboard_open(locked: Lock, worker: Identity) -> None:
    assert unlock(locked, Secret("cafe\u0301 con leche 7")) == worker


def test_the_printed_key_opens_when_the_passphrase_is_lost(locked: Lock, worker: Identity) -> None:
    assert unlock_with_recovery(locked, PRINTED.secret) == worker


def test_a_new_passphrase_shuts_the_old_one_out_and_keeps_the_identity(locked: Lock, worker: Identity) -> None:
    again = lock(unlock(locked, PASSPHRASE), Secret("otra"), PRINTED.recipient)
    assert unlock(again, Secret("otra")) == worker
    with pytest.raises(WrongKeyError):
        unlock(again, PASSPHRASE)


def test_two_people_with_one_passphrase_have_two_locks(locked: Lock, worker: Identity) -> None:
    twin = lock(worker, PASSPHRASE, PRINTED.recipient)
    with pytest.raises(WrongKeyError):
        unlock(replace(twin, salt=locked.salt), PASSPHRASE)


@pytest.mark.age
def test_the_printed_key_opens_with_the_age_command(locked: Lock, worker: Identity, tmp_path: Path) -> None:
    (tmp_path / "lock.age").write_bytes(locked.box)
    (tmp_path / "printed.txt").write_text(PRINTED.secret.reveal() + "\n")
    command = [need("age"), "--decrypt", "--identity", "printed.txt", "lock.age"]
    opened = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert opened.stdout.decode() == worker.secret.reveal()


def test_a_lock_made_with_less_work_still_opens_after_the_house_asks_for_more() -> None:
    identity = new_identity()
    old = lock(identity, PASSPHRASE, new_identity().recipient, work=10)
    assert unlock(old, PASSPHRASE) == identity
