"""The lawbook's published cases as a page names them: what each shows, and who published it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from palanca.book.load import CASES, CHECKOUT, COMPILED, read_pages
from palanca.values.said import Said


@dataclass(frozen=True, slots=True)
class PublishedCase:
    """One case's title and its source."""

    title: Said
    citation: str


@cache
def published_cases() -> Mapping[str, PublishedCase]:
    """By the name under which `Book.proofs` has them."""
    pages = read_pages(COMPILED if COMPILED.exists() else CHECKOUT)
    raw: dict[str, Any] = {path.removeprefix(CASES): page for path, page in pages.items() if path.startswith(CASES)}
    return {
        name: PublishedCase(Said(**case["title"]), case["source"]["citation"])
        for name, case in raw.items()
        if isinstance(case, Mapping) and "title" in case
    }
