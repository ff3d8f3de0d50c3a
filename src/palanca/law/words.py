"""What the engine itself says, in Spanish and English: what a deadline counts from, and its own cautions."""

from __future__ import annotations

from datetime import date
from typing import Final

from palanca.values.said import Said

MONTHS: Final = Said(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "January February March April May June July August September October November December",
)

# What a deadline counts from, to stand after "counted from".
EACH_PAYDAY: Final = Said("cada día de pago", "each payday")
EACH_DAY_WORKED: Final = Said(
    "cada día de pago; como no sabemos cuáles son, contamos los días trabajados, que vienen antes",
    "each payday; as we do not know them, we count the days worked, which come before",
)
THAT_DAY: Final = Said("el día en que pasó", "the day it happened")
LAST_SUCH_DAY: Final = Said("el último día en que pasó", "the last day it happened")
COMPLAINT_DAY: Final = Said("el día en que se quejó", "the day you complained")
FIRST_SUCH_DAY: Final = Said("el primer día en que pasó", "the first day it happened")
EACH_ACT: Final = Said("cada vez que pasó", "each time it happened")
DAY_EMPLOYER_WAS_TOLD: Final = Said("el día en que le avisó al patrón", "the day you told the employer")
DAY_OF_LETTER: Final = Said("la fecha escrita en la carta de la oficina", "the date written on the office's letter")
LAST_DAY_OF_JOB: Final = Said("su último día en ese trabajo", "your last day at that job")
NOTHING: Final = Said("nada: no hay plazo", "nothing: there is no deadline")

DISPUTED: Final = Said(
    "Si el patrón niega lo que usted dice, el plazo es más corto: {shorter}, no {longer}. La fecha segura es la más corta.",  # noqa: E501
    "If the employer denies it, the deadline is shorter: {shorter}, not {longer}. The shorter date is the safe one.",
)
STATE_NOT_IN_BOOK: Final = Said(
    "La ley de ese estado o país todavía no está en este libro. Puede haber más derechos y otros plazos: pregunte también en una oficina de allí.",  # noqa: E501
    "The law of that state or country is not in this book yet. There may be more rights and other deadlines: ask an office there too.",  # noqa: E501
)


def due_after(start: Said) -> Said:
    """The due day that follows a start."""
    return Said(f"el día en que se debía pagar, después de {start.es}", f"the day it was due, after {start.en}")


def day_said(day: date) -> Said:
    """A date in full: `2 de febrero de 2027`, `February 2, 2027`."""
    es, en = (months.split()[day.month - 1] for months in (MONTHS.es, MONTHS.en))
    return Said(f"{day.day} de {es} de {day.year}", f"{en} {day.day}, {day.year}")


def with_days(text: Said, **days: date) -> Said:
    """The text with its gaps filled by dates, each in the language of the text."""
    said = {name: day_said(day) for name, day in days.items()}
    return Said(
        text.es.format(**{name: day.es for name, day in said.items()}),
        text.en.format(**{name: day.en for name, day in said.items()}),
    )
