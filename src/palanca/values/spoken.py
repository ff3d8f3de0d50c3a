"""A date in; out comes how people say it in Spanish and English."""

from __future__ import annotations

from datetime import date
from typing import Final

from palanca.values.said import Said

MONTHS: Final = Said(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "January February March April May June July August September October November December",
)


def day_said(day: date) -> Said:
    """`2 de febrero de 2027`, `February 2, 2027`."""
    es, en = (months.split()[day.month - 1] for months in (MONTHS.es, MONTHS.en))
    return Said(f"{day.day} de {es} de {day.year}", f"{en} {day.day}, {day.year}")
