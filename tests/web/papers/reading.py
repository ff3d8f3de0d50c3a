"""A paper's bytes come in; what a reader finds goes out: sheets, where words stand, catalog."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


def opened(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf), strict=True)


def sheets(pdf: bytes) -> list[str]:
    """Each sheet's words, line breaks read as spaces, so that a sentence is found wherever it wraps."""
    return [" ".join(page.extract_text().replace("\u200b", "").split()) for page in opened(pdf).pages]


def whole(pdf: bytes) -> str:
    return " ".join(sheets(pdf))


def catalog(pdf: bytes) -> DictionaryObject:
    return opened(pdf).root_object


class Run(NamedTuple):
    """Words set in one go: where they begin, from the sheet's lower left corner, and how large, all in points."""

    text: str
    x: float
    y: float
    size: float


def first_sheet(pdf: bytes) -> list[Run]:
    runs: list[Run] = []

    def visit(text: str, place: list[float], _matrix: Any, _font: Any, size: float) -> None:
        if text.strip():
            runs.append(Run(text.strip(), place[4], place[5], size))

    opened(pdf).pages[0].extract_text(visitor_text=visit)
    return runs
