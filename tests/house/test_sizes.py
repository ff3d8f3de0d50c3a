"""Modules hold one idea, functions read in one look: sizes are capped, and the list of exceptions only shrinks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.source import ROOT, functions, modules, name

MODULE_CAP, FUNCTION_CAP = 300, 50


def lines(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())


def oversized(file: Path) -> Iterator[str]:
    text = file.read_text(encoding="utf-8")
    if lines(text) > MODULE_CAP:
        yield name(file)
    for node in functions(file):
        if lines(ast.get_source_segment(text, node) or "") > FUNCTION_CAP:
            yield f"{name(file)}:{node.name}"


def excepted() -> dict[str, str]:
    rows = (ROOT / "tests/house/oversize.txt").read_text(encoding="utf-8").splitlines()
    entries = [row.partition(" ") for row in rows if row and not row.startswith("#")]
    return {where: reason.strip() for where, _, reason in entries}


def test_modules_and_functions_stay_small_but_for_the_exceptions() -> None:
    found = {entry for file in modules() for entry in oversized(file)}
    assert found == set(excepted())


def test_every_exception_has_a_reason() -> None:
    assert all(excepted().values())


@pytest.mark.parametrize("file", [file for file in modules() if file.parent.name != "migrations"], ids=name)
def test_every_module_says_what_it_is_for(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text))
