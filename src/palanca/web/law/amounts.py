"""A value of the law in; out comes how people say it: `$16.90 por hora`, `180 días`, `sí`."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from palanca.book.book import Book
from palanca.book.terms import Amount, Unit
from palanca.values.dates import Length
from palanca.values.money import number_text, rate_text
from palanca.values.said import Said

NUMBERS: Final = {
    Unit.USD_PER_HOUR: Said("${number} por hora", "${number} an hour"),
    Unit.USD: Said("${number}", "${number}"),
    Unit.HOURS: Said("{number} horas", "{number} hours"),
    Unit.TIMES: Said("{number} veces", "{number} times"),
    Unit.COUNT: Said("{number}", "{number}"),
    Unit.PERCENT_PER_YEAR: Said("{number}% al año", "{number}% a year"),
    Unit.PERCENT_PER_MONTH: Said("{number}% al mes", "{number}% a month"),
}
LISTED_BY: Final = "deduction_kind"
ONE_HOUR: Final = Said("1 hora", "1 hour")
YES, NO = Said("sí", "yes"), Said("no", "no")
ENDED: Final = Said("ya no hay", "no longer the law")
SAME_DAY: Final = Said("el mismo día", "the same day")
PARTS: Final = (
    ("years", Said("año", "year"), Said("años", "years")),
    ("months", Said("mes", "month"), Said("meses", "months")),
    ("days", Said("día", "day"), Said("días", "days")),
)


def amount_said(unit: Unit, amount: Amount | None, book: Book) -> Said:
    """The value with its unit. A word that names a forum is said by the forum's name."""
    match amount:
        case None:
            return ENDED
        case bool():
            return YES if amount else NO
        case Length():
            return length_said(amount)
        case Fraction():
            if unit is Unit.HOURS and amount == 1:
                return ONE_HOUR
            return NUMBERS[unit].filled(number=_number(unit, amount))
        case str():
            return book.forums[amount].name if amount in book.forums else _words_said(amount, book)


def _words_said(listed: str, book: Book) -> Said:
    """Words of a list, by the answers of the question that asks for them; a word of no question stands for itself."""
    asked = book.questions.get(LISTED_BY)
    answers = {choice.value: choice.says for choice in asked.choices} if asked else {}
    said = [answers.get(word.strip()) or _itself(word.strip()) for word in listed.split(",")]
    return Said("; ".join(one.es for one in said), "; ".join(one.en for one in said))


def _itself(word: str) -> Said:
    return Said(word.replace("_", " "), word.replace("_", " "))


def length_said(length: Length) -> Said:
    """`2 años`, `6 meses y 15 días`."""
    counted = [(getattr(length, name), one, many) for name, one, many in PARTS]
    parts = [(count, one if count == 1 else many) for count, one, many in counted if count]
    if not parts:
        return SAME_DAY
    return Said(
        " y ".join(f"{count} {word.es}" for count, word in parts),
        " and ".join(f"{count} {word.en}" for count, word in parts),
    )


def _number(unit: Unit, amount: Fraction) -> str:
    if unit not in (Unit.USD, Unit.USD_PER_HOUR):
        return number_text(amount)
    whole, _point, cents = rate_text(amount).partition(".")
    return f"{int(whole):,}.{cents}"
