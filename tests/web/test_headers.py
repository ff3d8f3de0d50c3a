"""Every page keeps itself to itself."""

from __future__ import annotations

import pytest

from .conftest import Worker

PAGES = ["", "about/", "1/", "answers/", "plan/", "no-such-page/"]


@pytest.mark.parametrize("path", PAGES)
def test_no_page_runs_a_foreign_script_or_stays_in_a_cache(worker: Worker, path: str) -> None:
    headers = worker.open(path).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "base-uri 'none'; frame-ancestors 'none'" in policy
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES)
def test_no_page_carries_a_script_or_a_style_of_its_own(worker: Worker, path: str) -> None:
    source = worker.open(path).content
    assert b"<script" not in source
    assert b"style=" not in source
    assert b"<style" not in source


def test_the_stylesheet_may_be_kept_for_good(worker: Worker) -> None:
    address = worker.open("").content.decode().split('stylesheet" href="')[1].split('"')[0]
    styles = worker.browser.get(address)
    styles.close()
    assert "immutable" in styles.headers["Cache-Control"]


@pytest.mark.parametrize("path", PAGES)
def test_every_title_is_the_same(worker: Worker, path: str) -> None:
    assert b"<title>Palanca</title>" in worker.open(path).content
