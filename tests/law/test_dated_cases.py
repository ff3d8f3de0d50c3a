"""Every dated case of the lawbook, told whole to `assess`: the dates that statutes and agencies make themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from palanca.book.load import CHECKOUT, open_book
from palanca.book.yaml_source import read_file
from palanca.law.answer import assess
from palanca.law.published import as_json
from tests.law.paths import values_at

CASES = sorted((CHECKOUT / "cases" / "assess").glob("*.yaml"))


def read_case(file: Path) -> dict[str, Any]:
    case = read_file(file)
    assert isinstance(case, dict)
    return case


def to_run(file: Path) -> Any:
    """The case; one that needs what is not built yet must fail, aloud, until the day it is built."""
    case = read_case(file)
    needs = ", ".join(case["needs"])
    marks = [pytest.mark.xfail(strict=True, reason=f"not built yet: {needs}")] if needs else []
    return pytest.param(case, id=file.stem, marks=marks)


@pytest.mark.parametrize("case", [to_run(file) for file in CASES])
def test_the_case_has_its_published_answer(case: dict[str, Any]) -> None:
    answer = as_json(assess(case["ask"], open_book()))
    met = {expected["path"]: values_at(answer, expected["path"]) for expected in case["expect"]}
    wrong = {one["path"]: met[one["path"]] for one in case["expect"] if not holds(met[one["path"]], one["value"])}
    assert not wrong


def holds(met: list[Any], expected: object) -> bool:
    """Every value met is the one expected, and one is met at least."""
    return bool(met) and all(value == expected for value in met)


def test_there_are_cases_that_run() -> None:
    assert sum(1 for file in CASES if not read_case(file)["needs"]) > 30
