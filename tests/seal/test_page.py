"""An export comes in at a page in Chromium, opened there by another program than ours; a note from there opens here."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from palanca.seal.box import open_box
from palanca.seal.export import export
from palanca.seal.keys import Identity
from palanca.seal.parts import PartKind, SealedPart, seal_part

from .conftest import STORY
from .need import need

pytestmark = pytest.mark.browser

HERE = Path(__file__).parent
BUNDLE = HERE.parent / "vendor" / "age" / "age.min.js"
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
HARD_TEXT = "Ñandú, Tu’un savi, 𝄞\r\nlínea dos\x00fin"


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def site(tmp_path: Path, story: SealedPart, center: Identity) -> Iterator[str]:
    paper = seal_part(PartKind.PAPER, HARD_TEXT.encode(), (center.recipient,))
    (tmp_path / "export").mkdir()
    for name, content in export({"part-1": story, "part-2": paper}, center.recipient).items():
        (tmp_path / "export" / name).write_bytes(content)
    shutil.copy(HERE / "page.html", tmp_path / "index.html")
    shutil.copy(BUNDLE, tmp_path)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(tmp_path))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def page(site: str) -> Iterator[Page]:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=need("chromium"), args=QUIET)
        page = browser.new_page()
        page.goto(site)
        yield page
        browser.close()


def test_the_page_opens_every_part_of_the_export(page: Page, center: Identity) -> None:
    page.fill("#key", center.secret.reveal())
    page.click("#open")
    expect(page.locator("#said")).to_have_text("open")
    assert [part.text_content() for part in page.locator("#parts li").all()] == [STORY.decode(), HARD_TEXT]


def test_the_page_refuses_another_key(page: Page, union: Identity) -> None:
    page.fill("#key", union.secret.reveal())
    page.click("#open")
    expect(page.locator("#said")).to_have_text("this key does not open this export")
    expect(page.locator("#parts li")).to_have_count(0)


def test_what_the_page_seals_opens_here(page: Page, center: Identity) -> None:
    page.fill("#to", center.recipient)
    page.fill("#note", "Nos vemos el miércoles: trae los talones.")
    page.click("#seal")
    expect(page.locator("#sealed")).to_contain_text("END AGE ENCRYPTED FILE")
    armored = page.locator("#sealed").text_content() or ""
    assert open_box(armored.encode(), center.secret).decode() == "Nos vemos el miércoles: trae los talones."


def test_the_bundle_is_the_one_whose_origin_is_written_down() -> None:
    written = (BUNDLE.parent / "PROVENANCE.md").read_text(encoding="utf-8")
    assert hashlib.sha256(BUNDLE.read_bytes()).hexdigest() in written
