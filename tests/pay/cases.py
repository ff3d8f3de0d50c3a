"""The case files in, ready to be asked; paths and values compared as numbers, as lawbook/cases/README.md says."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from typing import Any

from palanca.book.load import CHECKOUT
from palanca.book.yaml_source import read_file


@dataclass(frozen=True)
class Case:
    """One published example: the question, what must come back, the rules it leans on."""

    id: str
    ask: dict[str, Any]
    expect: list[dict[str, Any]]
    rounded_rate: Fraction | None
    rules: list[str]
    needs: list[str]

    def misses(self, answer: dict[str, Any]) -> list[tuple[str, object, object]]:
        """Where the answer differs: path, what was wanted, what came."""
        wanted = {expected["path"]: expected.get("exact", expected["value"]) for expected in self.expect}
        came = {path: value_at(answer, path) for path in wanted}
        return [(path, wanted[path], came[path]) for path in wanted if not same(wanted[path], came[path])]


def value_at(answer: Any, path: str) -> Any:
    return reduce(lambda value, key: value[int(key) if key.isdigit() else key], path.split("."), answer)


def same(wanted: object, came: object) -> bool:
    """Equal as numbers to the last place given; whatever is no number, as text."""
    try:
        return Fraction(str(wanted)) == Fraction(str(came))
    except ValueError:
        return str(wanted) == str(came)


def read(file: Any) -> Case:
    raw: Any = read_file(file)
    rate = raw["rounded_rate"]
    return Case(
        raw["id"], raw["ask"], raw["expect"], None if rate is None else Fraction(rate), raw["rules"], raw["needs"]
    )


CASES = [read(file) for file in sorted((CHECKOUT / "cases" / "pay").glob("*.yaml"))]
