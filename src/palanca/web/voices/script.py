"""The house's own texts in; out comes every sentence that a voice can say, in the order in which a worker meets them.

Sentences with gaps, such as an amount or a day, are not among them: nobody can record what is not said yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

from palanca.book.book import Book
from palanca.book.load import open_book
from palanca.values.said import Said
from palanca.web.catalogs import WEB, read_catalog, texts_in
from palanca.web.voices.sentences import sentence_id

Part = Literal["check", "plan"]
CHECK: Final = ("intake/screens", "intake/templates/intake/screens")
CHECK_PAGES: Final = ("start", "question", "told", "choice_field", "moment_field", "choices", "week", "weeks", "go_on")
PLAN_PAGES: Final = ("plan", "card", "door", "money", "wait", "keep", "open_question")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`part`: a voice is complete for the check when it says every sentence of that part."""

    id: str
    part: Part
    where: str
    text: Said


@cache
def script() -> Mapping[str, Sentence]:
    """Every sentence once, by its name."""
    found: dict[str, Sentence] = {}
    for part, where, text in _all(open_book()):
        if text.es and "%" not in text.es:
            name = sentence_id(text.es)
            found.setdefault(name, Sentence(name, part, where, text))
    return found


@cache
def by_english() -> Mapping[str, str]:
    """The name of a sentence by its English, for pages in English."""
    return {sentence.text.en: name for name, sentence in script().items()}


def _all(book: Book) -> Iterator[tuple[Part, str, Said]]:
    pages = WEB / "intake" / "templates" / "intake"
    yield from _written("check", [*(file for folder in CHECK for file in sorted((WEB / folder).glob("*.*")))])
    yield from _written("check", [pages / f"{name}.html" for name in CHECK_PAGES])
    for event in sorted(book.events.values(), key=lambda event: (event.order, event.kind)):
        yield "check", "what happened", event.tell
    for fact, question in book.questions.items():
        for text in (question.ask, question.why, *(choice.says for choice in question.choices)):
            yield "check", f"question {fact}", text
    yield from _written("plan", [pages / f"{name}.html" for name in PLAN_PAGES])
    for forum in book.forums.values():
        for text in (forum.name, forum.how, forum.cost, forum.name_told):
            yield "plan", f"door {forum.code}", text
    for paper in book.papers.values():
        yield "plan", "papers to bring", paper.name
        yield "plan", "papers to bring", paper.hint
    for caution in book.cautions.values():
        yield "plan", "be careful", caution.says


def _written(part: Part, files: Iterable[Path]) -> Iterator[tuple[Part, str, Said]]:
    """The texts of pages and screens, with their Spanish from the catalog."""
    spanish = read_catalog("es")
    for file in files:
        for text, context in texts_in(file) if file.is_file() else ():
            message = spanish.get(text, context) if isinstance(text, str) else None
            if message is not None and isinstance(message.string, str) and isinstance(text, str):
                yield part, file.stem, Said(message.string, text)
