"""Every text is there in both languages, and the catalogs hold neither more nor less than the pages say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from palanca.web.catalogs import LANGUAGES, LOCALE, compile_all, extracted, read_catalog

GAP = re.compile(r"%\((\w+)\)s")
UNNAMED = re.compile(r"%[sd]|\{\}")


def messages(language: str) -> Iterator[Message]:
    return (message for message in read_catalog(language) if message.id)


def forms(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, (list, tuple)) else (str(text),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_a_guess(language: str) -> None:
    assert [message.id for message in messages(language) if not all(forms(message.string)) or message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalog_holds_what_the_pages_say(language: str) -> None:
    assert {message.id for message in messages(language)} == {message.id for message in extracted() if message.id}


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_have_names_and_the_translation_keeps_them(language: str) -> None:
    for message in messages(language):
        wanted = {gap for form in forms(message.id) for gap in GAP.findall(form)}
        for form in forms(message.string):
            assert set(GAP.findall(form)) == wanted, message.id
            assert not UNNAMED.search(form), message.id


def test_spanish_speaks_as_the_glossary_does() -> None:
    spanish = " ".join(form for message in messages("es") for form in forms(message.string)).lower()
    assert not re.search(r"\b(agencia|víctima|ilegal|alien|finiquito|tú|tu|tus)\b", spanish)


def test_compiling_writes_a_catalog_that_django_can_read(tmp_path: Path) -> None:
    for language in LANGUAGES:
        source = LOCALE / language / "LC_MESSAGES" / "django.po"
        (tmp_path / language / "LC_MESSAGES").mkdir(parents=True)
        (tmp_path / language / "LC_MESSAGES" / "django.po").write_bytes(source.read_bytes())
    compile_all(tmp_path)
    assert (tmp_path / "es" / "LC_MESSAGES" / "django.mo").read_bytes()[:4] == b"\xde\x12\x04\x95"
