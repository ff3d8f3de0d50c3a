"""The environment is read once, typed, and refused by name."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from palanca.web.environment import Environment


def test_nothing_set_runs_on_this_machine_alone() -> None:
    empty = Environment.read({})
    assert (empty.host, empty.port, empty.debug, empty.https) == ("127.0.0.1", 8000, False, False)
    assert empty.allowed_hosts == ("localhost", "127.0.0.1", "[::1]")


def test_every_bad_value_is_named_at_once() -> None:
    bad = {"PORT": "99999", "DEBUG": "perhaps", "SECRET_KEY": "short", "DATABASE_URL": "mysql://x/y", "LEAVE_TO": "up"}
    with pytest.raises(ImproperlyConfigured) as refused:
        Environment.read(bad)
    assert all(f"{name}:" in str(refused.value) for name in bad)


def test_a_bad_value_does_not_show_a_secret() -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        Environment.read({"SECRET_KEY": "hunter2"})
    assert "hunter2" not in str(refused.value)


def test_the_secret_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    house = Environment.read({"VAR_DIR": str(tmp_path / "var")})
    first = house.kept_secret()
    assert len(first) >= 50
    assert house.kept_secret() == first
    assert stat.S_IMODE((tmp_path / "var" / "secret_key").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "var").iterdir()] == ["secret_key"]


def test_a_given_secret_makes_no_file(tmp_path: Path) -> None:
    house = Environment.read({"VAR_DIR": str(tmp_path), "SECRET_KEY": "s" * 50})
    assert house.kept_secret() == "s" * 50
    assert not any(tmp_path.iterdir())


def test_sqlite_writes_through_to_the_disk(tmp_path: Path) -> None:
    options = Environment.read({"VAR_DIR": str(tmp_path)}).database()["OPTIONS"]
    assert isinstance(options, dict)
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]
    assert "synchronous=FULL" in options["init_command"]


def test_a_postgres_address_is_taken_apart() -> None:
    found = Environment.read({"DATABASE_URL": "postgres://ana:s%40l@db.example:5433/pal"}).database()
    taken = {name: found[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")}
    assert taken == {"NAME": "pal", "USER": "ana", "PASSWORD": "s@l", "HOST": "db.example", "PORT": "5433"}
