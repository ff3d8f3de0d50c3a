"""Languages by their own names, a card that asks for an interpreter, sentences to hear where somebody recorded them.

The recordings here are three letters and silence: no voice is made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.test import override_settings

from palanca.book.load import open_book
from palanca.values.said import Said
from palanca.web.voices import store
from palanca.web.voices.command import check_folder, write_script
from palanca.web.voices.languages import interpreted, languages
from palanca.web.voices.manifest import LARGEST, VoiceRefused, read_voice
from palanca.web.voices.script import script
from palanca.web.voices.sentences import sentence_id
from tests.conftest import Clock

from .conftest import Worker, text

SOUND = b"OggS" + bytes(60)
# The first question, as the page says it: reworded there, it is reworded here.
HEADING, IN_ENGLISH = "¿Qué le pasó?", "What happened?"
PERMISSION = {"by": "Asamblea de prueba", "on": "2026-10-01", "for": "oírse en estas páginas"}


def manifest(**changed: Any) -> dict[str, Any]:
    """A manifest that is in order, of an invented town."""
    told = {"code": "trc", "town": "Pueblo Inventado", "name": "Xnánj nu' a", "organization": "Organización de prueba"}
    sentences = {sentence_id(HEADING): "heading.ogg"}
    return {**told, "licence": "CC BY-NC 4.0", "permission": PERMISSION, "sentences": sentences, **changed}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One variety's folder, with one sentence."""
    folder = tmp_path / "voices" / "trc-pueblo-inventado"
    folder.mkdir(parents=True)
    (folder / "heading.ogg").write_bytes(SOUND)
    write(folder)
    return folder


def write(folder: Path, **changed: Any) -> None:
    (folder / "voice.yaml").write_text(
        re.sub(r"'(\d{4}-\d\d-\d\d)'", r"\1", yaml.safe_dump(manifest(**changed), allow_unicode=True)), encoding="utf-8"
    )


@pytest.fixture
def heard(worker: Worker, folder: Path) -> Iterator[Worker]:
    """A worker who chose that voice."""
    store._voices.cache_clear()
    with override_settings(VOICES_DIR=folder.parent):
        worker.browser.post("/es/voice/", {"voice": folder.name})
        yield worker
    store._voices.cache_clear()


def test_the_first_screen_names_languages_by_their_own_names_and_leads_to_a_person(worker: Worker) -> None:
    first = text(worker.browser.get("/"))
    for one in languages():
        assert f'href="/es/person/#c{one.number}"' in first
    assert "Tu&#x27;un savi" in first
    assert 'lang="ar" dir="rtl">العربية' in first


def test_no_address_names_a_language(reader: Worker) -> None:
    pages = text(reader.browser.get("/")) + text(reader.open("person/"))
    for address in re.findall(r'href="([^"]+)"', pages):
        assert not [one for one in languages() if one.name.en.lower() in address.lower()], address


def test_every_language_has_its_card_in_english(reader: Worker) -> None:
    page = text(reader.open("person/"))
    cards = re.findall(r'<p class="ispeak" id="c(\d+)" lang="en">I speak <b>([^<]+)</b>', page)
    assert [int(number) for number, _asks in cards] == [one.number for one in languages()]
    assert page.count("Please get me an interpreter.") == len(languages())


def test_every_name_has_a_source_and_none_is_listed_twice() -> None:
    assert all(one.source and one.asks and one.name.es and one.name.en for one in languages())
    assert len({one.own for one in languages()}) == len(languages())
    assert all(re.fullmatch(r"[a-z]{2,3}|", one.tag) for one in languages())


def test_the_offices_named_say_themselves_that_they_bring_an_interpreter(reader: Worker) -> None:
    book, page = open_book(), text(reader.open("person/"))
    for code in interpreted():
        forum = book.forums[code]
        said = " ".join((forum.how.en, *forum.source.sources)).lower()
        assert "interpret" in said or "any language" in said, code
        assert forum.reach.by_phone, code
        assert str(forum.phone) in page


def test_a_changed_sentence_drops_its_recording_and_spaces_do_not() -> None:
    assert sentence_id("¿Qué  pasó\nhoy?") == sentence_id("¿Qué pasó hoy?")
    assert sentence_id("¿Qué pasó ayer?") != sentence_id("¿Qué pasó hoy?")


def test_the_script_holds_what_the_check_says() -> None:
    said = {one.text.es: one for one in script().values()}
    book = open_book()
    assert said[HEADING].part == "check"
    for spoken in (*(event.tell for event in book.events.values()), *(one.ask for one in book.questions.values())):
        assert spoken.es in said
    assert said[book.forums["us.whd"].how.es].part == "plan"
    assert not [one for one in script().values() if "%(" in one.text.es or not isinstance(one.text, Said)]


def test_the_script_is_written_as_a_table() -> None:
    out = StringIO()
    write_script(out)
    assert f"{sentence_id(HEADING)},check,happened,{HEADING},{IN_ENGLISH}" in out.getvalue()


def test_a_sentence_can_be_heard_in_the_chosen_voice(heard: Worker) -> None:
    page = text(heard.open("1/"))
    (player,) = re.findall(r"<audio[^>]*></audio>", page)
    assert 'preload="none"' in player
    assert "autoplay" not in player
    assert f'src="/voice/{sentence_id(HEADING)}/"' in player
    sound = heard.browser.get(f"/voice/{sentence_id(HEADING)}/")
    assert (sound.content, sound["Content-Type"], sound["Cache-Control"]) == (SOUND, "audio/ogg", "no-store")


def test_a_recording_can_be_asked_for_in_parts(heard: Worker) -> None:
    sound = heard.browser.get(f"/voice/{sentence_id(HEADING)}/", headers={"range": "bytes=1-3"})
    assert (sound.status_code, sound.content, sound["Content-Range"]) == (206, b"ggS", f"bytes 1-3/{len(SOUND)}")


def test_the_page_in_english_finds_the_same_recording(heard: Worker) -> None:
    assert f"/voice/{sentence_id(HEADING)}/" in text(heard.browser.get("/en/1/"))


def test_without_a_voice_no_page_offers_to_listen(heard: Worker) -> None:
    other = Worker()
    assert "<audio" not in text(other.open("1/"))
    assert other.browser.get(f"/voice/{sentence_id(HEADING)}/").status_code == 404
    heard.browser.post("/es/voice/", {"voice": ""})
    assert "<audio" not in text(heard.open("1/"))


def test_a_partial_voice_says_so_and_is_not_on_the_first_screen(heard: Worker) -> None:
    page = text(heard.open("voice/"))
    assert f"1 de {len(script())} frases" in page
    assert "Organización de prueba" in page
    assert "Escuchar" not in text(heard.browser.get("/"))


def test_the_choice_is_kept_with_the_answers_and_leaves_with_them(heard: Worker) -> None:
    heard.answer("happened", events=["unpaid_overtime"])
    assert 'aria-pressed="true"' in text(heard.open("voice/"))
    heard.browser.post("/leave/")
    assert 'aria-pressed="true"' not in text(heard.open("voice/"))


def test_the_log_does_not_say_what_was_heard(heard: Worker, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    heard.browser.get(f"/voice/{sentence_id(HEADING)}/")
    assert sentence_id(HEADING) not in caplog.text
    assert "trc" not in caplog.text


REFUSED = {
    "no organization": {"organization": ""},
    "nobody allowed it": {"permission": None},
    "nobody says for what": {"permission": {**PERMISSION, "for": ""}},
    "no day": {"permission": {**PERMISSION, "on": "hace poco"}},
    "no licence": {"licence": None},
    "another folder's code": {"code": "mix"},
    "a path out": {"sentences": {"a": "../secret_key"}},
    "an absolute path": {"sentences": {"a": "/etc/passwd"}},
    "another type": {"sentences": {"a": "heading.html"}},
    "not there": {"sentences": {"a": "gone.ogg"}},
    "no sentences": {"sentences": {}},
    "not what its name says": {"sentences": {"a": "page.mp3"}},
    "too large": {"sentences": {"a": "long.ogg"}},
    "a link": {"sentences": {"a": "link.ogg"}},
}


@pytest.mark.parametrize("reason", REFUSED)
def test_a_manifest_is_refused(folder: Path, reason: str, built: None) -> None:
    (folder / "page.mp3").write_bytes(b"<html>")
    (folder / "long.ogg").write_bytes(SOUND + bytes(LARGEST))
    (folder / "link.ogg").symlink_to(folder / "heading.ogg")
    write(folder, **REFUSED[reason])  # type: ignore[arg-type]
    with pytest.raises(VoiceRefused):
        read_voice(folder)
    assert not check_folder(folder, StringIO())


def test_the_check_names_what_is_missing_stale_and_extra(folder: Path) -> None:
    (folder / "more.ogg").write_bytes(SOUND)
    (folder / "extra.ogg").write_bytes(SOUND)
    write(folder, sentences={sentence_id(HEADING): "heading.ogg", "0123456789ab": "more.ogg"})
    out = StringIO()
    assert check_folder(folder, out)
    assert "is partial: 1 of" in out.getvalue()
    assert "stale 0123456789ab" in out.getvalue()
    assert "extra extra.ogg" in out.getvalue()
    missing = open_book().questions["sector"].ask.es
    assert f"missing {sentence_id(missing)}  {missing}" in out.getvalue()


def test_a_voice_that_says_the_whole_check_is_offered_on_the_first_screen(
    worker: Worker, folder: Path, stopped: Clock
) -> None:
    every = {one.id: "heading.ogg" for one in script().values() if one.part == "check"}
    write(folder, sentences=every)
    store._voices.cache_clear()
    with override_settings(VOICES_DIR=folder.parent):
        assert "Escuchar" in text(worker.browser.get("/"))
    store._voices.cache_clear()


def test_a_refused_voice_is_left_out_and_named_in_the_log(
    worker: Worker, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(folder, permission=None)
    store._voices.cache_clear()
    with override_settings(VOICES_DIR=folder.parent):
        assert "Nadie ha grabado" in text(worker.open("voice/"))
    store._voices.cache_clear()
    assert "trc-pueblo-inventado is not played" in caplog.text
