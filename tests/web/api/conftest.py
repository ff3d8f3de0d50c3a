"""A program: no cookie, no browser's headers, JSON in and out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client


class Program:
    """Asks, and reads what comes back."""

    def __init__(self) -> None:
        self.client = Client()

    def ask(self, path: str, body: object, **headers: str) -> Any:
        text = body if isinstance(body, (str, bytes)) else json.dumps(body)
        return self.client.post(f"/api/{path}", text, content_type="application/json", headers=headers)

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(f"/api/{path}", headers=headers)


@pytest.fixture
def program() -> Program:
    return Program()


def codes(answer: Any) -> set[tuple[str, str]]:
    """Path and code of each mistake."""
    return {(one["path"], one["code"]) for one in answer.json()["errors"]}
