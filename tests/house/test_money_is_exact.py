"""No float near money: the pure rooms hold no float literal and no call that makes one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.source import PURE, modules, name, tree


@pytest.mark.parametrize("file", modules(*PURE), ids=name)
def test_pure_python_makes_no_float(file: Path) -> None:
    literals = [
        node for node in ast.walk(tree(file)) if isinstance(node, ast.Constant) and isinstance(node.value, float)
    ]
    calls = [
        node
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float"
    ]
    assert not literals
    assert not calls
