"""Every kind of event and every subject has a picture: small, of one family, and silent for a reader for the blind."""

from __future__ import annotations

import gzip
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Final

import pytest

from palanca.book.page_shapes import GROUPS

from .source import ROOT

WEB: Final = ROOT / "src" / "palanca" / "web"
DRAWN: Final = {file.stem: file for file in sorted((WEB / "templates" / "pictures").glob("*.svg"))}
EVENTS: Final = sorted(file.stem for file in (ROOT / "lawbook" / "events").glob("*.yaml"))
FRAME: Final = {
    "class": "pic",
    "viewBox": "0 0 48 48",
    "fill": "none",
    "stroke": "currentColor",
    "aria-hidden": "true",
    "focusable": "false",
}
# A stroke in the colour of the words, and one that may stand out; nothing else can be drawn.
STROKES: Final = ({"d"}, {"d", "class"})
NAMED: Final = re.compile(r'\{%\s*picture\s+"([^"]*)"')


def test_every_event_and_every_subject_has_a_picture() -> None:
    assert [name for name in (*GROUPS, *EVENTS) if name not in DRAWN] == []


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_is_of_the_family(name: str) -> None:
    svg = ElementTree.fromstring(DRAWN[name].read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert svg.tag == "svg"
    assert svg.attrib == FRAME
    assert [path.tag for path in svg.iter()][1:] == ["path"] * len(svg)
    assert all(set(path.attrib) in STROKES and path.get("class", "accent") == "accent" for path in svg)
    assert sum("class" in path.attrib for path in svg) <= 1
    assert not "".join(svg.itertext()).strip()


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_stays_inside_its_frame(name: str) -> None:
    starts = re.findall(r"M(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)", DRAWN[name].read_text(encoding="utf-8"))
    assert starts
    assert all(2 <= float(at) <= 46 for start in starts for at in start)


def test_all_pictures_of_the_first_question_are_light() -> None:
    page = "".join(DRAWN[name].read_text(encoding="utf-8").strip() for name in (*GROUPS, *EVENTS))
    assert len(page) / len((*GROUPS, *EVENTS)) <= 260
    assert len(gzip.compress(page.encode())) <= 4_000


def test_no_page_asks_for_a_picture_that_nobody_has_drawn() -> None:
    asked = {name for file in WEB.rglob("*.html") for name in NAMED.findall(file.read_text(encoding="utf-8"))}
    assert asked - set(DRAWN) == set()


def test_no_two_pictures_are_the_same() -> None:
    drawings = [Path(file).read_text(encoding="utf-8") for file in DRAWN.values()]
    assert len(set(drawings)) == len(drawings)
