"""A form counts only when it was sent from our own page."""

from __future__ import annotations

import pytest

from .conftest import Worker


def post(worker: Worker, **headers: str) -> int:
    sent = worker.browser.post("/es/1/", {"screen": "happened", "unknown": "1"}, headers=headers)
    return int(sent.status_code)


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": "http://testserver"},
        {"origin": "null"},
        {},
    ],
)
def test_our_own_form_is_taken(worker: Worker, headers: dict[str, str]) -> None:
    assert post(worker, **headers) == 302


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
        {"origin": "https://elsewhere.example"},
        {"origin": "http://testserver:8001"},
    ],
)
def test_another_sites_form_is_refused_and_leaves_nothing(worker: Worker, headers: dict[str, str]) -> None:
    assert post(worker, **headers) == 403
    assert not worker.browser.cookies
