"""Text as a stranger may type it comes in; it appears as text, runs nothing, breaks nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from palanca.values.said import Said
from palanca.web.papers.annex import Told
from palanca.web.papers.prints import office_pdf, plan_pdf, pocket_pdf

from .reading import first_sheet, sheets, whole
from .stories import ASSESSMENT, OWED, SAFETY, finding, plan, step

MARKUP = (
    '#import "paper.typ"',
    "#panic()",
    "#{ while true {} }",
    "$x^2$ *no* _no_ `no`",
    "= no",
    "<b>O'Brien</b> \"Ñandú\" 'x' -- ...",
    "]] }} ) #sys.inputs.content",
    "\\u{41} {es} %s",
    "Tu'un savi, Dilla xhon, Maaya t'aan, Ɨꞌɨ ʼÑuu",
)


def papers(text: str) -> tuple[bytes, bytes, bytes]:
    """The pocket sheet, the whole plan and the office's summary, with that text wherever one can stand."""
    said = Said(text, text)
    hostile = replace(SAFETY, name=said, how=said, name_told=said, what_it_can_get=said, cost=said, phone=text)
    told = replace(ASSESSMENT, findings=(replace(finding("inv.x", said, hostile), law=said, why=said, citation=text),))
    of = plan((step(hostile, said),), OWED, cautions=(said,))
    answers = (Told(said, (said,)),)
    return pocket_pdf(of, "es"), plan_pdf(of, OWED, "es"), office_pdf(of, told, OWED, answers, "es")


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_shown_and_never_run(text: str) -> None:
    for paper in papers(text):
        assert " ".join(text.split()) in whole(paper)


def test_ten_thousand_letters_keep_the_page_to_fold_on_one_page() -> None:
    pocket, whole_plan, _office = papers("ñ" * 10_000)
    assert len(sheets(pocket)) == 1
    assert "".join(sheets(whole_plan)).count("ñ") > 10_000


def test_ten_thousand_letters_stay_on_their_sheet() -> None:
    assert all(0 < run.x < 612 and 0 < run.y < 792 for run in first_sheet(papers("palabra " * 1250)[0]))


@pytest.mark.parametrize("text", ["a\0b", "a\x1bb", "a\u202eb", "a\u200bb", "a\ufeffb", "a\u00adb"])
def test_controls_and_signs_that_turn_a_line_around_vanish(text: str) -> None:
    assert all("ab" in whole(paper) for paper in papers(text))


@pytest.mark.parametrize("text", ["😀", "漢字", "한글", "ᠮᠣᠩ", "\ud800", "\ue000"])
def test_what_the_font_cannot_draw_leaves_a_mark_for_each_sign(text: str) -> None:
    assert "�" * len(text) in whole(papers(text)[0])


def test_a_mark_under_a_letter_stays_with_it() -> None:
    assert "u\N{COMBINING MACRON BELOW}" in whole(papers("Ñu\N{COMBINING MACRON BELOW}u")[0])
