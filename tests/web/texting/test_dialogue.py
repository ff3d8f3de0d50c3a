"""The check by text message: the same story gives the same plan as on the pages; every message can be misunderstood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palanca.book.load import open_book
from palanca.book.page_shapes import GROUPS
from palanca.values.gsm import MOST, folded, septets
from palanca.web.clock import today
from palanca.web.intake.answers import Answers
from palanca.web.intake.doors import doors_of
from palanca.web.intake.flow import flow
from palanca.web.intake.screens.screen import Screen, Setting
from palanca.web.intake.sealed_cookie import read_answers
from palanca.web.intake.steps import screen_of
from palanca.web.outside.text_messages import Incoming
from palanca.web.quiet_log import QuietFormatter
from palanca.web.texting.conversations import converse
from palanca.web.texting.dialogue import Dialogue
from palanca.web.texting.prompts import Prompt, prompts
from palanca.web.texting.talk import Talk

from ..conftest import STORY, Worker
from .phone import Phone

pytestmark = pytest.mark.django_db


MONTHS = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
USED = {event.group for event in open_book().events.values()}
SUBJECTS = tuple(group for group in GROUPS if group in USED)


@pytest.fixture
def phone() -> Phone:
    return Phone()


def reply_to(prompt: Prompt, sent: Mapping[str, Any]) -> str:
    """What a worker texts who would have filled in the form like this."""
    if not sent:
        return "?"
    if prompt.field == "subject":
        groups = dict.fromkeys(open_book().events[kind].group for kind in sent["events"])
        return " ".join(str(SUBJECTS.index(group) + 1) for group in groups)
    if prompt.field.startswith("events"):
        return " ".join(str(n) for n, (value, _) in enumerate(prompt.options, 1) if value in sent["events"])
    if prompt.kind == "date":
        month = sent.get(f"{prompt.field}_month")
        if not month:
            return "?"
        return f"{sent[f'{prompt.field}_day']} {MONTHS[int(month) - 1]} {sent[f'{prompt.field}_year']}"
    if prompt.kind == "flag":
        return "1" if sent.get(prompt.field) else "2"
    value = sent.get(prompt.field)
    if value is None:
        return "?"
    if prompt.kind in ("one", "several"):
        values = value if isinstance(value, list) else [value]
        return " ".join(str(n) for n, (one, _) in enumerate(prompt.options, 1) if one in values)
    return str(value)


def tell(phone: Phone, story: Mapping[str, Mapping[str, Any]], most: int = 80) -> Answers:
    """Texts the story until the plan is there; what it does not tell is not known."""
    phone.send("hola")
    phone.send("1")
    for _ in range(most):
        talk = phone.house._talks["one"][1]
        if talk.asking is None:
            return talk.answers
        name = talk.asking.screen
        setting = Setting(talk.answers, open_book(), today(), "es")
        form: Screen = screen_of(name)(setting, name)
        prompt = prompts(form, talk.asking.typed)[talk.asking.done]
        phone.send(reply_to(prompt, story.get(name, {})))
    raise AssertionError("no plan")


def test_the_same_story_gives_the_same_answers_and_the_same_plan(phone: Phone, worker: Worker) -> None:
    by_text = tell(phone, STORY)
    worker.tell()
    worker.finish()
    request = worker.open("plan/").wsgi_request
    by_page = read_answers(request)
    assert by_text.by_screen == by_page.by_screen
    first = flow(by_page, open_book(), today()).outcome
    assert first is not None
    assert first.plan.first is not None
    assert folded(first.plan.first.door.name.es) in " ".join(phone.last.split("\n"))


@pytest.mark.parametrize("kind", sorted(open_book().events))
def test_every_event_can_be_told_by_text(phone: Phone, kind: str) -> None:
    answers = tell(phone, {"happened": {"events": [kind]}, "where": {"typed": "77011"}})
    assert answers.words("happened", "events") == (kind,)
    assert "Esto orienta" in phone.last


def test_a_door_the_money_and_the_papers_are_told_when_asked(phone: Phone) -> None:
    tell(phone, STORY)
    summary = phone.last
    assert "http" not in phone.send("1")
    assert phone.send("dinero").startswith("Lo que le deben")
    assert "-" in phone.send("papeles")
    assert phone.send("plan") == summary
    assert phone.send("99") == summary


def test_what_is_not_understood_is_asked_again_and_nothing_is_lost(phone: Phone) -> None:
    phone.send("1")
    for wrong in ("", "cien", "0", "8", "-1", "1.5e9", "1' OR 1=1", "💥" * 300, "9" * 2000):
        said = phone.send(wrong)
        assert "Mande un número" in said.replace("numero", "número")
        assert phone.house._talks["one"][1].asking is not None


def test_i_do_not_know_is_always_an_answer(phone: Phone) -> None:
    assert tell(phone, {}).of("happened") == {}


def test_back_asks_the_screen_before_and_change_the_one_named(phone: Phone) -> None:
    phone.send("1")
    phone.send("?")
    assert "Donde era" in phone.last
    assert "Qué le paso" in phone.send("ATRÁS")
    phone.send("?")
    assert phone.send("respuestas").startswith("1 No sé")
    assert "Qué le paso" in phone.send("cambiar 1")


def test_leaving_forgets_everything(phone: Phone) -> None:
    tell(phone, STORY)
    assert "borrado" in phone.send("SALIR")
    assert len(phone.house) == 0
    assert "1 Español" in phone.send("plan")


def test_two_hours_after_the_last_message_nothing_is_left(phone: Phone) -> None:
    phone.send("1")
    phone.now += timedelta(hours=1, minutes=59)
    phone.send("?")
    assert len(phone.house) == 1
    phone.now += timedelta(hours=2, minutes=1)
    assert "1 Español" in phone.send("hola")
    assert len(phone.house) == 0


def test_telephones_do_not_hear_each_other(phone: Phone) -> None:
    phone.send("1", "one")
    phone.send("2", "two")
    assert "Donde era" in phone.send("?", "one")
    assert "Where was" in phone.send("?", "two")


@given(st.lists(st.text(max_size=40), max_size=12))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_message_breaks_a_conversation(messages: list[str]) -> None:
    phone = Phone()
    phone.send("1")
    for message in messages:
        assert phone.send(message)


def test_what_fails_for_one_telephone_ends_no_conversation(
    phone: Phone, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    sent: list[str] = []

    class Line:
        def incoming(self) -> Iterator[Incoming]:
            yield Incoming("one", "1")
            yield Incoming("one", "Fresno 93722")
            yield Incoming("two", "2")

        def send(self, to: str, messages: Iterable[str]) -> None:
            sent.extend(f"{to}: {message}" for message in messages)
            assert all(septets(message) <= MOST for message in messages)

    reply = Dialogue.reply

    def failing(self: Dialogue, talk: Talk, text: str) -> tuple[Talk, str]:
        if "Fresno" in text:
            raise RuntimeError(text)
        return reply(self, talk, text)

    monkeypatch.setattr(Dialogue, "reply", failing)
    converse(Line(), phone.house)
    assert "Mande su respuesta otra vez" in next(one for one in sent if "Something" in one)
    assert sent[-1].startswith("two: ")
    assert len(phone.house) == 2
    assert not [record for record in caplog.records if "Fresno" in QuietFormatter().format(record)]


def test_the_doors_come_in_the_order_of_the_page_and_a_day_not_told_is_warned_of(phone: Phone) -> None:
    answers = tell(phone, {**STORY, "when": {"whole": "yes"}})
    outcome = flow(answers, open_book(), today()).outcome
    assert outcome is not None
    doors = [one.step.door.name.es for one in doors_of(outcome.plan, open_book()) if not one.step.passed]
    message = " ".join(phone.last.split())
    places = [message.index(f" {number} {folded(door)}") for number, door in enumerate(doors, 1)]
    assert places == sorted(places)
    assert folded("No sabemos qué día pasó esto.") in message
    assert folded("Despido por quejarse") in message


def test_a_notice_that_goes_before_is_told_with_its_door(phone: Phone) -> None:
    underpaid: Mapping[str, Mapping[str, Any]] = {
        "happened": {"events": ["below_minimum_wage"]},
        "where": {"typed": "33311"},
        "when": {"whole": "yes"},
    }
    answers = tell(phone, {**STORY, **underpaid})
    outcome = flow(answers, open_book(), today()).outcome
    assert outcome is not None
    live = [one.step for one in doors_of(outcome.plan, open_book()) if not one.step.passed]
    asked = [(number, one.notice_first) for number, step in enumerate(live, 1) for one in step.claims]
    number, notice = next((number, notice) for number, notice in asked if notice)
    told = " ".join(phone.send(str(number)).split())
    assert folded(notice.says.es) in told


def test_from_the_plan_the_questions_go_on_and_the_plan_is_there_at_any_time(phone: Phone) -> None:
    tell(phone, STORY)
    summary = phone.last
    assert phone.send("más") != summary
    assert phone.house._talks["one"][1].asking is not None
    assert "Esto orienta" in phone.send("plan")


def test_the_doors_have_the_numbers_of_the_pages(phone: Phone, worker: Worker) -> None:
    tell(phone, STORY)
    worker.tell()
    page = worker.finish().context["page"]
    numbered = [f"{one.number} {folded(one.step.door.name.es)}" for one in page.live]
    assert numbered
    assert all(line in " ".join(phone.last.split("\n")) for line in numbered)


def test_an_end_that_nobody_knows_is_not_today(phone: Phone) -> None:
    """Else a deadline that runs from the last act would be counted from today, and be missed."""
    for reply in ("1", "3", "2", "77011", "1", "?"):
        phone.send(reply)
    while "Desde" not in phone.last:
        phone.send("2" if "1 Todo el tiempo" in phone.last else "?")
    phone.send("ene 2026")
    assert "HOY" in phone.last
    after_unknown = phone.house._talks["one"][1]
    phone.send("?")
    told = phone.house._talks["one"][1].answers
    assert not [answer for name, answer in told.by_screen.items() if name.startswith("when:") and "from" in answer]
    phone.house._talks["one"] = (phone.now, after_unknown)
    phone.send("hoy")
    told = phone.house._talks["one"][1].answers
    dated = [answer for name, answer in told.by_screen.items() if name.startswith("when:") and "to" in answer]
    assert dated == [{"from": "2026-01", "to": "2026-11-22"}]


def test_a_town_named_like_a_word_of_ours_is_a_town(phone: Phone) -> None:
    phone.send("1")
    phone.send("?")
    assert "borrado" not in phone.send("Alto")
