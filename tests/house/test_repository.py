"""What is committed names no path of a machine and no download host, and every path that the documents name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.source import ROOT, name, tracked

LOCKS = [file for file in tracked() if re.search(r"(lock|requirements.*\.txt|package-lock\.json)$", file.name)]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
MACHINE = re.compile(rb"(?:^|[^A-Za-z0-9_.])/(?:work|farm|root)/")
HOST = re.compile(r"--(extra-)?index-url|registry *= *\"https?:|\"resolved\": *\"https?:|url *= *\"https?:")
NAMED_PATH = re.compile(r"`((?:src|tests|docs|lawbook|bench|\.ci)/[\w./*-]+|Makefile|manage\.py)`")


def test_no_tracked_file_names_a_path_of_a_machine() -> None:
    own = Path(__file__).resolve()
    binary = {".png", ".woff2", ".ttf", ".gz", ".pdf"}
    files = [file for file in tracked() if file != own and file.suffix not in binary]
    assert not [name(file) for file in files if MACHINE.search(file.read_bytes())]


@pytest.mark.parametrize("file", LOCKS, ids=name)
def test_lock_files_name_no_download_host(file: Path) -> None:
    assert not HOST.search(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", DOCUMENTS, ids=name)
def test_every_path_a_document_names_exists(file: Path) -> None:
    named = NAMED_PATH.findall(file.read_text(encoding="utf-8"))
    missing = [path for path in named if not any(ROOT.glob(path.rstrip("/")))]
    assert not missing
