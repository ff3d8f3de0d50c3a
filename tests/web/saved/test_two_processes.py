"""Saved in one process, which is killed the moment it has answered; opened in another, under another secret.

Each is a process of its own; they share the database and nothing else.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection

ROOT = Path(__file__).parents[3]
START = """
import os, sys, json, signal
os.environ["DJANGO_SETTINGS_MODULE"] = "palanca.web.settings"
import django
django.setup()
from django.core.management import call_command
given = json.loads(sys.argv[1])
if not given:
    call_command("migrate", verbosity=0)
from django.conf import settings
from django.test.utils import setup_test_environment
setup_test_environment()
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
from tests.web.saved.conftest import Saver
saver = Saver()
"""
SAVE = """
saver.have()
saver.save()
print(json.dumps({"phrase": saver.phrase, "told": saver.answers.by_screen}), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
RESUME = """
status = saver.post("code/", word=given["phrase"]).status_code
print(json.dumps({"status": status, "told": saver.answers.by_screen}), flush=True)
"""
RACE = """
from palanca.web.saved import handing
from palanca.seal.secret import Secret
saver.have()
token = handing.hand(saver.answers, __import__("palanca.web.clock").web.clock.now())
print(json.dumps({"token": token.reveal()}), flush=True)
"""
CLEAR = """
from palanca.web.saved.models import Handed, House, Saved
print(json.dumps([model.objects.all().delete()[0] for model in (Saved, Handed, House)]))
"""
TAKE = """
print(json.dumps({"ready": True}), flush=True)
sys.stdin.readline()
status = saver.post(f"take/{given['token']}/").status_code
print(json.dumps({"status": status, "screens": len(saver.answers.by_screen)}), flush=True)
"""


def environment(folder: Path, secret: str) -> dict[str, str]:
    """A house of its own: on SQLite a folder, on PostgreSQL the test's own database."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "VAR_DIR", "DEBUG")}
    house = {"VAR_DIR": str(folder), "SECRET_KEY": secret * 60, "PYTHONPATH": f"{ROOT}/src:{ROOT}"}
    if connection.vendor == "postgresql":
        given = settings.DATABASES["default"]
        at = f"{given['USER']}:{given['PASSWORD']}@{given['HOST']}:{given['PORT'] or 5432}"
        house["DATABASE_URL"] = f"postgres://{at}/{connection.settings_dict['NAME']}"
    return kept | house


def run(deed: str, folder: Path, secret: str, **given: Any) -> tuple[Any, int]:
    command = [sys.executable, "-c", START + deed, json.dumps(given)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(folder, secret), capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout), done.returncode


@pytest.fixture
def house(tmp_path: Path, db: None) -> Iterator[Path]:
    """A folder; on PostgreSQL the processes share the tests' own database, and their rows are taken away after."""
    yield tmp_path
    if connection.vendor == "postgresql":
        run(CLEAR, tmp_path, "a")


def test_what_was_acknowledged_survives_a_kill_and_opens_under_another_secret(house: Path) -> None:
    saved, code = run(SAVE, house, "a")
    assert code == -signal.SIGKILL
    opened, _code = run(RESUME, house, "b", phrase=saved["phrase"])
    assert opened == {"status": 302, "told": saved["told"]}


def test_of_two_phones_that_take_at_once_one_gets_it(house: Path) -> None:
    token = run(RACE, house, "a")[0]["token"]
    command = [sys.executable, "-c", START + TAKE, json.dumps({"token": token})]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    racers = [
        subprocess.Popen(command, cwd=ROOT, env=environment(house, "b"), text=True, **pipes)  # type: ignore[call-overload]
        for _ in range(2)
    ]
    for racer in racers:
        racer.stdout.readline()
    for racer in racers:
        racer.stdin.write("\n")
        racer.stdin.flush()
    said = [json.loads(racer.communicate()[0]) for racer in racers]
    assert sorted(answer["status"] for answer in said) == [302, 410]
    assert sorted(answer["screens"] > 0 for answer in said) == [False, True]
