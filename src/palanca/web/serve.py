"""A port in, a running server out: prepares the database and the reference data, says where it is, serves.

One worker with eight threads is what SQLite wants; PostgreSQL can take more workers (`WEB_WORKERS`).
"""

from __future__ import annotations

import os
from typing import TextIO

import django
from django.core.management import call_command
from granian.constants import Interfaces
from granian.server import Server

from palanca.web.catalogs import compile_all


def serve(port: int | None = None) -> None:
    """Serves until interrupted. Prints the address once it may be opened."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "palanca.web.settings")
    from palanca.web.environment import ENVIRONMENT

    prepare()
    from palanca.web.saved.sweep import sweep_regularly

    sweep_regularly()
    address, chosen = ENVIRONMENT.host, port or ENVIRONMENT.port
    print(f"Palanca: http://{address}:{chosen}/", flush=True)  # noqa: T201 - the address is the command's answer
    Server(
        "palanca.web.wsgi:application",
        address=address,
        port=chosen,
        interface=Interfaces.WSGI,
        workers=ENVIRONMENT.web_workers,
        blocking_threads=8,
        backpressure=64,
        log_access=False,
    ).serve()


def text(typed: TextIO, shown: TextIO) -> None:
    """The self-check as text messages, with a terminal as the telephone."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "palanca.web.settings")
    prepare()
    from django.utils import timezone

    from palanca.book.load import open_book
    from palanca.web.clock import today
    from palanca.web.outside.console import Console
    from palanca.web.texting.conversations import Conversations, converse

    converse(Console(typed, shown), Conversations(open_book(), today, timezone.now))


def sweep() -> int:
    """Once, by hand or by a timer. How many boxes went."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "palanca.web.settings")
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    from palanca.web.clock import now, today
    from palanca.web.saved.sweep import sweep

    return sweep(today(), now())


def prepare() -> None:
    """Brings the database and the reference data up to date; quick when they are."""
    compile_all()
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    call_command("load_places", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
