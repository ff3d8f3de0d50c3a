"""What the page *What is kept* says of us is so: a real server is told a story in marked words, stopped and searched.

Each claim of the page has one test here, by name; a claim without one, or a test without a claim, fails.
"""

from __future__ import annotations

import http.client
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any, Final
from unittest import mock
from urllib.parse import urlencode, urlsplit

import pytest
from django.http import HttpResponse
from django.test import Client

from palanca.web.intake import sealed_cookie
from palanca.web.intake.answers import Answers
from palanca.web.saved.handing import LIVES
from palanca.web.saved.models import Handed, Saved

from .conftest import STORY, UNKNOWN, Worker, text

ROOT: Final = Path(__file__).resolve().parents[2]
MARK: Final = "quetzal8231"
ZIP: Final = "77003"  # the database knows all of them, so it is looked for elsewhere
TOLD: Final = {**STORY, "where": {"typed": ZIP}}
MANY: Final = 40
SECRETS: Final = (MARK, "unpaid_overtime", "fired_after_complaining", "2025-02-03", "2026-10-30", "737.25")
# Tables that have rows before anybody asked to save: places, the house's own bookkeeping, the salt of its phrases.
REFERENCE: Final = ("places_", "django_", "sqlite_", "saved_house")
LINE: Final = re.compile(r"\S+ \S+ INFO palanca\.access (GET|POST|HEAD) (/[a-z<>:_/.]*|\(no page\)) \d{3}")


@dataclass
class Told:
    """A browser of few words: its cookies, every address it was sent to, every answer it got."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    set_cookies: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    pages: list[tuple[str, int, Mapping[str, str], bytes]] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)

    def ask(self, path: str, typed: Mapping[str, Any] | bytes | None = None) -> tuple[int, Mapping[str, str], bytes]:
        """GET, or POST of what was typed."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = typed if isinstance(typed, bytes | None) else urlencode(typed, doseq=True).encode()
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        line.request("GET" if body is None else "POST", path, body, headers)
        answer = line.getresponse()
        shown = answer.read()
        line.close()
        for header in answer.headers.get_all("Set-Cookie", []):
            self._keep(header)
        seen = {name.lower(): value for name, value in answer.headers.items()}
        self.addresses += [path, seen.get("location", "")]
        self.pages.append((path, answer.status, seen, shown))
        return answer.status, seen, shown

    def _keep(self, header: str) -> None:
        self.set_cookies.append(header)
        for name, morsel in SimpleCookie(header).items():
            self.cookies[name] = morsel.value
            if not morsel.value:
                del self.cookies[name]

    def follow(self, path: str) -> bytes:
        for _ in range(5):
            status, headers, shown = self.ask(path)
            if status not in (301, 302):
                return shown
            path = headers["location"]
        raise AssertionError(path)

    def tell(self) -> None:
        """The marked story, then *I don't know* until the plan is there."""
        for screen, typed in TOLD.items():
            self.ask("/es/1/", {"screen": screen, **typed})
        for _ in range(MANY):
            page = self.follow("/es/plan/").decode()
            asked = re.search(r'name="screen" value="([^"]+)"', page)
            if asked is None:
                return
            self.ask("/es/1/", {"screen": asked[1], **UNKNOWN})
        raise AssertionError("no plan")


@dataclass(frozen=True)
class House:
    """What is left of a server after a story: its folders, what it said, and what the browser saw."""

    var: Path
    temporary: Path
    said: str
    told: Told


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """`palanca serve`, a story with every mistake that can be made, *leave now*, and the server stopped."""
    folder = tmp_path_factory.mktemp("house")
    var, temporary, said = folder / "var", folder / "tmp", folder / "said"
    temporary.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "SECRET_KEY", "DEBUG")},
        "VAR_DIR": str(var),
        "TMPDIR": str(temporary),
        "PORT": str(port),
        "PYTHONPATH": str(ROOT / "src"),
    }
    with said.open("wb") as log:
        command = [sys.executable, "-m", "palanca", "serve"]
        server = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            told = Told(port)
            _wait(told, server)
            _whole_story(told, var)
        finally:
            server.terminate()
            server.wait(timeout=30)
    return House(var, temporary, said.read_text(encoding="utf-8"), told)


def _wait(told: Told, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert server.poll() is None, "the server ended"
        try:
            told.ask("/")
        except OSError:
            time.sleep(0.2)  # nothing else tells that a server listens
        else:
            return
    raise AssertionError("the server never answered")


def _whole_story(told: Told, var: Path) -> None:
    """Every page, every kind of mistake, the plan on paper and as dates, a failure of ours, and the way out."""
    told.tell()
    for path in ("/es/answers/", "/es/plan/", "/es/plan/why/", "/es/plan.pdf", "/en/plan.pdf", "/es/plan.ics"):
        assert told.ask(path)[0] == 200, path
    assert told.ask(f"/es/{MARK}/")[0] == 404
    assert told.ask(f"/es/about/?{MARK}={MARK}")[0] == 200
    assert told.ask("/es/1/", {"screen": "where", "typed": MARK, "state": "TX"})[0] == 422
    assert told.ask("/es/1/", {"screen": "hours", "day": MARK, "days": MARK})[0] == 422
    assert told.ask("/es/1/", MARK.encode() * 10_000)[0] == 413
    assert told.ask("/es/1/", {str(one): MARK for one in range(300)})[0] == 400
    assert told.ask("/es/plan/", {"x": MARK})[0] == 405
    with sqlite3.connect(var / "palanca.sqlite3", isolation_level=None) as broken:
        broken.execute("ALTER TABLE places_town RENAME TO elsewhere")
        assert told.ask("/es/1/", {"screen": "where", "typed": MARK, "state": "TX"})[0] == 500
        broken.execute("ALTER TABLE elsewhere RENAME TO places_town")
    assert "palanca0" in told.cookies
    told.rows = _tables(var / "palanca.sqlite3")
    _saved_and_handed(told)
    assert told.ask("/leave/", b"")[0] == 303


def _saved_and_handed(told: Told) -> None:
    """What a worker may ask for: the answers under words, and a code for another phone."""
    assert told.ask("/es/save/", {"days": "30"})[0] == 302
    page = told.follow("/es/save/words/").decode()
    told.words = re.findall(r"<li>([^<]+)</li>", page.split('class="phrase"')[1].split("</ol>")[0])
    assert told.ask("/es/save/back/", {"word": told.words})[0] == 302
    assert told.ask("/es/hand/", b"")[0] == 302


def searched(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def cookie(house: House) -> None:
    """Only the answers' own, locked, unseen by scripts, unsent from elsewhere, without a day until which it is kept."""
    for header in house.told.set_cookies:
        (morsel,) = SimpleCookie(header).values()
        assert morsel.key in sealed_cookie.NAMES
        assert morsel["samesite"] == "Strict"
        if morsel.value:
            assert morsel["httponly"]
            assert not morsel["expires"]
            assert not morsel["max-age"]
            assert MARK not in morsel.value
    secret = Client().post("/es/1/", {"screen": "happened", "unknown": "1"}, secure=True)
    assert secret.cookies["palanca0"]["secure"]


def two_hours(house: House) -> None:
    """The lock itself has the hour in it, so that a copy of the cookie is of no use afterwards."""
    answer, request = HttpResponse(), Client().request().wsgi_request
    sealed_cookie.keep_answers(answer, Answers({"happened": {"events": ["unpaid_overtime"]}}), secure=False)
    request.COOKIES = {name: morsel.value for name, morsel in answer.cookies.items()}
    for later, known in ((2 * 3600 - 60, True), (2 * 3600 + 60, False)):
        with mock.patch("cryptography.fernet.time.time", return_value=time.time() + later):
            assert sealed_cookie.read_answers(request).asked("happened") is known


def leaving(house: House) -> None:
    assert house.told.cookies == {}
    path, _status, headers, _shown = house.told.pages[-1]
    assert path == "/leave/"
    assert headers["clear-site-data"] == '"cache", "cookies", "storage"'


def no_copies(house: House) -> None:
    assert {headers["cache-control"] for _path, _status, headers, _shown in house.told.pages} == {"no-store"}


def nobody_else(house: House) -> None:
    """Nothing that a page loads, or sends without being asked, lies elsewhere."""
    for path, _status, headers, shown in house.told.pages:
        if "text/html" not in headers.get("content-type", ""):
            continue
        loaded = re.findall(r'(?:src|srcset|data|poster|action)="([^"]+)"|<link[^>]+href="([^"]+)"', shown.decode())
        for address in (one or other for one, other in loaded):
            assert address.startswith(("/", "data:")), path
            assert not address.startswith("//"), path
        assert headers["content-security-policy"].startswith("default-src 'none'; ")


def nothing(house: House) -> None:
    """Neither in the database and its journal, the secret, the styles, nor in the temporary folder."""
    files = {**searched(house.var), **searched(house.temporary)}
    assert {"palanca.sqlite3", "secret_key"} <= set(files)
    found = [(name, secret) for name, held in files.items() for secret in SECRETS if secret.encode() in held]
    assert found == []
    assert not [name for name in files if name.endswith((".pdf", ".ics"))]
    assert [table for table, rows in house.told.rows.items() if rows and not table.startswith(REFERENCE)] == []


def _tables(file: Path) -> dict[str, int]:
    with sqlite3.connect(file) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def log(house: House) -> None:
    lines = [line for line in house.said.splitlines() if "palanca.access" in line]
    assert len(lines) >= len(house.told.pages)
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert [secret for secret in (*SECRETS, ZIP, "ouston") if secret in house.said] == []
    begun = house.said.index("palanca.access")
    assert "127.0.0.1" not in house.said[begun:]


def errors(house: House) -> None:
    """The failure is told with its place, and without the text that the database gives it."""
    assert "OperationalError" in house.said
    assert "lookup.py" in house.said
    assert "no such table" not in house.said


def saved(house: House) -> None:
    """A box, a locator and a day; of the words that open it nothing is there."""
    assert {one.name for one in Saved._meta.get_fields()} == {"locator", "box", "until"}
    assert _tables(house.var / "palanca.sqlite3")["saved_saved"] == 1
    assert len(house.told.words) > 5
    files = {**searched(house.var), **searched(house.temporary)}
    phrases = [mark.join(house.told.words).encode() for mark in (" ", "-", ",", "")]
    assert not [name for name, held in files.items() if any(phrase in held for phrase in phrases)]
    assert not [phrase for phrase in phrases if phrase.decode() in house.said]


def handed(house: House) -> None:
    """The same of what is passed on; and it says of itself that it ends in ten minutes."""
    assert {one.name for one in Handed._meta.get_fields()} == {"locator", "box", "taken", "until"}
    assert timedelta(minutes=10) == LIVES
    with sqlite3.connect(house.var / "palanca.sqlite3") as database:
        ((until,),) = database.execute("SELECT until FROM saved_handed").fetchall()
    left = datetime.fromisoformat(until).replace(tzinfo=UTC) - datetime.now(UTC)
    assert left <= LIVES


def addresses(house: House) -> None:
    """Whatever the house itself led to: no answer, no event, no place, no query; every title is the same."""
    ours = [one for one in house.told.addresses if MARK not in one]
    for address in ours:
        assert not urlsplit(address).query, address
        assert not [secret for secret in (*SECRETS, ZIP, "TX", "exas", "ouston") if secret in address], address
    for path, _status, headers, shown in house.told.pages:
        if shown and "text/html" in headers.get("content-type", ""):
            assert b"<title>Palanca</title>" in shown, path


PROOFS: Final = {
    proof.__name__: proof
    for proof in (
        *(cookie, two_hours, leaving, no_copies, nobody_else, nothing),
        *(log, errors, saved, handed, addresses),
    )
}


@pytest.mark.parametrize("claim", PROOFS)
def test_what_the_page_claims_is_so(db: None, house: House, claim: str) -> None:
    PROOFS[claim](house)


def test_every_claim_of_the_page_has_its_proof(reader: Worker) -> None:
    assert set(re.findall(r'data-claim="(\w+)"', text(reader.open("kept/")))) == set(PROOFS)
