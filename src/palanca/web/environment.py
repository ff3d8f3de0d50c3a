"""Environment variables in, one typed Environment out; a bad value is refused by its name, all of them at once.

Nothing else in the house reads the environment. There is no default secret: without one, a file of mode 600 is made.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SHORTEST_SECRET: Final = 50
YES: Final = ("1", "true", "yes", "on")
NO: Final = ("0", "false", "no", "off")


@dataclass(frozen=True, slots=True)
class Environment:
    """What whoever runs the house may set. Each comment says what it is, and what is off while it is empty."""

    # VAR_DIR: folder for what the house writes: database, secret, styles. Empty: `var` in the current folder.
    var_dir: Path
    # SECRET_KEY: locks the answers' cookie. Empty: made once and kept in VAR_DIR/secret_key, mode 600.
    secret_key: str
    # DATABASE_URL: `postgres://user:password@host:port/name`. Empty: SQLite in VAR_DIR, for one web process.
    database_url: str
    # HOST and PORT: where `palanca serve` listens. Empty: 127.0.0.1 and 8000, reached from this machine alone.
    host: str
    port: int
    # WEB_WORKERS: web processes; more than one wants PostgreSQL. Empty: one.
    web_workers: int
    # DEBUG: long error pages for engineers, which show answers: never where workers are. Empty: off.
    debug: bool
    # ALLOWED_HOSTS: names under which the house may be asked, separated by commas. Empty: this machine's own.
    allowed_hosts: tuple[str, ...]
    # HTTPS: reached through a proxy that sets X-Forwarded-Proto. Empty: no Secure cookies, no HSTS.
    https: bool
    # LEAVE_TO: the neutral page where "leave now" ends. Empty: an encyclopedia.
    leave_to: str
    # VOICES_DIR: folder of recordings, one folder a variety. Empty: no page offers to listen.
    voices_dir: Path | None

    @classmethod
    def read(cls, given: Mapping[str, str]) -> Environment:
        """The whole environment. ImproperlyConfigured names every variable that cannot be used."""
        values: dict[str, Any] = {}
        wrong: list[str] = []
        for name, (default, read) in VARIABLES.items():
            try:
                values[name.lower()] = read(given.get(name, "").strip() or default)
            except ValueError as error:
                wrong.append(f"{name}: {error}")
        if wrong:
            raise ImproperlyConfigured("The environment cannot be used.\n" + "\n".join(wrong))
        return cls(**values)

    def kept_secret(self) -> str:
        """The secret given, or the one kept in VAR_DIR, which the first call makes."""
        return self.secret_key or _kept_secret(self.var_dir / "secret_key")

    def database(self) -> dict[str, object]:
        """The database as Django's settings want it."""
        return _postgres(self.database_url) if self.database_url else _sqlite(self.var_dir / "palanca.sqlite3")

    def leave_origin(self) -> str:
        """Scheme and host of the page where *leave now* ends, as a content policy names it."""
        parts = urlsplit(self.leave_to)
        return f"{parts.scheme}://{parts.netloc}"


def _secret(text: str) -> str:
    if text and len(text) < SHORTEST_SECRET:
        raise ValueError(f"expected at least {SHORTEST_SECRET} characters; came {len(text)}")
    return text


def _database_url(text: str) -> str:
    if text and not (text.startswith(("postgres://", "postgresql://")) and urlsplit(text).path.strip("/")):
        raise ValueError("expected postgres://user:password@host:port/name")
    return text


def _whole(most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and 0 < int(text) <= most):
            raise ValueError(f"expected a whole number from 1 to {most}; came {text!r}")
        return int(text)

    return read


def _yes_no(text: str) -> bool:
    if text.lower() not in YES + NO:
        raise ValueError(f"expected one of {', '.join(YES + NO)}; came {text!r}")
    return text.lower() in YES


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _page(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"expected the address of a web page; came {text!r}")
    return text


VARIABLES: Final[Mapping[str, tuple[str, Callable[[str], object]]]] = {
    "VAR_DIR": ("var", lambda text: Path(text).resolve()),
    "SECRET_KEY": ("", _secret),
    "DATABASE_URL": ("", _database_url),
    "HOST": ("127.0.0.1", str),
    "PORT": ("8000", _whole(65535)),
    "WEB_WORKERS": ("1", _whole(64)),
    "DEBUG": ("off", _yes_no),
    "ALLOWED_HOSTS": ("localhost,127.0.0.1,[::1]", _names),
    "HTTPS": ("off", _yes_no),
    "LEAVE_TO": ("https://www.wikipedia.org/", _page),
    "VOICES_DIR": ("", lambda text: Path(text).resolve() if text else None),
}


def _kept_secret(file: Path) -> str:
    """Linked into place, so that of two processes starting at once both read the secret of the first."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        mine = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
        with os.fdopen(os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(64))
        try:
            file.hardlink_to(mine)
        except FileExistsError:
            pass
        finally:
            mine.unlink()
    return file.read_text(encoding="ascii")


def _sqlite(file: Path) -> dict[str, object]:
    """WAL lets readers read while one writes; IMMEDIATE and FULL: what is acknowledged is on the disk.

    What is deleted becomes zeros: erased answers must not lie on in free pages.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
            "timeout": 20,
        },
    }


def _postgres(url: str) -> dict[str, object]:
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


ENVIRONMENT: Final = Environment.read(os.environ)
