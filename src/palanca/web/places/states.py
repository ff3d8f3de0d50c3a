"""The states where a worker may have worked: a code in, the name people use in their language out."""

from __future__ import annotations

import csv
from functools import cache

from palanca.values.said import Said
from palanca.web.places.load import DATA


@cache
def states() -> dict[str, Said]:
    """Every state by its postal code, in the English alphabet."""
    with (DATA / "states.csv").open(encoding="utf-8", newline="") as text:
        return {row["code"]: Said(row["es"], row["en"]) for row in csv.DictReader(text)}
