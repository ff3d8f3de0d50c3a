"""A raw place in, a Place out; both contracts read places alike. A code of the wrong form is a mistake, not unknown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from palanca.values.places import Place
from palanca.values.shape import Mistake, Record, Text, shown


@dataclass(frozen=True, slots=True)
class Code:
    """A short code with a fixed form: postal, FIPS, ISO."""

    pattern: str
    wanted: str

    def read(self, raw: object, path: str, mistakes: list[Mistake]) -> str | None:
        if isinstance(raw, str) and re.fullmatch(self.pattern, raw):
            return raw
        mistakes.append(Mistake(path, "code", self.wanted, shown(raw)))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": f"^(?:{self.pattern})$"}


PLACE: Final = Record(
    {
        "country": Code("[A-Za-z]{2}", "a country's two letters"),
        "state": Code("[A-Za-z]{2,3}", "a state's code of two or three letters"),
        "county_fips": Code("[0-9]{5}", "a county's five digits"),
        "city": Text(80),
        "zip": Code("[0-9]{5}(-[0-9]{4})?", "a ZIP of five digits"),
    },
    Place,
)
