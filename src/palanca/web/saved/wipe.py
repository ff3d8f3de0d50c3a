"""After rows were deleted: takes their bytes out of the files too, as far as the database can.

SQLite zeroes what it frees (`PRAGMA secure_delete`, in the environment) and keeps older pages in its write-ahead log
until that is emptied here. PostgreSQL gives the room free here; its own write-ahead log goes its own way.
"""

from __future__ import annotations

from typing import Final

from django.db import connection

from palanca.web.saved.models import Handed, Saved

TABLES: Final = (Saved._meta.db_table, Handed._meta.db_table)


def wipe() -> None:
    """Not inside a transaction, where nothing is deleted yet. A reader may keep the log until the next time."""
    if connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        else:
            cursor.execute(f"VACUUM {', '.join(map(connection.ops.quote_name, TABLES))}")
