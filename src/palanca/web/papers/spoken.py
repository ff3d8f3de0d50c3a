"""Dates, sums and lengths come in; the words that a paper uses for them, in both languages, go out.

Dates are full, with their weekday: 03/04 is two different days on the two sides of the border.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from palanca.values.dates import Length
from palanca.values.money import money_text
from palanca.values.said import Said

WEEKDAYS: Final = (
    Said("lunes", "Monday"),
    Said("martes", "Tuesday"),
    Said("miércoles", "Wednesday"),
    Said("jueves", "Thursday"),
    Said("viernes", "Friday"),
    Said("sábado", "Saturday"),
    Said("domingo", "Sunday"),
)
MONTHS: Final = (
    Said("enero", "January"),
    Said("febrero", "February"),
    Said("marzo", "March"),
    Said("abril", "April"),
    Said("mayo", "May"),
    Said("junio", "June"),
    Said("julio", "July"),
    Said("agosto", "August"),
    Said("septiembre", "September"),
    Said("octubre", "October"),
    Said("noviembre", "November"),
    Said("diciembre", "December"),
)
YEARS: Final = (Said("{n} año", "{n} year"), Said("{n} años", "{n} years"))
MONTHS_LONG: Final = (Said("{n} mes", "{n} month"), Said("{n} meses", "{n} months"))
DAYS_LONG: Final = (Said("{n} día", "{n} day"), Said("{n} días", "{n} days"))
NO_LIMIT: Final = Said("sin plazo", "no limit")
NO_LENGTH: Final = "none"


def full_date(day: date) -> Said:
    """`domingo 29 de noviembre de 2026`, `Sunday, November 29, 2026`."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return Said(
        f"{weekday.es} {day.day} de {month.es} de {day.year}", f"{weekday.en}, {month.en} {day.day}, {day.year}"
    )


def dollars(amount: Fraction) -> str:
    """`$3,540.00`: how a check says it on both sides of the border."""
    return f"${Decimal(money_text(amount)):,}"


def length(text: str) -> Said:
    """`P2Y` as `2 años`, `2 years`; the length `none` as no limit."""
    if text == NO_LENGTH:
        return NO_LIMIT
    parsed = Length.parse(text)
    units = ((parsed.years, YEARS), (parsed.months, MONTHS_LONG), (parsed.days, DAYS_LONG))
    parts = [_counted(count, forms) for count, forms in units if count]
    return Said(" y ".join(part.es for part in parts), " and ".join(part.en for part in parts))


def filled(said: Said, **values: Said | str) -> Said:
    """The gaps filled in each language with that language's words; a plain text is the same in both."""
    spoken = {name: value if isinstance(value, Said) else Said(value, value) for name, value in values.items()}
    return Said(
        said.es.format(**{name: value.es for name, value in spoken.items()}),
        said.en.format(**{name: value.en for name, value in spoken.items()}),
    )


def _counted(count: int, forms: tuple[Said, Said]) -> Said:
    return forms[0 if count == 1 else 1].filled(n=str(count))
