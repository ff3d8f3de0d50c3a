"""A passphrase comes in at one web process; another opens a part with the cookie, and the database tells nothing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palanca.errors import ExpiredError, WrongKeyError
from palanca.seal.keys import Identity, new_identity
from palanca.seal.parts import SealedPart
from palanca.seal.passphrase import lock
from palanca.seal.secret import Secret
from palanca.seal.unlocking import begin, handle, resume

from . import two_processes
from .conftest import STORY

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PASSPHRASE = "nopal tuna agave 9"
BEFORE, AFTER = "2026-11-22T11:59:59+00:00", "2026-11-22T12:00:00+00:00"


@pytest.fixture
def database(tmp_path: Path, center: Identity, story: SealedPart) -> Path:
    path = tmp_path / "palanca.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        locked = lock(center, Secret(PASSPHRASE), new_identity().recipient)
        two_processes.prepare(connection, locked, story)
    return path


def process(deed: str, database: Path, *when: str, typed: str) -> subprocess.CompletedProcess[bytes]:
    """A fresh interpreter: no memory, no environment and no file of the other one, the database aside."""
    command = [sys.executable, two_processes.__file__, deed, str(database), *when]
    return subprocess.run(
        command, input=typed.encode(), capture_output=True, env={"PYTHONPATH": os.pathsep.join(sys.path)}, check=False
    )


def test_a_second_process_opens_with_the_cookie_of_the_first(database: Path) -> None:
    cookie = process("unlock", database, typed=PASSPHRASE).stdout.decode()
    assert process("read", database, BEFORE, typed=cookie).stdout == STORY


def test_the_database_holds_neither_key_nor_story(database: Path, center: Identity) -> None:
    cookie = process("unlock", database, typed=PASSPHRASE).stdout.decode()
    dump = b"".join(path.read_bytes() for path in database.parent.iterdir())
    for secret in (cookie, center.secret.reveal(), PASSPHRASE, "AGE-SECRET-KEY"):
        assert secret
        assert secret.encode() not in dump
    assert STORY not in dump
    assert handle(Secret(cookie)).encode() in dump  # the dump is the right one, and this name opens nothing


def test_the_second_process_stops_at_the_hour(database: Path) -> None:
    cookie = process("unlock", database, typed=PASSPHRASE).stdout.decode()
    late = process("read", database, AFTER, typed=cookie)
    assert late.stdout == b""
    assert b"ExpiredError" in late.stderr


def test_a_wrong_passphrase_makes_no_cookie(database: Path) -> None:
    refused = process("unlock", database, typed=PASSPHRASE + "!")
    assert refused.stdout == b""
    assert b"WrongKeyError" in refused.stderr
    assert PASSPHRASE.encode() not in refused.stderr


def test_the_record_is_useless_with_another_cookie(center: Identity) -> None:
    _, record = begin(center, until=NOON)
    other, _ = begin(center, until=NOON)
    with pytest.raises(WrongKeyError):
        resume(record, other, NOON - timedelta(hours=1))


@pytest.mark.parametrize("late", [timedelta(0), timedelta(microseconds=1), timedelta(days=400)])
def test_from_its_hour_on_it_is_over(center: Identity, late: timedelta) -> None:
    cookie, record = begin(center, until=NOON)
    assert resume(record, cookie, NOON - timedelta(microseconds=1)) == center
    with pytest.raises(ExpiredError):
        resume(record, cookie, NOON + late)


def test_what_is_no_cookie_has_no_record() -> None:
    with pytest.raises(WrongKeyError):
        handle(Secret("sessionid=1"))
