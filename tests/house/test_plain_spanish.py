"""Every Spanish sentence that a worker may read scores 65 or more, wherever it stands."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import yaml

from palanca.web.catalogs import read_catalog
from tests.house.inflesz import EASY, inflesz
from tests.house.source import ROOT, modules, name, tree

LAWBOOK = ROOT / "lawbook"
# Published cases are read by lawyers; holidays have no Spanish.
NOT_FOR_WORKERS = ("cases", "holidays")
# Lists that are taken apart, one word at a time.
LISTS = ("enero febrero ", "lunes martes ")


def in_lawbook() -> Iterator[tuple[str, str]]:
    for file in sorted(LAWBOOK.rglob("*.yaml")):
        where = file.relative_to(LAWBOOK)
        if where.parts[0] not in NOT_FOR_WORKERS:
            for path, text in _spanish(yaml.safe_load(file.read_text(encoding="utf-8"))):
                yield f"{where}{path}", text


def _spanish(page: Any, above: str = "") -> Iterator[tuple[str, str]]:
    """Texts that stand in both languages beside each other."""
    if isinstance(page, dict) and set(page) == {"es", "en"}:
        yield above, str(page["es"])
    elif isinstance(page, dict):
        for key, part in page.items():
            yield from _spanish(part, f"{above}.{key}")
    elif isinstance(page, list):
        for place, part in enumerate(page):
            yield from _spanish(part, f"{above}.{place}")


def in_pages() -> Iterator[tuple[str, str]]:
    for message in read_catalog("es"):
        for text in (message.string,) if isinstance(message.string, str) else message.string or ():
            yield f"django.po: {message.id!r:.50}", text


def in_python() -> Iterator[tuple[str, str]]:
    for file in modules():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Said" and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str) and not text.value.startswith(LISTS):
                    yield f"{name(file)}:{node.lineno}", text.value


def test_every_sentence_reads_easily() -> None:
    every = [*in_lawbook(), *in_pages(), *in_python()]
    measured = [(score, where, text) for where, text in every if (score := inflesz(text)) is not None]
    hard = sorted((round(score, 1), where, text) for score, where, text in measured if score < EASY)
    assert not hard, "\n".join(map(str, hard))
    assert len(measured) > len(every) // 2


def test_each_of_the_three_places_is_looked_at() -> None:
    sources = [list(place()) for place in (in_lawbook, in_pages, in_python)]
    assert all(len(texts) > 100 for texts in sources)
