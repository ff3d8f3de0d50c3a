"""A sentence is heard at a tap and not before; a page with voices still breaks no rule of axe, and leaves no trace."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from django.test import override_settings
from playwright.sync_api import Browser

from palanca.web.voices import manifest, store
from palanca.web.voices.script import script
from tests.conftest import Clock

from .test_accessible import no_rule_broken
from .visit import visit

pytestmark = pytest.mark.browser

PERMISSION = {"by": "Asamblea de prueba", "on": "2026-10-01", "for": "oírse en estas páginas"}


@pytest.fixture
def voice(tmp_path: Path, built: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A hum for each sentence of the check: nobody's voice. It is a WAV, which only this test lets through."""
    monkeypatch.setattr(manifest, "STARTS", {**manifest.STARTS, "ogg": (b"RIFF",)})
    monkeypatch.setattr(manifest, "KINDS", {**manifest.KINDS, "ogg": "audio/wav"})
    monkeypatch.setattr("palanca.web.voices.views.KINDS", {"ogg": "audio/wav"})
    folder = tmp_path / "trc-pueblo-inventado"
    folder.mkdir()
    with wave.open(str(folder / "hum.ogg"), "wb") as hum:
        hum.setparams((1, 2, 8000, 0, "NONE", ""))
        hum.writeframes(b"".join(struct.pack("<h", int(900 * math.sin(step / 6))) for step in range(4000)))
    told = {"code": "trc", "town": "Pueblo Inventado", "name": "Xnánj nu' a", "organization": "Organización de prueba"}
    sentences = {one.id: "hum.ogg" for one in script().values() if one.part == "check"}
    text = yaml.safe_dump({**told, "licence": "CC0", "permission": PERMISSION, "sentences": sentences})
    (folder / "voice.yaml").write_text(text.replace("'2026-10-01'", "2026-10-01"), encoding="utf-8")
    store._voices.cache_clear()
    with override_settings(VOICES_DIR=tmp_path):
        yield folder.name
    store._voices.cache_clear()


def test_a_question_is_heard_at_a_tap(chromium: Browser, house: str, stopped: Clock, voice: str) -> None:
    with visit(chromium, house, "voices", script=True, look=no_rule_broken) as here:
        asked: list[str] = []
        here.page.on("request", lambda request: asked.append(request.url))
        here.to("/")
        here.press(here.page.get_by_role("link", name="Escuchar"))
        here.arrived("voice")
        here.press(here.page.locator(f"button[value={voice}]"))
        here.to("/es/1/")
        heard = [url for url in asked if "/voice/" in url and not url.endswith("/es/voice/")]
        assert heard == []
        player = here.page.locator("audio").first
        player.evaluate("player => player.play()")  # ends once it sounds
        assert player.evaluate("player => [player.error, player.duration > 0]") == [None, True]
        assert [url for url in asked if url.startswith(f"{house}/voice/")]
        here.page.locator("summary").first.click()
        edges = "all => all.filter(one => one.checkVisibility()).map(one => one.getBoundingClientRect().right)"
        assert 0 < max(here.page.locator("audio").evaluate_all(edges)) <= 320
