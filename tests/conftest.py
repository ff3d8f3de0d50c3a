"""What tests of the pages stand on: compiled texts, collected styles, a database with its places, a fixed today."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.core.management import call_command

from palanca.web import clock
from palanca.web.catalogs import compile_all
from palanca.web.places.load import load_places


@pytest.fixture(scope="session")
def built() -> None:
    """Texts and styles as `palanca serve` prepares them."""
    compile_all()
    call_command("collectstatic", interactive=False, verbosity=0)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The test database, with counties, towns and ZIP codes."""
    with django_db_blocker.unblock():
        load_places()


class Clock:
    """A clock that stands still; a test may set it."""

    today = datetime.date(2026, 11, 22)


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The house's clock, stopped."""
    stopped = Clock()
    monkeypatch.setattr(clock.timezone, "localdate", lambda: stopped.today)
    return stopped
