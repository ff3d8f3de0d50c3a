"""A date as people text it in, `14 feb 2025`, `feb 2025`; day, month and year out, as the form's fields have them.

Figures alone, `2/3/2025`, are a day to some and a month to others: they are taken only where both readings agree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from babel.dates import get_month_names

from palanca.web.places.fold import fold

LETTERS: Final = 3
PARTS: Final = re.compile(r"\d+|[^\W\d_]+")
SEPTEMBER_TOO: Final = ("set", "setiembre")
WORDS_BETWEEN: Final = ("de", "del", "el", "of", "the", "th", "st", "nd", "rd")


def read_date(text: str, language: str) -> Mapping[str, str] | None:
    """`day` may be missing. None where it is no date, or could be two."""
    parts = [part for part in PARTS.findall(fold(text)) if part not in WORDS_BETWEEN]
    named = [month for part in parts if (month := _month(part, language))]
    figures = [int(part) for part in parts if part.isdecimal() and len(part) <= 4]
    if len(named) + len(figures) != len(parts) or len(named) > 1:
        return None
    years = [number for number in figures if number > 1000]
    small = [number for number in figures if number <= 1000]
    if len(years) != 1:
        return None
    if named:
        return _written(small[0] if small else None, named[0], years[0]) if len(small) < 2 else None
    return _of_figures(small, years[0])


def _of_figures(small: list[int], year: int) -> Mapping[str, str] | None:
    """Day and month in either order where only one can be meant; a month alone."""
    match small:
        case [month]:
            return _written(None, month, year)
        case [one, other] if one == other or one > 12:
            return _written(one, other, year)
        case [one, other] if other > 12:
            return _written(other, one, year)
        case _:
            return None


def _written(day: int | None, month: int, year: int) -> Mapping[str, str]:
    return {"day": "" if day is None else str(day), "month": str(month), "year": str(year)}


def _month(part: str, language: str) -> int | None:
    """The month that begins so, in the reader's language, else in the house's other one."""
    if part.isdecimal() or len(part) < LETTERS:
        return None
    for spoken in dict.fromkeys((language, "es", "en")):
        for number, name in get_month_names("wide", locale=spoken).items():
            if fold(name).startswith(part) or (part in SEPTEMBER_TOO and number == 9):
                return int(number)
    return None
