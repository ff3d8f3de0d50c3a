"""The stories of `stories/`, and how one is told to a browser: from the languages to the plan."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from .visit import Visit

FILES: Final = sorted((Path(__file__).parent / "stories").glob("*.yaml"))
STORIES: Final = {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in FILES}
START: Final = {"es": "Empezar", "en": "Start"}


def tell(here: Visit, story: Mapping[str, Any]) -> None:
    """Chooses the language, begins, and answers until the plan is there."""
    here.to("/")
    here.press(here.page.locator(f".tongues a[hreflang={here.language}]"))
    here.arrived("start")
    here.press(here.page.get_by_role("link", name=START[here.language], exact=True))
    here.answer_all(story["answers"])
    here.arrived("plan")
