"""Prints the address of a PostgreSQL that answers, for `.ci/test`; exits 1 where none does.

pytest-django makes and drops a database of its own there (`test_…`), so nothing of the machine's is touched.
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
    """The first candidate that lets us in."""
    import psycopg

    for candidate in filter(None, CANDIDATES):
        try:
            psycopg.connect(candidate, connect_timeout=2).close()
        except psycopg.OperationalError:
            continue
        return candidate
    return None


if __name__ == "__main__":
    found = answering()
    print(found or "", end="")  # noqa: T201 - read by the shell
    sys.exit(0 if found else 1)
