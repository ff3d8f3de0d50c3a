"""A worker's language comes in; what turns a heading into the office's words with the worker's beneath goes out.

The annex speaks English, the language of the desk that decides; its headings speak both (decision 0002).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from palanca.values.said import Said

Words = dict[str, object]
Heading = Callable[[Said], Words]
OFFICE: Final = "en"


def headings_for(language: str) -> Heading:
    def heading(said: Said) -> Words:
        own = None if language == OFFICE else said.to(language)
        return {"office": said.to(OFFICE), "own": own, "lang": language}

    return heading
