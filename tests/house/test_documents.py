"""Every command in the documents is alive: `sh` blocks are run, line by line, in a copy of the house's own setting."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.source import ROOT, name
from tests.house.test_repository import DOCUMENTS

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
NOT_HERE = ("git clone", "cd ", "sudo ")  # a newcomer's first steps, which would change this machine
MAKE = re.compile(r"^(?:[A-Z_]+=\S+ )*make (\w+)")


def commands(file: Path) -> Iterator[str]:
    for block in BLOCK.findall(file.read_text(encoding="utf-8")):
        yield from (line for line in block.replace("\\\n", " ").splitlines() if line and not line.startswith("#"))


WRITTEN = [(name(file), command) for file in DOCUMENTS for command in commands(file)]


def test_the_documents_hold_commands() -> None:
    assert len(WRITTEN) >= 5


@pytest.mark.parametrize(("document", "command"), WRITTEN, ids=[f"{file}: {command}"[:80] for file, command in WRITTEN])
def test_the_command_is_alive(document: str, command: str, tmp_path: Path) -> None:
    if command.startswith(NOT_HERE):
        return
    if target := MAKE.match(command):
        assert re.search(rf"^{target[1]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        return
    environment = {**os.environ, "PATH": f"{ROOT}/.venv/bin:{os.environ['PATH']}", "OUT": str(tmp_path)}
    ran = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
