"""Every page keeps itself to itself."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from .conftest import Worker

PAGES = ["", "about/", "1/", "answers/", "plan/", "no-such-page/", "again/"]
LAW = ["law/", "law/us.ca.overtime/"]


# What a browser may load and where a form may end, word for word: a wider policy is a decision, not a slip.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src 'self' data: blob:; media-src 'self'; "
    "form-action 'self' https://www.wikipedia.org; base-uri 'none'; frame-ancestors 'none'"
)
ONE_SCRIPT = re.compile(rb"""<script src="/static/palanca\.[0-9a-f]+\.js" defer></script>""")
HANDLER = re.compile(rb"""\son[a-z]+=|javascript:""", re.IGNORECASE)


@pytest.mark.parametrize("path", PAGES + LAW)
def test_every_page_keeps_itself_to_itself(worker: Worker, path: str) -> None:
    headers = worker.open(path).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["Cache-Control"] == ("public, no-cache" if path in LAW else "no-store")
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES + LAW)
def test_no_page_carries_a_script_or_a_style_of_its_own(worker: Worker, path: str) -> None:
    source = worker.open(path).content
    assert len(ONE_SCRIPT.findall(source)) == source.count(b"<script") == 1
    assert not HANDLER.search(source)
    assert b"style=" not in source
    assert b"<style" not in source


def test_the_one_script_is_small() -> None:
    script = Path(finders.find("palanca.js") or "")
    assert 100 < len(gzip.compress(script.read_bytes())) <= 1024


def test_the_stylesheet_may_be_kept_for_good(worker: Worker) -> None:
    address = worker.open("").content.decode().split('stylesheet" href="')[1].split('"')[0]
    styles = worker.browser.get(address)
    styles.close()
    assert "immutable" in styles.headers["Cache-Control"]


@pytest.mark.parametrize("path", PAGES + LAW)
def test_every_title_is_the_same(worker: Worker, path: str) -> None:
    assert b"<title>Palanca</title>" in worker.open(path).content
