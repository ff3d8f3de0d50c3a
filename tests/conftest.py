"""What tests of the pages stand on: compiled texts, collected styles, a database with its places, a fixed today."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.test.utils import setup_databases, teardown_databases

from palanca.web import clock
from palanca.web.catalogs import compile_all
from palanca.web.places.load import load_places


@pytest.fixture(scope="session")
def built() -> None:
    """Texts and styles as `palanca serve` prepares them."""
    compile_all()
    call_command("collectstatic", interactive=False, verbosity=0)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: Any) -> Iterator[None]:
    """The test database, with counties, towns and ZIP codes.

    Made whoever asks: pytest-django's own makes none when only journeys run, and the house would open the real one.
    """
    with django_db_blocker.unblock():
        before = setup_databases(verbosity=0, interactive=False)
        load_places()
    yield
    with django_db_blocker.unblock():
        teardown_databases(before, verbosity=0)


class Clock:
    """A clock that stands still; a test may set it."""

    today = datetime.date(2026, 11, 22)


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The house's clock, stopped."""
    stopped = Clock()
    monkeypatch.setattr(clock.timezone, "localdate", lambda: stopped.today)
    return stopped
