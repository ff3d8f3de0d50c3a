"""What the API says of itself is valid, whole, and names nothing that is not there."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from palanca.contracts import CONTRACTS

from .conftest import Program

NAMES = ("pay-question", "pay-answer", "assess-question", "assess-answer", "errors")


@pytest.fixture
def described(program: Program) -> dict[str, Any]:
    described: dict[str, Any] = program.get("openapi.json").json()
    return described


def references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if "$ref" in value else set()
        return own.union(*map(references, value.values()))
    return set().union(*map(references, value)) if isinstance(value, list) else set()


def test_every_reference_leads_to_a_schema(described: dict[str, Any]) -> None:
    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert references(described) == known


def test_both_questions_are_described_with_an_example_that_is_answered(
    program: Program, described: dict[str, Any]
) -> None:
    assert set(described["paths"]) == {f"/api/{name}" for name in CONTRACTS}
    registry: Any = Registry().with_resource("api", Resource(described, DRAFT202012))
    for path, methods in described["paths"].items():
        asked = methods["post"]["requestBody"]["content"]["application/json"]
        answered = methods["post"]["responses"]["200"]["content"]["application/json"]["schema"]
        Draft202012Validator({"$ref": "api" + asked["schema"]["$ref"]}, registry=registry).validate(asked["example"])
        answer = program.ask(path.removeprefix("/api/"), asked["example"])
        Draft202012Validator({"$ref": "api" + answered["$ref"]}, registry=registry).validate(answer.json())


@pytest.mark.parametrize("name", NAMES)
def test_each_schema_stands_at_its_own_address(name: str, program: Program) -> None:
    answer = program.get(f"schemas/{name}.json")
    assert answer.headers["Content-Type"] == "application/schema+json"
    schema = json.loads(answer.content)
    assert schema["$id"] == f"/api/schemas/{name}.json"
    Draft202012Validator.check_schema(schema)


def test_a_description_that_has_not_changed_is_not_sent_again(program: Program) -> None:
    first = program.get("openapi.json")
    assert first.headers["Cache-Control"] == "public, no-cache"
    again = program.get("openapi.json", **{"if-none-match": first.headers["ETag"]})
    assert again.status_code == 304
    assert not again.content
