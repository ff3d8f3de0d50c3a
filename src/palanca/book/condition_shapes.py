"""Raw conditions in, typed conditions out.

`{fact: sector, is: [general]}`, `{fact: employees, at_least: size}`, `{all: […]}`, `{any: […]}`,
`{covered_by: some.other.rule}`, `{in: [us.ca, us.il]}` (the job is in one of these places of the lawbook) and `not_in`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from palanca.book.conditions import All, Any, Compare, Compared, Condition, CoveredBy, OneOfThese, inside
from palanca.values.shape import Mistake, shown, under

COMPARES: tuple[Compare, ...] = get_args(Compare)
FORMS = "a condition: all, any, covered_by, in, not_in, or fact with is, is_not, " + ", ".join(COMPARES)


class Conditions:
    """A list of conditions of this rule, all of which must hold."""

    def __init__(self, rule: str) -> None:
        self.rule = rule

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> Condition:
        return read_all(self.rule, raw, path, mistakes)

    def schema(self) -> dict[str, object]:
        return {"type": "array"}


def read_all(rule: str, raw: object, path: str, mistakes: list[Mistake]) -> All:
    """A list of conditions that must all hold; a missing list always holds."""
    if raw is None:
        return All(())
    return All(_parts(rule, raw, path, mistakes))


def _parts(rule: str, raw: object, path: str, mistakes: list[Mistake]) -> tuple[Condition, ...]:
    if not isinstance(raw, list) or not raw:
        mistakes.append(Mistake(path, "list", "a list of conditions, not empty", shown(raw)))
        return ()
    read = [_read(rule, part, under(path, place), mistakes) for place, part in enumerate(raw)]
    return tuple(part for part in read if part is not None)


def _read(rule: str, raw: object, path: str, mistakes: list[Mistake]) -> Condition | None:
    fields = {str(key): value for key, value in raw.items()} if isinstance(raw, Mapping) else {}
    match fields:
        case {"all": parts} if len(fields) == 1:
            return All(_parts(rule, parts, under(path, "all"), mistakes))
        case {"any": parts} if len(fields) == 1:
            return Any(_parts(rule, parts, under(path, "any"), mistakes))
        case {"covered_by": str(other)} if len(fields) == 1:
            return CoveredBy(other)
        case {"in": list(places)} if len(fields) == 1 and places and all(isinstance(one, str) for one in places):
            return Any(tuple(OneOfThese(inside(place), (True,)) for place in places))
        case {"not_in": list(places)} if len(fields) == 1 and places and all(isinstance(one, str) for one in places):
            return All(tuple(OneOfThese(inside(place), (True,), negated=True) for place in places))
        case {"fact": str(fact), "is": list(words)} if len(fields) == 2 and _all_words(words):
            return OneOfThese(fact, tuple(words))
        case {"fact": str(fact), "is_not": list(words)} if len(fields) == 2 and _all_words(words):
            return OneOfThese(fact, tuple(words), negated=True)
        case {"fact": str(fact), **rest} if (how := _compare(rest)) is not None:
            return Compared(fact, how, f"{rule}#{rest[how]}")
        case _:
            mistakes.append(Mistake(path, "condition", FORMS, shown(raw)))
            return None


def _all_words(words: list[object]) -> bool:
    return bool(words) and all(isinstance(word, (str, bool)) for word in words)


def _compare(rest: Mapping[str, object]) -> Compare | None:
    found = [how for how in COMPARES if how in rest]
    return found[0] if len(found) == len(rest) == 1 and isinstance(rest[found[0]], str) else None
