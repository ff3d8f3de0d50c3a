"""The contract's fixed words: every ground of discrimination that it knows."""

from __future__ import annotations

from typing import Final

BASES: Final = (
    "race",
    "color",
    "national_origin",
    "ancestry",
    "language",
    "citizenship",
    "sex",
    "pregnancy",
    "orientation",
    "age",
    "disability",
    "religion",
    "genetic",
)
