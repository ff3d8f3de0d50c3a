"""Text comes in; what the shipped fonts can draw stays as it is, and all that we say they draw they do draw."""

from __future__ import annotations

import json
import unicodedata
from importlib.resources import files

import pytest
import typst

from palanca.web.papers.press import HERE
from palanca.web.papers.printable import DRAWN, clipped, printable
from palanca.web.papers.scripts import FONTS

SIGNS = [chr(code) for first, last in DRAWN for code in range(first, last + 1)]


@pytest.mark.parametrize("weight", ["regular", "bold"])
def test_every_sign_that_may_pass_is_drawn(weight: str) -> None:
    shipped = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[HERE / "fonts"])
    page = (
        '#set document(title: "x", date: none)\n#set text(font: json(bytes(sys.inputs.fonts)), fallback: false)\n'
        f'#text(weight: "{weight}", sys.inputs.signs)'
    )
    passing = " ".join(sign for sign in SIGNS if unicodedata.category(sign) not in ("Cc", "Cf"))
    pdf = typst.compile(
        page.encode(),
        font_paths=shipped,
        sys_inputs={"signs": passing, "fonts": json.dumps(list(FONTS))},
        pdf_standards="ua-1",
    )
    assert pdf.startswith(b"%PDF")


def test_spanish_and_signs_of_money_pass_untouched() -> None:
    text = "«¿Cuánto?», dijo Ñuño: “$1,200.00” – 1/2 × 40 h… ¡Sí!"
    assert printable(text) == text


NAMES = [
    "أمينة",
    "שרה",
    "अमृता",
    "ብርሃን",
    "สมชาย",
    "ნინო",
    "Անի",
    "আমিনা",
    "ਹਰਪ੍ਰੀਤ",
    "અમૃતા",
    "அமுதா",
    "សុខា",
    "ຄໍາ",
    "အောင်",
    "Ольга",
    "Ελένη",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stays_in_its_own_script(name: str) -> None:
    assert printable(name) == name


def test_all_fonts_together_stay_small_enough_to_ship() -> None:
    assert sum(font.stat().st_size for font in (HERE / "fonts").iterdir()) < 3_000_000


def test_a_minus_or_an_arrow_is_said_with_signs_of_the_font() -> None:
    assert printable("40 − 8 → 32 ≤ 40") == "40 - 8 -> 32 <= 40"


def test_a_long_word_may_break_and_loses_nothing() -> None:
    assert printable("x" * 150).replace("\u200b", "") == "x" * 150


def test_a_clipped_text_says_that_it_goes_on() -> None:
    assert clipped("abcdef", 6) == "abcdef"
    assert clipped("abcdefg", 6) == "abcde…"


def test_the_fonts_come_with_their_licence() -> None:
    fonts = files("palanca.web.papers") / "fonts"
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
