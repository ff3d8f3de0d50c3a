"""The file of languages in; out come the languages by their own names, and the doors that bring an interpreter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from palanca.values.said import Said

FILE: Final = Path(__file__).resolve().parent / "data" / "languages.yaml"


@dataclass(frozen=True, slots=True)
class Language:
    """`own`: as its speakers write it; `tag`: for browsers, empty where there is none; `asks`: for whoever answers."""

    number: int
    own: str
    name: Said
    tag: str
    asks: str
    source: str
    town: str
    direction: str


@cache
def languages() -> tuple[Language, ...]:
    """In the file's order. The number is its place there: an address with a number in it names no language."""
    return tuple(
        Language(
            number,
            row["own"],
            Said(row["es"], row["en"]),
            row["tag"],
            row["asks"],
            row["source"],
            row.get("town", ""),
            row.get("direction", "ltr"),
        )
        for number, row in enumerate(_file()["languages"], 1)
    )


@cache
def interpreted() -> tuple[str, ...]:
    """Codes of the lawbook's doors that bring an interpreter to the phone."""
    return tuple(_file()["interpreters"])


@cache
def _file() -> dict[str, Any]:
    return dict(yaml.safe_load(FILE.read_text(encoding="utf-8")))
