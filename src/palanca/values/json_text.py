"""JSON text in, its plain value out, decimals exact; mistakes in, the one form out in which every program is told them.

The command and the web's API both read and refuse through here, so that they cannot differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal

from palanca.values.shape import BadInput, Mistake


def read_json(text: str | bytes) -> object:
    """The plain value of UTF-8 JSON. BadInput with the code `json` where it is none; never repeats what came."""
    try:
        plain = text.decode("utf-8") if isinstance(text, bytes) else text
        return json.loads(plain, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        raise BadInput([Mistake("", "json", "readable JSON in UTF-8", str(error))]) from error


def refused(mistakes: Iterable[Mistake]) -> dict[str, object]:
    """What is wrong, all at once: each path, a code, what was expected, what came."""
    return {
        "errors": [
            {"path": mistake.path, "code": mistake.code, "expected": mistake.wanted, "came": mistake.came}
            for mistake in mistakes
        ]
    }


def too_large(most: int, unit: str, came: str) -> BadInput:
    """More than anyone's question needs: refused before it is read."""
    return BadInput([Mistake("", "too_large", f"at most {most} {unit}", came)])
