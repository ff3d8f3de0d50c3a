"""The name of a program that a test needs comes in, its path goes out; without it the test is skipped aloud."""

from __future__ import annotations

import shutil

import pytest


def need(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed: apt-get install {program}")
    return path
