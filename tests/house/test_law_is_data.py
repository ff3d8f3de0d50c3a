"""No place, no statute and no legal number is named in pure Python: they stand in the lawbook, dated and cited."""

from __future__ import annotations

import ast
import csv
import re
from functools import cache
from pathlib import Path

import pytest

from palanca.book.load import open_book
from tests.house.source import PURE, ROOT, modules, name, tree, written_texts

STATUTE = re.compile(
    r"\d+\s*U\.?\s?S\.?\s?C|\bC\.?F\.?R\b|\bCode\b|§|\bFLSA\b|\bNLRA\b|\bLab\. |\bAct of\b"
    r"|\bus\.[a-z]{2}\.|us\.federal"
)
# Numbers that are arithmetic, calendar or contract, never law: counts of small things, hours and days of a week,
# the pay periods of a year that contract 1 fixes, and percent.
ARITHMETIC = {-1, 0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 24, 26, 52, 60, 100, 168, 365}
LIMITS_OF_INPUT = {
    "ask.py",
    "gsm.py",
    "earning_shapes.py",
    "shape.py",
    "money.py",
    "dates.py",
    "page_shapes.py",
    "place_shape.py",
    "rule_shapes.py",
    "term_shapes.py",
}


@cache
def place_names() -> frozenset[str]:
    """States and their codes, and every place of the lawbook."""
    with (ROOT / "tests/house/states.csv").open(encoding="utf-8") as file:
        states = {word for row in csv.reader(file) for word in row}
    return frozenset(states | {place.title.en for place in open_book().places.values() if place.level != "federal"})


@pytest.mark.parametrize("file", modules(*PURE), ids=name)
def test_pure_python_names_no_place(file: Path) -> None:
    named = [(line, text) for line, text in written_texts(file) if text in place_names()]
    spoken = [
        (line, text)
        for line, text in written_texts(file)
        for place in place_names()
        if len(place) > 2 and re.search(rf"\b{re.escape(place)}\b", text)
    ]
    assert not named + spoken


@pytest.mark.parametrize("file", modules(*PURE), ids=name)
def test_pure_python_names_no_statute(file: Path) -> None:
    assert not [(line, text) for line, text in written_texts(file) if STATUTE.search(text)]


@pytest.mark.parametrize("file", [file for file in modules(*PURE) if file.name not in LIMITS_OF_INPUT], ids=name)
def test_pure_python_holds_no_legal_number(file: Path) -> None:
    remembered = {
        id(node.value) for node in ast.walk(tree(file)) if isinstance(node, ast.keyword) and node.arg == "maxsize"
    }
    numbers = [
        (node.lineno, node.value)
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Constant) and type(node.value) is int and node.value not in ARITHMETIC
        if id(node) not in remembered
    ]
    assert not numbers
