"""Every page of the check, in both languages and without script: whole in its own language, each form with a button."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import pytest

from palanca.web.catalogs import read_catalog

from ..conftest import STORY, Worker, text

PAGES = (
    *("", "1/", "2/", "3/", "answers/", "plan/", "plan/1/", "plan/sum/", "plan/wait/", "plan/why/", "plan/law/1/"),
    *("plan/keep/", "plan/letter/", "plan/text/", "weeks/", "weeks/1/", "save/", "code/", "hand/", "voice/", "person/"),
    *("about/", "kept/"),
)
# Shorter ones may be alike in both languages.
LONG = 4


def _sentences() -> dict[str, list[str]]:
    """What each language says and the other does not, in plain words."""
    said: dict[str, list[str]] = {"es": [], "en": []}
    for message in read_catalog("es"):
        if isinstance(message.id, str) and isinstance(message.string, str) and message.id != message.string:
            for language, one in (("en", message.id), ("es", message.string)):
                if len(one.split()) >= LONG and not re.search(r"[%<&]", one):
                    said[language].append(one)
    return said


SAID = _sentences()
MANY = 200


@pytest.fixture
def told(reader: Worker) -> Worker:
    reader.tell({**STORY, "fact:complained_about": {"value": ["safety"]}})
    reader.finish()
    return reader


def test_all_of_them(told: Worker) -> None:
    assert min(map(len, SAID.values())) > MANY
    shown = {path: told.open(path) for path in PAGES}
    assert {path: page.status_code for path, page in shown.items() if page.status_code != 200} == {}
    sources = {path: text(page) for path, page in shown.items()}
    assert not [path for path, source in sources.items() if f'<html lang="{told.language}"' not in source]
    assert {path: found for path, source in sources.items() if (found := _in_the_other(source, told.language))} == {}
    assert {path: found for path, source in sources.items() if (found := list(_needing_script(source)))} == {}


def _in_the_other(source: str, language: str) -> list[str]:
    """Sentences of the other language, but for what is marked as such."""
    main = html.unescape(re.sub(r'<(\w+)[^>]* lang="(?:es|en)".*?</\1>', " ", source.partition("<body")[2]))
    return [sentence for sentence in SAID["en" if language == "es" else "es"] if sentence in main]


def _needing_script(source: str) -> Iterator[str]:
    """Markup that does nothing where no script runs: handlers, and forms that nothing sends."""
    yield from re.findall(r"<[^>]+\son\w+=|href=\"javascript:", source)
    for form in re.findall(r"<form.*?</form>", source, re.DOTALL):
        if not re.search(r"<button(?![^>]*type=\"button\")|type=\"submit\"", form):
            yield form
