"""A path such as `findings[event=unpaid_overtime].forums[code=us.court].deadline.date` into an answer; every value
that it meets out, as lawbook/cases/README.md says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

STEP = re.compile(r"(?P<key>\w+)(?:\[(?P<choices>[^\]]*)\])?(?:\.|$)")


def values_at(answer: object, path: str) -> list[Any]:
    """All values that the path meets."""
    met: Iterable[Any] = [answer]
    for step in STEP.finditer(path):
        met = [value for one in met for value in _under(one, step["key"])]
        if step["choices"]:
            met = [value for one in met for value in one if _chosen(value, step["choices"])]
    return list(met)


def _under(value: Any, key: str) -> Iterator[Any]:
    if isinstance(value, dict) and key in value:
        yield value[key]
    elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
        yield value[int(key)]


def _chosen(value: Any, choices: str) -> bool:
    wanted = (choice.split("=", 1) for choice in choices.split(","))
    return all(str(value.get(key)) == word for key, word in wanted)
