"""The case files come in as they stand in lawbook/cases; every one must be readable, complete and point at its source.

Whether the engines reproduce them is asked elsewhere; here a case is only data.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

CASES = Path(__file__).parents[2] / "lawbook" / "cases"
FILES = sorted(file for kind in ("pay", "assess") for file in CASES.glob(f"{kind}/*.yaml"))  # clocks: test_clock_cases
KEYS = {"id", "title", "source", "ask", "expect", "rounded_rate", "rules", "needs"}
SOURCE_KEYS = {"citation", "sentence", "pointer", "read_on"}
STEP = r"(?:[a-z_]+|\d+)(?:\[[a-z_]+=[\w.-]+(?:,[a-z_]+=[\w.-]+)*\])?"
PATH = re.compile(rf"{STEP}(?:\.{STEP})*")
ANSWERS = {"pay": ("weeks", "totals"), "assess": ("findings", "deadlines")}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read(file: Path) -> dict[str, Any]:
    case: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return case


every_case = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
every_pay_case = pytest.mark.parametrize("file", sorted(CASES.glob("pay/*.yaml")), ids=lambda file: file.stem)
every_assess_case = pytest.mark.parametrize("file", sorted(CASES.glob("assess/*.yaml")), ids=lambda file: file.stem)


def test_both_contracts_have_cases() -> None:
    assert {file.parent.name for file in FILES} == {"pay", "assess"}


@every_case
def test_a_case_has_every_key_and_no_other(file: Path) -> None:
    case = read(file)
    assert set(case) == KEYS
    assert set(case["title"]) == {"en", "es"}
    assert SOURCE_KEYS <= set(case["source"]) <= SOURCE_KEYS | {"arithmetic"}


@every_case
def test_a_case_is_called_what_its_file_is_called(file: Path) -> None:
    assert read(file)["id"] == file.stem.replace("-", "_")


def test_no_two_cases_share_an_id() -> None:
    ids = [file.stem for file in FILES]
    assert len(ids) == len(set(ids))


@every_case
def test_a_case_quotes_its_source_and_says_where_it_was_read(file: Path) -> None:
    source = read(file)["source"]
    assert all(str(source[key]).strip() for key in SOURCE_KEYS)
    date.fromisoformat(source["read_on"])


@every_case
def test_what_is_expected_lies_in_the_contracts_answer(file: Path) -> None:
    for expected in read(file)["expect"]:
        assert PATH.fullmatch(expected["path"]), expected["path"]
        assert re.split(r"[.\[]", expected["path"])[0] in ANSWERS[file.parent.name]


@every_case
def test_a_case_expects_something_and_nothing_twice(file: Path) -> None:
    paths = [expected["path"] for expected in read(file)["expect"]]
    assert paths
    assert len(paths) == len(set(paths))


def floats_in(value: object) -> list[float]:
    if isinstance(value, dict):
        return [number for inner in value.values() for number in floats_in(inner)]
    if isinstance(value, list):
        return [number for inner in value for number in floats_in(inner)]
    return [value] if isinstance(value, float) else []


@every_case
def test_money_hours_and_days_are_text_never_floats(file: Path) -> None:
    case = read(file)
    assert not floats_in(case)
    assert isinstance(case["ask"]["as_of"], str)


@every_case
def test_only_a_rounded_rate_may_part_the_published_from_the_exact(file: Path) -> None:
    case = read(file)
    for expected in case["expect"]:
        assert set(expected) <= {"path", "value", "exact"}
        assert "exact" not in expected or case["rounded_rate"] is not None


@every_pay_case
def test_a_week_begins_on_the_day_its_workweek_begins(file: Path) -> None:
    ask = read(file)["ask"]
    for week in ask["weeks"]:
        weekday = WEEKDAYS[date.fromisoformat(week["starts"]).weekday()]
        assert weekday == ask.get("workweek_starts", weekday)


@every_pay_case
def test_a_rounded_rate_is_the_exact_one_to_the_cent(file: Path) -> None:
    case = read(file)
    rates = [expected for expected in case["expect"] if expected["path"].endswith(".regular_rate")]
    if case["rounded_rate"] is not None:
        assert [rate["value"] for rate in rates] == [case["rounded_rate"]]
        assert all("exact" in rate for rate in rates)


@every_assess_case
def test_a_deadline_has_passed_only_on_the_days_after_it(file: Path) -> None:
    case = read(file)
    expected = {entry["path"].rpartition(".")[2]: entry["value"] for entry in case["expect"]}
    if "date" not in expected:  # a door whose deadline nobody has published, or that has none
        assert expected.get("deadline", expected.get("length")) in (None, "none")
        return
    late = date.fromisoformat(case["ask"]["as_of"]) - date.fromisoformat(expected["date"])
    assert expected["passed"] is (late > timedelta(0))


@every_assess_case
def test_an_assess_case_tells_one_event(file: Path) -> None:
    case = read(file)
    kinds = [event["kind"] for event in case["ask"]["events"]]
    named = {match for entry in case["expect"] for match in re.findall(r"event=(\w+)", entry["path"])}
    assert len(kinds) == 1
    assert named <= set(kinds)
