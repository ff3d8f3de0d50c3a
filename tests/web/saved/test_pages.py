"""The pages of saving in the house style: at once on a slow phone, no script, neutral titles, plain Spanish."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.urls import reverse

from palanca.web.saved import urls
from palanca.web.saved.words import words
from tests.web.conftest import text

from .conftest import Saver

FIRST_FLIGHT = 14_000


def pages(language: str) -> Iterator[tuple[str, Any]]:
    """Every page that there is, each in the state in which it says most."""
    saver, other = Saver(language), Saver(language)
    saver.have()
    yield "choose", saver.open("save/")
    yield "no days", saver.post("save/", days="")
    saver.choose()
    yield "words", saver.open("save/words/")
    yield "back", saver.open("save/back/")
    yield "not understood", saver.post("save/back/", word=["qqqqq"] * words().length)
    yield "others", saver.post("save/back/", word=[words().words[0]] * words().length)
    yield "too few", saver.post("save/back/", word=["milpa"])
    saver.post("save/back/", word=list(saver.phrase))
    yield "kept", saver.open("save/")
    yield "code", other.open("code/")
    yield "nothing", other.post("code/", word=[words().words[0]] * words().length)
    other.post("code/", word=list(saver.phrase))
    yield "code and answers", other.open("code/")
    saver.answer("hours", day="8", days="5")
    yield "changed", saver.open("save/")
    saver.post("save/again/", days="7")
    yield "elsewhere", other.post("save/again/", days="7")
    yield "hand", saver.open("hand/")
    saver.post("hand/")
    yield "code for a camera", saver.open("hand/")
    yield "over", other.open("take/x/")
    yield "erased", saver.post("save/erase/")


def heaviest(name: str) -> int:
    return max(file.stat().st_size for file in settings.STATIC_ROOT.glob(f"{name}.*.css.gz"))


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_page_is_small_neutral_and_without_script(language: str, db: None) -> None:
    styles = sum(heaviest(name) for name in ("palanca", "saved"))
    for name, page in pages(language):
        assert len(gzip.compress(page.content)) + styles < FIRST_FLIGHT, name
        source = text(page)
        assert "<title>Palanca</title>" in source, name
        assert "style=" not in source, name
        assert all("palanca" in script for script in re.findall("<script[^>]*>", source)), name
        assert page.headers["Cache-Control"] == "no-store", name
        assert page.headers["Referrer-Policy"] == "no-referrer", name


def test_no_address_of_it_holds_an_answer_or_the_words() -> None:
    assert {str(path.pattern) for path in urls.urlpatterns if "<" in str(path.pattern)} == {"take/<str:token>/"}


def test_the_pages_are_found_from_where_a_worker_stands(saver: Saver, other: Saver) -> None:
    start, answers, plan = text(other.open("")), text(saver.open("answers/")), text(saver.finish())
    assert reverse("saved_resume") in start
    assert reverse("saved_save") in answers
    assert reverse("saved_save") in plan
    assert reverse("hand") in plan
