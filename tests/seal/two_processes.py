"""Run as `unlock DATABASE` it reads a passphrase and writes a cookie; as `read DATABASE`, a cookie and writes a part.

Two web processes in small: each is a process of its own, and they share a SQLite file and nothing else.
"""

from __future__ import annotations

import sqlite3
import sys
from datetime import datetime

from palanca.seal.box import Recipient
from palanca.seal.keys import SealedKey
from palanca.seal.parts import PartKind, SealedPart, open_part
from palanca.seal.passphrase import Lock, unlock
from palanca.seal.secret import Secret
from palanca.seal.unlocking import Unlocking, begin, handle, resume

NOON = datetime.fromisoformat("2026-11-22T12:00+00:00")
TABLES = """
CREATE TABLE lock (recipient TEXT, salt BLOB, work INTEGER, box BLOB);
CREATE TABLE part (kind TEXT, box BLOB);
CREATE TABLE consent (recipient TEXT, box BLOB);
CREATE TABLE unlocking (handle TEXT PRIMARY KEY, box BLOB, until TEXT);
"""


def prepare(database: sqlite3.Connection, locked: Lock, part: SealedPart) -> None:
    database.executescript(TABLES)
    database.execute("INSERT INTO lock VALUES (?, ?, ?, ?)", (locked.recipient, locked.salt, locked.work, locked.box))
    database.execute("INSERT INTO part VALUES (?, ?)", (part.kind, part.box))
    database.executemany("INSERT INTO consent VALUES (?, ?)", [(one.to, one.box) for one in part.consents])
    database.commit()


def unlock_here(database: sqlite3.Connection, passphrase: Secret) -> Secret:
    locked = Lock(*database.execute("SELECT recipient, salt, work, box FROM lock").fetchone())
    cookie, record = begin(unlock(locked, passphrase), until=NOON)
    row = (handle(cookie), record.sealed.box, record.until.isoformat())
    database.execute("INSERT INTO unlocking VALUES (?, ?, ?)", row)
    database.commit()
    return cookie


def read_here(database: sqlite3.Connection, cookie: Secret, now: datetime) -> bytes:
    found = "SELECT handle, box, until FROM unlocking WHERE handle = ?"
    to, box, until = database.execute(found, (handle(cookie),)).fetchone()
    record = Unlocking(SealedKey(Recipient(to), box), datetime.fromisoformat(until))
    kind, content = database.execute("SELECT kind, box FROM part").fetchone()
    consents = tuple(SealedKey(Recipient(whose), key) for whose, key in database.execute("SELECT * FROM consent"))
    return open_part(SealedPart(PartKind(kind), content, consents), resume(record, cookie, now))


if __name__ == "__main__":
    deed, path, *when = sys.argv[1:]
    secret = Secret(sys.stdin.read())
    with sqlite3.connect(path) as connection:
        if deed == "unlock":
            sys.stdout.write(unlock_here(connection, secret).reveal())
        else:
            sys.stdout.buffer.write(read_here(connection, secret, datetime.fromisoformat(*when)))
    connection.close()
