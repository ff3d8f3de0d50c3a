"""Every setting that the house reads is in the reference, and the reference names none that it does not read."""

from __future__ import annotations

import re

from palanca.web.environment import VARIABLES
from tests.house.source import ROOT


def test_the_reference_names_each_setting_once() -> None:
    page = (ROOT / "docs/reference/settings.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == sorted(VARIABLES)
