"""Raw JSON-like input in, typed values out, or every mistake at once with its path, what was expected and what came.

A shape reads and also describes itself as JSON Schema, so that the published schema cannot drift from the reader.
Missing and `null` are *unknown* and read as None; an unknown key is a mistake, since it may be a misspelt fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Protocol

from palanca.values.money import exact

SHOWN_LENGTH: Final = 60
NUMBER_FORM: Final = r"\d{1,9}(\.\d{1,6})?"
DAY_TEXT: Final = re.compile(r"(1[89]|2[01])\d{2}-\d{2}-\d{2}")  # 1800 to 2199: lengths added stay in the calendar


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong with an input: where, a code that a screen can translate, what was wanted, what came."""

    path: str
    code: str
    wanted: str
    came: str

    def __str__(self) -> str:
        return f"{self.path or '(the whole input)'}: expected {self.wanted}; came {self.came}"


class BadInput(Exception):  # noqa: N818 - the contract says "bad input", and so do we
    """The caller's input cannot be answered; `mistakes` holds all that is wrong with it."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


class Shape(Protocol):
    """One kind of input. `read` returns None and notes a mistake where the raw value does not fit."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Any: ...

    def schema(self) -> dict[str, object]: ...


def shown(raw: object) -> str:
    """What came, short enough for a message."""
    return _short("nothing" if raw is None else repr(raw))


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"


def under(path: str, key: str | int) -> str:
    """The path one step deeper: `weeks.0.paid`."""
    return f"{path}.{key}" if path else str(key)


@dataclass(frozen=True, slots=True)
class Text:
    """A short text."""

    longest: int = 200

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> str | None:
        if isinstance(raw, str) and len(raw) <= self.longest:
            return raw
        mistakes.append(Mistake(path, "text", f"a text of at most {self.longest} characters", shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> bool | None:
        if isinstance(raw, bool):
            return raw
        mistakes.append(Mistake(path, "flag", "true or false", shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within limits."""

    least: int = 0
    most: int = 10_000_000

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> int | None:
        if isinstance(raw, int) and not isinstance(raw, bool) and self.least <= raw <= self.most:
            return raw
        mistakes.append(Mistake(path, "whole", f"a whole number from {self.least} to {self.most}", shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Money:
    """Dollars as decimal text. A JSON number is refused: it may already have lost a cent."""

    most: Fraction = Fraction(100_000_000)
    places: int = 2

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Fraction | None:
        amount = exact(raw) if isinstance(raw, str) and re.fullmatch(self._form, raw, re.ASCII) else None
        if amount is not None and amount <= self.most:
            return amount
        wanted = f'dollars as decimal text with at most {self.places} places, such as "18.00"'
        mistakes.append(Mistake(path, "money", wanted, shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": f"^(?:{self._form})$"}

    @property
    def _form(self) -> str:
        return rf"\d{{1,9}}(\.\d{{1,{self.places}}})?"


@dataclass(frozen=True, slots=True)
class Number:
    """A count that may have a fraction (hours, units, days): decimal text or a number."""

    most: Fraction

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Fraction | None:
        amount = _number(raw)
        if amount is not None and amount <= self.most:
            return amount
        wanted = f"a number from 0 to {self.most}, as decimal text or a number"
        mistakes.append(Mistake(path, "number", wanted, shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        text = {"type": "string", "pattern": f"^(?:{NUMBER_FORM})$"}
        return {"anyOf": [text, {"type": "number", "minimum": 0, "maximum": int(self.most)}]}


def _number(raw: object) -> Fraction | None:
    if isinstance(raw, bool) or not isinstance(raw, (str, int, float, Decimal)):
        return None
    text = str(raw)
    return exact(text) if re.fullmatch(NUMBER_FORM, text, re.ASCII) else None


@dataclass(frozen=True, slots=True)
class Day:
    """A date, ISO 8601."""

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> date | None:
        if isinstance(raw, str) and DAY_TEXT.fullmatch(raw):
            try:
                return date.fromisoformat(raw)
            except ValueError:
                pass
        mistakes.append(Mistake(path, "date", "a date such as 2026-01-31", shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "format": "date"}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One word of a list."""

    words: tuple[str, ...]

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> str | None:
        if isinstance(raw, str) and raw in self.words:
            return raw
        mistakes.append(Mistake(path, "one_of", "one of " + ", ".join(self.words), shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one shape."""

    each: Shape
    most: int
    least: int = 0

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> tuple[Any, ...] | None:
        if isinstance(raw, (list, tuple)) and self.least <= len(raw) <= self.most:
            return tuple(self.each.read(item, under(path, place), mistakes) for place, item in enumerate(raw))
        came = f"{len(raw)} of them" if isinstance(raw, (list, tuple)) else shown(raw)
        mistakes.append(Mistake(path, "list", f"a list of {self.least} to {self.most}", came))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "array", "items": self.each.schema(), "minItems": self.least, "maxItems": self.most}


@dataclass(frozen=True, slots=True)
class Record:
    """An object with named fields, built into a typed value once every field was read without a mistake.

    `check` says what the fields must be to each other. It sees what could be read (None where a field could not),
    so that its mistakes come together with all others.
    """

    fields: Mapping[str, Shape]
    build: Callable[..., Any]
    needed: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)
    check: Callable[[Mapping[str, Any], str, list[Mistake]], None] | None = None

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Any:
        if not isinstance(raw, Mapping):
            mistakes.append(Mistake(path, "record", "an object with named fields", shown(raw)))
            return None
        before = len(mistakes)
        known = "one of " + ", ".join(self.fields)
        unknown = sorted(str(key) for key in raw if key not in self.fields)
        mistakes.extend(Mistake(under(path, _short(key)), "unknown_key", known, "this key") for key in unknown)
        values: dict[str, object] = {}
        for key, shape in self.fields.items():
            if raw.get(key) is not None:
                values[self.renamed.get(key, key)] = shape.read(raw[key], under(path, key), mistakes)
            elif key in self.needed:
                mistakes.append(Mistake(under(path, key), "needed", "a value", "nothing"))
        if self.check:
            self.check(values, path, mistakes)
        return self.build(**values) if len(mistakes) == before else None

    def schema(self) -> dict[str, object]:
        properties = {key: {"anyOf": [shape.schema(), {"type": "null"}]} for key, shape in self.fields.items()}
        return {
            "type": "object",
            "properties": properties,
            "required": sorted(self.needed),
            "additionalProperties": False,
        }


def read_all(shape: Shape, raw: object) -> Any:
    """The typed value of a whole input. BadInput with every mistake in it."""
    mistakes: list[Mistake] = []
    value = shape.read(raw, "", mistakes)
    if mistakes:
        raise BadInput(mistakes)
    return value
