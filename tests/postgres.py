"""Prints the address of a new database on a PostgreSQL that answers, for `.ci/test`; exits 1 where none does.

pytest-django makes it (`test_palanca_…`) and drops it; its name is this run's own, so that two runs never meet.
"""

from __future__ import annotations

import os
import sys

CANDIDATES = (
    os.environ.get("PALANCA_TEST_POSTGRES", ""),
    "postgres://root@127.0.0.1:5432/postgres",
    "postgres://postgres@127.0.0.1:5432/postgres",
)


def answering() -> str | None:
    """A database of its own at the first candidate that lets us in."""
    import psycopg

    for candidate in filter(None, CANDIDATES):
        try:
            psycopg.connect(candidate, connect_timeout=2).close()
        except psycopg.OperationalError:
            continue
        return f"{candidate.rpartition('/')[0]}/palanca_{os.getpid()}"
    return None


if __name__ == "__main__":
    found = answering()
    print(found or "", end="")  # noqa: T201 - read by the shell
    sys.exit(0 if found else 1)
