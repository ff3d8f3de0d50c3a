"""The wheel carries the lawbook: installed elsewhere, without a checkout, `palanca pay` answers from another folder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.house.source import ROOT
from tests.house.test_pure_alone import PAY


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(target.glob("*.whl"))


def test_the_wheel_carries_the_lawbook_compiled_and_readable(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert "palanca/lawbook.json" in names
    assert "palanca/lawbook/us/federal/overtime.yaml" in names
    assert "palanca/web/locale/es/LC_MESSAGES/django.mo" in names


def test_an_installed_palanca_answers_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    pip = [tmp_path / "venv/bin/pip", "install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    subprocess.run([*pip, wheel], check=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    command = [tmp_path / "venv/bin/palanca", "pay", "-"]
    ran = subprocess.run(command, cwd=elsewhere, input=json.dumps(PAY), capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout)["totals"]["owed"] == "36.00"
