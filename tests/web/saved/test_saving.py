"""Saved only when the worker asks, and only once the words were typed back; opened with them on another phone."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from palanca.web.saved.models import Saved
from palanca.web.saved.words import words
from tests.conftest import Clock
from tests.web.conftest import text

from .conftest import Saver


def resume(phone: Saver, phrase: Any, **more: str) -> Any:
    return phone.post("code/", word=list(phrase), **more)


def test_nothing_is_stored_until_the_words_are_typed_back(saver: Saver) -> None:
    saver.choose()
    assert not Saved.objects.exists()
    saver.post("save/back/", word=list(saver.phrase))
    assert Saved.objects.count() == 1


def test_the_words_open_the_same_answers_on_another_phone(saver: Saver, other: Saver) -> None:
    saver.save()
    opened = resume(other, saver.phrase)
    assert opened["Location"].endswith("/plan/")
    assert other.answers == saver.answers
    assert other.finish().status_code == 200


@pytest.mark.parametrize("how", ["one box", "capitals", "no accents"])
def test_the_words_open_however_they_are_typed(saver: Saver, other: Saver, how: str) -> None:
    saver.save()
    typed = {
        "one box": [", ".join(saver.phrase)],
        "capitals": [word.upper() for word in saver.phrase],
        "no accents": [word.translate(str.maketrans("áéíóúüñ", "aeiouun")) for word in saver.phrase],
    }[how]
    assert resume(other, typed).status_code == 302
    assert other.answers == saver.answers


def test_words_typed_back_wrong_are_told_by_their_place_and_nothing_is_stored(saver: Saver) -> None:
    saver.choose()
    typed = list(saver.phrase)
    typed[2] = next(word for word in words().words if word not in typed)
    refused = saver.post("save/back/", word=typed)
    assert refused.status_code == 422
    assert "La palabra 3 no es la que le mostramos" in text(refused)
    assert not Saved.objects.exists()


def test_a_word_of_no_list_is_told_by_its_place(saver: Saver, other: Saver) -> None:
    saver.save()
    refused = resume(other, (*saver.phrase[:-1], "xochitlqw"))
    assert refused.status_code == 422
    assert f"No entendemos la palabra {len(saver.phrase)}" in text(refused)


def test_words_never_given_words_whose_days_are_over_and_erased_words_get_one_answer(
    saver: Saver, other: Saver, stopped: Clock
) -> None:
    never = [words().words[0]] * words().length
    pages = [resume(other, never)]
    saver.save("1")
    assert resume(Saver(), saver.phrase).status_code == 302
    stopped.today += datetime.timedelta(days=2)
    pages.append(resume(other, saver.phrase))
    stopped.today -= datetime.timedelta(days=2)
    saver.post("save/erase/")
    pages.append(resume(other, saver.phrase))
    assert {page.status_code for page in pages} == {422}
    alerts = {text(page).split('role="alert"')[1].split("</div>")[0] for page in pages}
    assert len(alerts) == 1


def test_they_open_through_the_last_day_shown(saver: Saver, other: Saver, stopped: Clock) -> None:
    saver.save("7")
    assert "Hasta la noche del domingo 29 de noviembre de 2026" in text(saver.open("save/"))
    stopped.today = datetime.date(2026, 11, 29)
    assert resume(other, saver.phrase).status_code == 302


def test_saving_twice_with_one_phrase_makes_one_row(saver: Saver) -> None:
    saver.choose()
    before = dict(saver.browser.cookies)
    for _ in range(2):
        saver.browser.cookies.update(before)
        assert saver.post("save/back/", word=list(saver.phrase)).status_code == 302
    assert Saved.objects.count() == 1


def test_a_second_tap_on_the_days_keeps_the_words_and_other_words_can_be_asked_for(saver: Saver) -> None:
    saver.choose()
    first = saver.phrase
    saver.choose("7")
    assert saver.phrase == first
    saver.choose("7", other="1")
    assert saver.phrase != first


def test_the_words_are_shown_no_more_once_they_were_typed_back(saver: Saver) -> None:
    saver.save()
    assert saver.open("save/words/").status_code == 302
    assert not any(f">{word}<" in text(saver.open("save/")) for word in saver.phrase)


def test_changes_are_saved_under_the_same_words(saver: Saver, other: Saver) -> None:
    saver.save()
    saver.answer("hours", day="8", days="5")
    assert "Usted cambió algo" in text(saver.open("save/"))
    saver.post("save/again/", days="7")
    assert "Usted cambió algo" not in text(saver.open("save/"))
    resume(other, saver.phrase)
    assert other.answers == saver.answers
    assert Saved.objects.get().until == datetime.date(2026, 11, 29)


def test_nothing_is_written_over_what_another_phone_saved_meanwhile_unless_it_is_said_so(
    saver: Saver, other: Saver
) -> None:
    saver.save()
    resume(other, saver.phrase)
    other.answer("hours", day="8", days="5")
    other.post("save/again/", days="7")
    saver.answer("hours", day="9", days="5")
    refused = saver.post("save/again/", days="7")
    assert refused.status_code == 422
    third = Saver()
    resume(third, saver.phrase)
    assert third.answers == other.answers
    saver.post("save/again/", days="7", anyway="1")
    resume(third, saver.phrase)
    assert third.answers == saver.answers


def test_who_has_the_words_can_erase_without_opening(saver: Saver, other: Saver) -> None:
    saver.save()
    erased = resume(other, saver.phrase, erase="1")
    assert erased.status_code == 200
    assert not Saved.objects.exists()
    assert not other.answers.by_screen


def test_erasing_keeps_the_answers_in_the_browser(saver: Saver) -> None:
    before = saver.answers
    saver.save()
    saver.post("save/erase/")
    assert saver.answers == before
    assert "Le damos" in text(saver.open("save/"))


@pytest.mark.parametrize("days", ["", "0", "2", "3650", "-1", "siete"])
def test_no_other_number_of_days_is_taken(saver: Saver, days: str) -> None:
    assert saver.post("save/", days=days).status_code == 422


def test_a_new_secret_of_the_house_loses_nothing(saver: Saver, settings: Any) -> None:
    saver.save()
    told = saver.answers
    settings.SECRET_KEY = "another secret of the same house, as long as it has to be"
    other = Saver()
    assert resume(other, saver.phrase).status_code == 302
    assert other.answers == told


def test_without_answers_there_is_nothing_to_save(other: Saver) -> None:
    for path in ("save/", "save/words/", "save/back/", "hand/"):
        assert "Sus respuestas ya no están aquí" in text(other.open(path))
    for path in ("save/", "save/back/", "save/again/", "save/erase/", "hand/", "hand/back/"):
        assert "Sus respuestas ya no están aquí" in text(other.post(path, days="7"))
