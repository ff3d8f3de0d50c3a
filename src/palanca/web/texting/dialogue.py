"""A conversation and a message in; the conversation after it and the answer out. It keeps nothing itself.

Words work at any time: BACK, ANSWERS, CHANGE 3, PLAN, HELP, LEAVE, in both languages; `?` is *I don't know*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from django.utils import translation
from django.utils.translation import gettext as _

from palanca.book.book import Book
from palanca.web.intake.complaints import said
from palanca.web.intake.flow import flow
from palanca.web.intake.going_on import go_on
from palanca.web.intake.screens.screen import Screen, Setting
from palanca.web.intake.steps import is_asked, screen_of
from palanca.web.places.fold import fold
from palanca.web.texting import plan_told
from palanca.web.texting.prompts import (
    DONT_KNOW,
    NotUnderstood,
    Prompt,
    Typed,
    as_sent,
    asks,
    on_day,
    prompts,
    read_reply,
    without_its_beginning,
)
from palanca.web.texting.talk import Asking, Talk

LANGUAGES: Final = {"1": "es", "2": "en"}
GREETING: Final = "Palanca\n1 Español\n2 English"
GOODBYE: Final = "Todo borrado aquí. Borre también estos mensajes.\nErased here. Erase these messages too."
TODAY: Final = ("hoy", "today")
WORDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("salir", "leave", "stop", "quit"), "leave"),
    **dict.fromkeys(("atras", "regresar", "back"), "back"),
    **dict.fromkeys(("respuestas", "answers"), "answers"),
    **dict.fromkeys(("cambiar", "change"), "change"),
    **dict.fromkeys(("plan",), "plan"),
    **dict.fromkeys(("mas", "more"), "questions"),
    **dict.fromkeys(("pago", "pay"), "pay"),
    **dict.fromkeys(("ayuda", "help", "info"), "help"),
}


class Dialogue:
    """The conversations of one day over one lawbook."""

    def __init__(self, book: Book, today: date) -> None:
        self.book, self.today = book, today

    def reply(self, talk: Talk, text: str) -> tuple[Talk, str]:
        """What to keep, and what to send back."""
        word, _space, rest = fold(text).partition(" ")
        command = WORDS.get(word)
        if command == "leave":
            return Talk(), GOODBYE
        language = talk.language or LANGUAGES.get(text.strip())
        if language is None:
            return Talk(), GREETING
        with translation.override(language):
            if talk.language is None:
                return self._onward(Talk(language), _welcome())
            return self._answer(talk, text, command, rest)

    def _answer(self, talk: Talk, text: str, command: str | None, rest: str) -> tuple[Talk, str]:
        match command:
            case "help":
                return talk, _help()
            case "back":
                return self._back(talk)
            case "answers":
                return talk, self._answers(talk)
            case "change":
                return self._change(talk, rest)
            case "plan":
                return self._onward(replace(talk, asking=None), plan=True)
            case "questions" | "pay" if talk.asking is None:
                return self._onward(replace(talk, answers=go_on(talk.answers, command)))
        if talk.asking is None:
            return talk, self._about_the_plan(talk, text)
        return self._take(talk, talk.asking, text)

    def _take(self, talk: Talk, asking: Asking, text: str) -> tuple[Talk, str]:
        """One reply to one prompt."""
        prompt = self._prompt(talk, asking)
        if prompt is None:
            return self._onward(replace(talk, asking=None))
        try:
            read = self._read(prompt, text, talk.language or "es")
        except NotUnderstood as wrong:
            return talk, f"{wrong}\n{self._asked(talk, asking, prompt)}"
        told = asking.typed if read else without_its_beginning(prompt, asking.typed)
        after = Asking(asking.screen, {**told, **read}, asking.done + 1)
        if following := self._prompt(talk, after):
            return replace(talk, asking=after), self._asked(talk, after, following)
        return self._keep(talk, after)

    def _read(self, prompt: Prompt, text: str, language: str) -> Typed:
        """What a reply says; nothing where it says that nobody knows."""
        if text.strip() == DONT_KNOW:
            return {}
        if prompt.kind == "date" and fold(text) in TODAY:
            return on_day(prompt, self.today)
        return read_reply(prompt, text, language)

    def _keep(self, talk: Talk, asked: Asking) -> tuple[Talk, str]:
        """The whole screen as a browser would send it; its own mistakes are told in its own words."""
        sent = as_sent(asked.typed)
        form = self._form(talk, asked.screen, sent)
        if sent and not form.is_valid():
            return self._ask(talk, asked.screen, _mistakes(form))
        answers = talk.answers.told_all(form.kept() if sent else form.unknown())
        wrong = flow(answers, self.book, self.today).wrong.get(asked.screen)
        if wrong:
            return self._ask(talk, asked.screen, said(wrong))
        told = replace(talk, answers=answers, asking=None)
        return self._onward(told, ", ".join(self._form(told, asked.screen).in_words()))

    def _onward(self, talk: Talk, first: str = "", *, plan: bool = False) -> tuple[Talk, str]:
        """The next screen, or the plan; the plan at once for whoever asks for it and has one."""
        here = flow(talk.answers, self.book, self.today)
        if here.next is not None and not (plan and here.outcome):
            wrong = here.wrong.get(here.next)
            return self._ask(talk, here.next, first, said(wrong) if wrong else "")
        told = plan_told.summary(here.outcome, self.book) if here.outcome else ""
        return replace(talk, asking=None), _lines(first, told)

    def _ask(self, talk: Talk, screen: str, *first: str) -> tuple[Talk, str]:
        """The screen's first prompt, under what is said before it."""
        asking = Asking(screen)
        prompt = self._prompt(talk, asking)
        question = self._asked(talk, asking, prompt) if prompt else ""
        return replace(talk, asking=asking), _lines(*first, question)

    def _back(self, talk: Talk) -> tuple[Talk, str]:
        """The screen that was answered before this one."""
        screens = flow(talk.answers, self.book, self.today).screens
        here = screens.index(talk.asking.screen) if talk.asking and talk.asking.screen in screens else len(screens)
        before = [name for name in screens[:here] if is_asked(name, talk.answers, self.book)]
        return self._ask(talk, before[-1] if before else screens[0])

    def _told(self, talk: Talk) -> list[str]:
        screens = flow(talk.answers, self.book, self.today).screens
        return [name for name in screens if is_asked(name, talk.answers, self.book)]

    def _answers(self, talk: Talk) -> str:
        """What was told, numbered, and how to change it."""
        forms = [self._form(talk, name) for name in self._told(talk)]
        unknown = _("I don’t know")
        lines = [f"{number} {', '.join(form.in_words()) or unknown}" for number, form in enumerate(forms, 1)]
        return _lines(*lines, _("To change number 2 send: CHANGE 2")) if lines else _("Nothing yet.")

    def _change(self, talk: Talk, rest: str) -> tuple[Talk, str]:
        told = self._told(talk)
        if rest.isdecimal() and 0 < int(rest[:4]) <= len(told):
            return self._ask(talk, told[int(rest[:4]) - 1])
        return talk, self._answers(talk)

    def _about_the_plan(self, talk: Talk, text: str) -> str:
        outcome = flow(talk.answers, self.book, self.today).outcome
        return plan_told.told_of(outcome, self.book, text) if outcome else _help()

    def _form(self, talk: Talk, screen: str, sent: Mapping[str, Any] | None = None) -> Screen:
        setting = Setting(talk.answers, self.book, self.today, talk.language or "es")
        return screen_of(screen)(setting, screen, sent)

    def _prompt(self, talk: Talk, asking: Asking) -> Prompt | None:
        """The prompt that comes after those that were answered."""
        every = prompts(self._form(talk, asking.screen), asking.typed)
        return every[asking.done] if asking.done < len(every) else None

    def _asked(self, talk: Talk, asking: Asking, prompt: Prompt) -> str:
        """The question with its first prompt; the later ones alone."""
        form = self._form(talk, asking.screen)
        heading = [form.heading, getattr(form, "about", "")] if asking.done == 0 else []
        return _lines(*(str(line) for line in heading), asks(prompt))


def _welcome() -> str:
    return _lines(
        _("We do not ask for your name or immigration papers. These messages stay in your phone: erase them."),
        _help(),
    )


def _help() -> str:
    return _("? = I don’t know. You can send: BACK, ANSWERS, PLAN. LEAVE erases everything here.")


def _mistakes(form: Screen) -> str:
    nearest = ", ".join(getattr(form, "nearest", ()))
    near = [_("Perhaps: %(names)s") % {"names": nearest}] if nearest else []
    return " ".join([*(str(error) for errors in form.errors.values() for error in errors), *near])


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
