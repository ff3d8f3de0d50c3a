"""The words in which an answer's JSON Schema is written: every key there, none besides, None said aloud."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from palanca.values.confidence import Confidence

Schema = dict[str, object]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def record(**fields: Schema) -> Schema:
    """An object that has all of these keys and no other."""
    return {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}


def many(each: Schema) -> Schema:
    """A list of one shape."""
    return {"type": "array", "items": each}


def maybe(schema: Schema) -> Schema:
    """The same, or null: nobody knows, or there is none."""
    return {"anyOf": [schema, {"type": "null"}]}


def word(words: Iterable[str]) -> Schema:
    """One word of a list."""
    return {"enum": list(words)}


def decimal(places: str) -> Schema:
    """A number as text, so that nothing is lost on the way."""
    return {"type": "string", "pattern": rf"^-?\d+{places}$"}


TEXT: Final[Schema] = {"type": "string"}
FLAG: Final[Schema] = {"type": "boolean"}
DAY: Final[Schema] = {"type": "string", "format": "date"}
INDEX: Final[Schema] = {"type": "integer", "minimum": 0}
MONEY: Final = decimal(r"\.\d{2}")
RATE: Final = decimal(r"\.\d{2,6}")
NUMBER: Final = decimal(r"(\.\d{1,6})?")
LENGTH: Final[Schema] = {"type": "string", "pattern": r"^P(\d+Y)?(\d+M)?(\d+D)?$"}
CONFIDENCE: Final = word(Confidence)
VERSION: Final[Schema] = {"type": "string", "pattern": "^[0-9a-f]{12}$"}

# What every caller is told who asked badly; see `palanca.values.json_text.refused`.
ERRORS: Final = record(errors=many(record(path=TEXT, code=TEXT, expected=TEXT, came=TEXT)))
