"""Texts of templates and Python in; catalogs out. `python -m palanca.web.catalogs` compiles; `… update` also extracts.

Every text is written in English in its place and in Spanish in the catalog, beside it and not after it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

WEB: Final = Path(__file__).resolve().parent
LOCALE: Final = WEB / "locale"
LANGUAGES: Final = ("es", "en")
KEYWORDS: Final = {**DEFAULT_KEYWORDS, "gettext_lazy": None, "ngettext_lazy": (1, 2), "pgettext_lazy": ((1, "c"), 2)}
# The papers' texts stand in both languages beside each other in their own module.
SKIPPED: Final = ("papers",)
HEADER: Final = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def compile_all(locale: Path = LOCALE) -> None:
    """Every `.po` as `.mo`, untouched when it is newer."""
    for language in LANGUAGES:
        source = catalog_file(language, locale)
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            with target.open("wb") as compiled:
                write_mo(compiled, read_catalog(language, locale))


def update_all() -> None:
    """Takes new texts in and drops those that nobody says any more. English repeats its own."""
    texts = extracted()
    for language in LANGUAGES:
        catalog = read_catalog(language)
        catalog.update(texts, no_fuzzy_matching=True, update_creation_date=False)
        catalog.obsolete.clear()
        if language == "en":
            for message in catalog:
                message.string = message.id
        write_catalog(language, catalog)


def extracted() -> Catalog:
    """Every text that the code and the templates say now."""
    catalog = Catalog(charset="utf-8")
    for texts, context in _found():
        catalog.add(texts, context=context)
    return catalog


def read_catalog(language: str, locale: Path = LOCALE) -> Catalog:
    """The catalog of a language as it is kept."""
    with catalog_file(language, locale).open("rb") as kept:
        return read_po(kept, locale=language)


def write_catalog(language: str, catalog: Catalog) -> None:
    """Keeps a catalog: with Babel's long lines, without dates and line numbers, so that a diff shows texts alone."""
    plain = Catalog(locale=language, charset="utf-8")
    for message in catalog:
        plain.add(message.id, message.string, context=message.context)
    with catalog_file(language).open("wb") as kept:
        kept.write(HEADER.format(language=language).encode())
        write_po(kept, plain, width=120, omit_header=True)


def catalog_file(language: str, locale: Path = LOCALE) -> Path:
    """Where Django looks for it."""
    return locale / language / "LC_MESSAGES" / "django.po"


def texts_in(file: Path) -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    """The texts of one module or template, each with its context."""
    text = file.read_text(encoding="utf-8")
    source = templatize(text, origin=str(file)) if file.suffix == ".html" else text
    for _line, found, _comments, context in extract("python", BytesIO(source.encode()), KEYWORDS):
        yield found, context


def _found() -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    for file in sorted([*WEB.rglob("*.py"), *WEB.rglob("*.html")]):
        if file.relative_to(WEB).parts[0] in SKIPPED:
            continue
        yield from texts_in(file)


def main(arguments: list[str]) -> None:
    """The command."""
    if arguments == ["update"]:
        update_all()
    compile_all()


if __name__ == "__main__":
    main(sys.argv[1:])
