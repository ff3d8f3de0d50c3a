"""Each page with its styles fits in the first 14 KB that a slow phone receives."""

from __future__ import annotations

import gzip
import re
from typing import Any

import pytest
from django.conf import settings

from .conftest import Worker

FIRST_FLIGHT = 14_000
MOST_OF_A_PLAN = 10_000


def styles(page: Any) -> int:
    """The page's stylesheets as whitenoise sends them."""
    names = re.findall(r'rel="stylesheet" href="/static/([^"]+)"', page.content.decode())
    return sum((settings.STATIC_ROOT / f"{name}.gz").stat().st_size for name in names)


def weight(page: Any) -> int:
    return len(gzip.compress(page.content)) + styles(page)


@pytest.mark.parametrize("path", ["../", "", "kept/", "person/", "voice/", "about/", "1/", "2/", "nowhere/"])
def test_a_page_arrives_at_once(reader: Worker, path: str) -> None:
    reader.answer("happened", unknown="1")
    assert weight(reader.open(path)) < FIRST_FLIGHT


def test_the_fullest_plan_arrives_at_once(reader: Worker) -> None:
    reader.tell()
    page = reader.finish()
    assert page.context["page"].live
    assert weight(page) < MOST_OF_A_PLAN


@pytest.mark.parametrize("path", ["plan/keep/", "plan/letter/", "plan/text/"])
def test_what_is_carried_away_arrives_at_once(worker: Worker, path: str) -> None:
    worker.tell()
    worker.finish()
    assert weight(worker.open(path)) < FIRST_FLIGHT


def test_pages_travel_compressed(worker: Worker) -> None:
    page = worker.browser.get("/es/about/", headers={"accept-encoding": "gzip"})
    assert page.headers["Content-Encoding"] == "gzip"
