"""Every word that the lawbook's shapes allow is said in both languages."""

from __future__ import annotations

from fractions import Fraction
from typing import get_args, get_type_hints

import pytest

from palanca.book.families import COMMON, FAMILIES, MATTERS
from palanca.book.load import open_book
from palanca.book.rules import LEVELS, Clock, CountedFrom, Forum
from palanca.book.terms import Unit
from palanca.values.confidence import Confidence
from palanca.values.dates import Length
from palanca.web.law import vocabulary
from palanca.web.law.amounts import amount_said, length_said
from palanca.web.law.vocabulary import term_said


def test_every_family_and_matter_has_its_name() -> None:
    assert set(vocabulary.FAMILIES) >= set(FAMILIES)
    assert set(vocabulary.MATTERS) == set(MATTERS)


def test_every_term_of_a_family_has_its_name() -> None:
    named = {term for family in FAMILIES.values() for term in family.terms} | set(COMMON)
    assert [term for term in sorted(named) if term_said(term) is None] == []


def test_every_word_of_a_clock_and_of_a_forum_is_said() -> None:
    assert set(vocabulary.STARTS) == set(get_args(CountedFrom))
    assert set(vocabulary.KINDS) == set(get_args(get_type_hints(Clock)["kind"]))
    assert set(vocabulary.LEVELS) >= set(get_args(get_type_hints(Forum)["level"]))
    assert set(vocabulary.SURE) == set(Confidence)
    assert set(vocabulary.LEVELS) >= set(LEVELS)


def test_a_variant_is_said_by_its_base() -> None:
    said = term_said("cash_wage_for_bar_staff")
    assert said is not None
    assert said.en == "The least in cash with tips (bar staff)"
    assert term_said("nobody_knows_this") is None


@pytest.mark.parametrize(
    ("unit", "amount", "es", "en"),
    [
        (Unit.USD_PER_HOUR, Fraction("16.9"), "$16.90 por hora", "$16.90 an hour"),
        (Unit.USD_PER_HOUR, Fraction("2.13"), "$2.13 por hora", "$2.13 an hour"),
        (Unit.USD, Fraction(500000), "$500,000.00", "$500,000.00"),
        (Unit.HOURS, Fraction(1), "1 hora", "1 hour"),
        (Unit.HOURS, Fraction("7.5"), "7.5 horas", "7.5 hours"),
        (Unit.TIMES, Fraction("1.5"), "1.5 veces", "1.5 times"),
        (Unit.COUNT, Fraction(25), "25", "25"),
        (Unit.PERCENT_PER_YEAR, Fraction(10), "10% al año", "10% a year"),
        (Unit.YES_NO, False, "no", "no"),
        (Unit.WORD, "next_payday", "next payday", "next payday"),
        (Unit.USD, None, "ya no hay", "no longer the law"),
        (Unit.LENGTH, Length(years=1, months=6), "1 año y 6 meses", "1 year and 6 months"),
    ],
)
def test_a_value_is_said_with_its_unit(unit: Unit, amount: object, es: str, en: str) -> None:
    said = amount_said(unit, amount, open_book())  # type: ignore[arg-type]
    assert (said.es, said.en) == (es, en)


def test_lengths_are_said_in_whole_words() -> None:
    assert length_said(Length(days=1)).es == "1 día"
    assert length_said(Length(days=180)).en == "180 days"
    assert length_said(Length()).es == "el mismo día"


def test_a_word_that_names_a_forum_is_said_by_its_name() -> None:
    assert amount_said(Unit.WORD, "us.whd", open_book()) == open_book().forums["us.whd"].name
