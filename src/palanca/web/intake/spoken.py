"""Values in, words out in the reader's language: a lawbook text, an amount, a day, a stretch of time."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Final

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from palanca.book.load import open_book
from palanca.values.dates import Length
from palanca.values.money import exact, money_text
from palanca.values.said import Said
from palanca.web.intake.moment import Moment
from palanca.web.law.amounts import length_said

DAY: Final = {"es": r"j \d\e F \d\e Y", "en": "F j, Y"}
SHORT_DAY: Final = {"es": "j M Y", "en": "M j, Y"}
STEP: Final = re.compile(r"(?:^|(?<=[.!?»”] ))\d+\. ")
CLAUSE_END: Final = re.compile(r"[.;](?:\s|$)")
MONTH: Final = {"es": r"F \d\e Y", "en": "F Y"}

SHORT_MONTH: Final = {"es": "M Y", "en": "M Y"}


def language() -> str:
    """The reader's language, by its two letters."""
    return (get_language() or "es")[:2]


def said(text: Said) -> str:
    """A lawbook text in the reader's language."""
    return text.to(language())


def dollars(amount: Fraction | str) -> str:
    """`$1,234.50`."""
    whole, _point, cents = money_text(exact(amount) if isinstance(amount, str) else amount).partition(".")
    return f"${int(whole):,}.{cents}"


def day(value: date) -> str:
    """`29 de noviembre de 2026`, `November 29, 2026`."""
    return _dated(value, DAY)


def short_day(value: date) -> str:
    """`29 nov 2026`, `Nov 29, 2026`: for rows of a table."""
    return _dated(value, SHORT_DAY)


def month(value: date) -> str:
    """`noviembre de 2026`, `November 2026`."""
    return _dated(value, MONTH)


def short_month(value: date) -> str:
    """`nov 2026`, `Nov 2026`: under a drawing."""
    return _dated(value, SHORT_MONTH)


def weekday(value: date) -> str:
    """`Domingo`, `Sunday`."""
    return date_format(value, "l").capitalize()


def moment(text: str) -> str:
    """`2025-02-14` or `2025-02` as people say it."""
    told = Moment.parse(text)
    return day(told.first()) if told.day else _dated(told.first(), MONTH)


def stretch(first: str | None, last: str | None) -> list[str]:
    """From when until when, as far as it is known."""
    return [
        *([_("From %(day)s") % {"day": moment(first)}] if first else []),
        *([_("Until %(day)s") % {"day": moment(last)}] if last else []),
    ]


def _dated(value: date, formats: dict[str, str]) -> str:
    """Spanish writes months in small letters, whatever Django's catalog does."""
    text = date_format(value, formats[language()])
    return text.lower() if language() == "es" else text


def length_words(length: str) -> str:
    """`P180D` as people say it."""
    return said(length_said(Length.parse(length)))


def place_title(place: str) -> str:
    """The name of a place of the lawbook."""
    return said(open_book().places[place].title)


def numbered(text: str) -> list[str]:
    """`1. Look. 2. Leave.` as its steps; a text without numbers as itself."""
    return [part.strip() for part in STEP.split(text) if part.strip()]


def shortly(text: str) -> str:
    """The first thing that a text says, as a sentence: the whole stands on a page of its own."""
    return CLAUSE_END.split(text, maxsplit=1)[0].rstrip(".") + "."


def tel(phone: str) -> str:
    """A telephone number as a phone dials it: digits alone, with the country."""
    digits = "".join(character for character in phone if character.isdecimal())
    return f"+1{digits}" if len(digits) == 10 else f"+{digits}"


def unbroken(text: str) -> SafeString:
    """A number that no line may break."""
    return format_html('<span class="nb">{}</span>', text)


def strength(word: str) -> str:
    """How strong a right looks from the answers."""
    return {"likely": _("likely"), "possible": _("possible"), "needs_facts": _("something is still missing")}[word]
