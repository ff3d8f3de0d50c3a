"""The contracts in; their description for programs out: OpenAPI 3.1, and each JSON Schema at an address of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from palanca.book.book import Book
from palanca.contracts import CONTRACTS, Contract
from palanca.values.json_schema import DIALECT, ERRORS

Json = dict[str, Any]

# Counts what a program must change for; the lawbook's own version stands in every answer.
VERSION: Final = "1"
REFUSALS: Final[Mapping[str, str]] = {
    "400": "Not readable as JSON, or a language that the house does not speak",
    "411": "No Content-Length",
    "413": "Longer than any question needs to be; nothing was read",
    "415": "Not application/json",
    "422": "The question cannot be answered; every mistake at once, with its path",
    "503": "Too many questions at once; Retry-After says when to ask again",
}


def schemas(book: Book) -> dict[str, Json]:
    """Each schema by its name: `pay-question`, `pay-answer`, and so on, and `errors`."""
    found: dict[str, Json] = {"errors": ERRORS}
    for name, contract in CONTRACTS.items():
        found[f"{name}-question"] = contract.question_schema(book)
        found[f"{name}-answer"] = contract.answer_schema()
    return found


def schema_file(name: str, schema: Json) -> Json:
    """A schema that stands alone."""
    return {"$schema": DIALECT, "$id": f"/api/schemas/{name}.json", "title": name, **schema}


def description(book: Book, largest: int) -> Json:
    """The whole API."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Palanca",
            "version": VERSION,
            "description": "The command's two questions. Orientation, not legal advice. Nothing asked is kept.",
            "license": {"name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"},
        },
        "paths": {f"/api/{name}": {"post": _operation(contract, largest)} for name, contract in CONTRACTS.items()},
        "components": {"schemas": schemas(book)},
    }


def _operation(contract: Contract, largest: int) -> Json:
    return {
        "operationId": contract.name,
        "summary": contract.asks,
        "description": f"The body is JSON of at most {largest} bytes. A missing field means unknown, never no.",
        "parameters": [
            {
                "name": "language",
                "in": "query",
                "description": "Of the texts in the answer; without it, the first of these in Accept-Language, else en",
                "schema": {"enum": ["es", "en"]},
            }
        ],
        "requestBody": {"required": True, "content": _json(f"{contract.name}-question", example=contract.example)},
        "responses": {
            "200": {"description": "The answer", "content": _json(f"{contract.name}-answer")},
            **{code: {"description": said, "content": _json("errors")} for code, said in REFUSALS.items()},
        },
    }


def _json(schema: str, **more: Any) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}, **more}}
