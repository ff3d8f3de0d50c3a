"""What the house publishes about its questions and answers is true of every case of the lawbook, in both languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from palanca.book.load import CHECKOUT, open_book
from palanca.book.yaml_source import read_file
from palanca.contracts import CONTRACTS, Contract
from palanca.values.json_schema import ERRORS
from palanca.values.json_text import refused
from palanca.values.pause import never
from palanca.values.shape import BadInput

# A clock's case is a question of `assess`, asked on its first day.
FOLDERS = {"pay": "pay", "assess": "assess", "clocks": "assess"}
CASES = [
    (name, file) for folder, name in FOLDERS.items() for file in sorted((CHECKOUT / "cases" / folder).glob("*.yaml"))
]
EVERY = pytest.mark.parametrize("contract", CONTRACTS.values(), ids=CONTRACTS)


def validator(schema: Mapping[str, Any]) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


QUESTIONS = {name: validator(contract.question_schema(open_book())) for name, contract in CONTRACTS.items()}
ANSWERS = {name: validator(contract.answer_schema()) for name, contract in CONTRACTS.items()}


def mistakes(schema: Draft202012Validator, value: Any) -> list[str]:
    """In words; the value goes through JSON first, as it does on its way to a program."""
    return [f"{error.json_path}: {error.message}" for error in schema.iter_errors(json.loads(json.dumps(value)))]


@pytest.mark.parametrize(("name", "file"), CASES, ids=[f"{name}: {file.stem}" for name, file in CASES])
def test_a_case_fits_the_published_schemas(name: str, file: Path) -> None:
    case: Any = read_file(file)
    ask = {**({"as_of": case["starts"]} if "starts" in case else {}), **case["ask"]}
    assert mistakes(QUESTIONS[name], ask) == []
    if not case["needs"]:
        for language in ("es", "en"):
            assert mistakes(ANSWERS[name], CONTRACTS[name].answer(ask, open_book(), language, never)) == []


@EVERY
def test_the_example_is_answered(contract: Contract) -> None:
    assert mistakes(QUESTIONS[contract.name], contract.example) == []
    assert mistakes(ANSWERS[contract.name], contract.answer(contract.example, open_book(), "es", never)) == []


@EVERY
def test_the_schema_of_questions_refuses_what_the_reader_refuses(contract: Contract) -> None:
    for wrong in ({}, {**contract.example, "naem": "x"}, {**contract.example, "as_of": 20261122}):
        assert mistakes(QUESTIONS[contract.name], wrong)
        with pytest.raises(BadInput) as bad:
            contract.answer(wrong, open_book(), "en", never)
        assert mistakes(validator(ERRORS), refused(bad.value.mistakes)) == []


@EVERY
def test_the_schema_of_answers_lets_nothing_in_that_it_does_not_name(contract: Contract) -> None:
    answer = contract.answer(contract.example, open_book(), "en", never)
    assert mistakes(ANSWERS[contract.name], {**answer, "more": 1})
    assert mistakes(ANSWERS[contract.name], {name: value for name, value in answer.items() if name != "law_as_of"})
