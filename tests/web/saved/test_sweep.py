"""What is over is gone: from the tables, and its bytes from the files."""

from __future__ import annotations

import datetime
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from django.db import OperationalError

from palanca.web import clock
from palanca.web.saved import sweep as sweeping
from palanca.web.saved.models import Handed, Saved
from palanca.web.saved.sweep import sweep
from tests.conftest import Clock

from .test_two_processes import environment

DAY = datetime.date(2026, 11, 22)
HOUR = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)
MINUTE = datetime.timedelta(minutes=1)


@pytest.mark.django_db
def test_the_sweep_takes_what_is_over_and_nothing_else() -> None:
    for number in (-1, 0, 1):
        Saved.objects.create(locator=f"s{number}", box=b"x", until=DAY + datetime.timedelta(days=number))
        Handed.objects.create(locator=f"h{number}", box=b"x", until=HOUR + number * MINUTE)
    assert sweep(DAY, HOUR) == 3
    assert set(Saved.objects.values_list("locator", flat=True)) == {"s0", "s1"}
    assert set(Handed.objects.values_list("locator", flat=True)) == {"h1"}


MARKED = """
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "palanca.web.settings"
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
import datetime
from palanca.web.saved.models import Saved
day = datetime.date(2000, 1, 1)
for number in range(20):
    box = (b"quetzal8231" * 1000)[:9000]
    Saved.objects.create(locator=f"{number}", box=box, until=day)
Saved.objects.create(locator="stays", box=b"colibri4411" * 10, until=datetime.date(2100, 1, 1))
"""


def files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("palanca.sqlite3*"))


@pytest.mark.once
def test_the_bytes_of_what_was_swept_are_not_in_the_files(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", MARKED], env=environment(tmp_path, "a"), check=True)
    assert b"quetzal8231" in files(tmp_path)
    command = [sys.executable, "-m", "palanca", "sweep"]
    said = subprocess.run(command, env=environment(tmp_path, "a"), check=True, capture_output=True, text=True).stdout
    assert said == "Swept: 20 gone.\n"
    assert b"quetzal8231" not in files(tmp_path)
    assert b"colibri4411" in files(tmp_path)


class Rests:
    """Rests as often as it is told to, without waiting, and notes how long it was to be."""

    def __init__(self, times: int) -> None:
        self.left, self.seconds = times, 0

    def wait(self, seconds: int) -> bool:
        self.seconds = seconds
        self.left -= 1
        return self.left < 0


def test_it_sweeps_every_hour_and_a_busy_database_is_met_again(monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[datetime.date] = []

    def busy_once(day: datetime.date, _hour: datetime.datetime) -> int:
        swept.append(day)
        if len(swept) == 1:
            raise OperationalError("database is locked")
        return 0

    rests = Rests(3)
    monkeypatch.setattr(sweeping, "sweep", busy_once)
    monkeypatch.setattr(sweeping.threading, "Event", lambda: rests)
    monkeypatch.setattr(sweeping, "connection", type("Closed", (), {"close": staticmethod(lambda: None)}))
    sweeping._hourly()
    assert (len(swept), rests.seconds) == (3, 3600)


def test_serving_sweeps_at_once_and_then_beside_the_server(monkeypatch: pytest.MonkeyPatch, stopped: Clock) -> None:
    swept: list[datetime.date] = []
    started: list[threading.Thread] = []
    monkeypatch.setattr(sweeping, "sweep", lambda day, _hour: swept.append(day))
    monkeypatch.setattr(sweeping.threading.Thread, "start", lambda thread: started.append(thread))
    monkeypatch.setattr(sweeping, "connection", type("Closed", (), {"close": staticmethod(lambda: None)}))
    sweeping.sweep_hourly()
    assert swept == [clock.today()]
    assert [thread.daemon for thread in started] == [True]
