"""Without script: answers saved under six words, opened on another phone; handed on by the code that a camera sees."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, expect

from palanca.web.saved import handing
from tests.conftest import Clock

from .test_accessible import no_rule_broken
from .visit import Visit, visit

pytestmark = pytest.mark.browser


def type_words(here: Visit, words: list[str], button: str) -> None:
    for box, word in zip(here.page.locator("input[name=word]").all(), words, strict=True):
        box.fill(word)
    here.tap(button)


def begin(here: Visit) -> None:
    here.to("/es/1/")
    here.fill({"events": ["unpaid_overtime"]})
    here.tap("Seguir")


def test_six_words_carry_answers_from_one_phone_to_another(chromium: Browser, house: str, stopped: Clock) -> None:
    with visit(chromium, house, "saved", script=True, look=no_rule_broken) as here:
        begin(here)
        here.to("/es/save/")
        here.page.get_by_text("30 días").click()
        here.tap("Seguir")
        here.arrived("words")
        words = here.page.locator(".phrase li").all_text_contents()
        here.press(here.page.get_by_role("link", name="Ya las apunté"))
        type_words(here, ["", *words[1:]], "Guardar")
        here.arrived("missing")
        type_words(here, [*words[1:], words[0]], "Guardar")
        here.arrived("mistaken")
        type_words(here, [word.upper() for word in words], "Guardar")
        here.arrived("kept")
        expect(here.page.locator("h1")).to_have_text("Sus respuestas están guardadas")
    with visit(chromium, house, "resumed", script=True, look=no_rule_broken) as there:
        there.to("/es/code/")
        type_words(there, words, "Abrir")
        there.to("/es/answers/")
        assert "Horas extra" in there.page.content()


def test_a_code_for_the_camera_opens_once(
    chromium: Browser, house: str, stopped: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses: list[str] = []
    hand = handing.hand
    monkeypatch.setattr(
        handing, "hand", lambda *given: addresses.append(reverse("take", args=[(new := hand(*given)).reveal()])) or new
    )
    with visit(chromium, house, "handing", script=True, look=no_rule_broken) as here:
        begin(here)
        here.to("/es/hand/")
        here.tap("Mostrar el código")
        here.arrived("code")
        square = here.page.locator("svg.qr").bounding_box()
        assert square is not None
        assert square["width"] > 250
        with visit(chromium, house, "taking", script=True, look=no_rule_broken) as there:
            path = re.sub("^/(es|en)/", "/es/", addresses[0])
            there.to(path)
            there.tap("Abrir")
            there.to("/es/answers/")
            assert "Horas extra" in there.page.content()
            there.to(path)
            expect(there.page.locator("h1")).to_have_text("Ya se abrió antes")
        here.press(here.page.get_by_role("link", name="Ver si ya lo abrió"))
        here.arrived("taken")
        expect(here.page.locator("h1")).to_have_text("Ya se abrió")
