"""A paper's words, already in order, come in; a tagged PDF (PDF/UA-1, Letter) goes out. Nothing touches the disk.

Typst reads our own template and fonts; what a person told goes in as data through `sys.inputs`, never as markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Final

import typst

from palanca.web.papers.printable import printable
from palanca.web.papers.scripts import FONTS

HERE: Final = Path(__file__).parent
# typst-py drops what it memoized once it is ten compilations old: until then the words of a story would stay in memory,
# and some 35 MB for each long account.
COMPILATIONS_REMEMBERED: Final = 10


def pressed(content: Mapping[str, object], made_on: date) -> bytes:
    """The same content gives the same bytes: the paper's date is the story's, not the clock's."""
    try:
        return typst.compile(
            HERE / "paper.typ",
            root=HERE,
            font_paths=_fonts(),
            sys_inputs={"content": json.dumps({"fonts": list(FONTS), **_drawn(content)})},
            pdf_standards="ua-1",
            timestamp=datetime.combine(made_on, time(), UTC),
        )
    finally:
        _forget()


def _forget() -> None:
    """Empty sheets push out what was just printed."""
    for _ in range(COMPILATIONS_REMEMBERED):
        typst.compile(b"", font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    """Only what is shipped, so that a paper looks alike on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[HERE / "fonts"])


def _drawn(content: Mapping[str, object]) -> dict[str, object]:
    return {key: _drawable(value) for key, value in content.items()}


def _drawable(content: object) -> object:
    match content:
        case str():
            return printable(content)
        case Mapping():
            return _drawn(content)
        case list() | tuple():
            return [_drawable(value) for value in content]
    return content
