"""The style page shows what the house is made of, as it is; every colour can be read by day and by night."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.utils.translation import override

from palanca.web import clock
from palanca.web.style.invented import MISTAKEN
from palanca.web.style.palette import Pair, Palette, contrast, palettes
from palanca.web.style.specimens import Visitor, specimens

from ..conftest import Worker, text

PAIRS = [(palette, pair) for palette in palettes() for pair in palette.pairs]


@pytest.mark.parametrize(("palette", "pair"), PAIRS, ids=lambda one: getattr(one, "light", "") or str(one.ratio))
def test_what_is_read_stands_off_its_ground(palette: Palette, pair: Pair) -> None:
    assert pair.enough, f"{palette.light}: {pair.front.name} on {pair.back.name} {pair.ratio:.2f} < {pair.least}"


def test_contrast_is_measured_as_the_rule_measures_it() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.01)


def test_every_colour_says_what_it_is_for() -> None:
    assert [swatch.name for palette in palettes() for swatch in palette.swatches if not swatch.meant_for] == []


def test_the_pages_on_it_are_the_pages_of_the_house(reader: Worker) -> None:
    shown = text(reader.open("style/"))
    for part in ('name="events"', 'class="error"', 'class="first', 'class="way"', 'class="sum', "<figure", "<progress"):
        assert part in shown, part
    question = text(reader.open("1/"))
    heading = re.search(r"<h1>[^<]+</h1>", question)
    assert heading
    assert heading[0] in shown


def test_the_invented_story_is_understood_to_its_end(worker: Worker) -> None:
    """A mistake stands once on the page where it was meant, and the plan follows."""
    pages = specimens("es", clock.today())
    assert [one.path for one in pages].count("/es/plan/") == 2  # before any answer, and after the last
    assert len([one for one in pages if one.mistaken]) == len(MISTAKEN)
    assert all(one.shown for one in pages)


def test_no_name_of_an_element_stands_twice(worker: Worker) -> None:
    names = re.findall(r'\bid="([^"]+)"', text(worker.open("style/")))
    assert len(names) == len(set(names))


def test_it_stays_out_of_search_and_out_of_the_way(reader: Worker) -> None:
    page = reader.open("style/")
    assert '<meta name="robots" content="noindex">' in text(page)
    assert not page.cookies
    for path in ("", "about/", "1/", "law/"):
        assert "/style/" not in text(reader.open(path))


def test_no_answer_of_a_worker_gets_onto_it(worker: Worker) -> None:
    worker.tell()
    before = text(worker.open("style/"))
    assert before == text(Client().get("/es/style/"))


def test_a_visitor_keeps_what_it_was_given(worker: Worker) -> None:
    visitor = Visitor()
    with override("es"):
        visitor.get("/es/1/")
    assert visitor.cookies == {}
