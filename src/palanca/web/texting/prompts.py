"""A screen in; out come the messages that ask for its fields one by one, and how a reply to each is read.

What the screen's form takes from a browser it takes from here: labels, choices and errors are the form's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from django import forms
from django.utils.translation import gettext as _

from palanca.web.intake.fields import MomentField
from palanca.web.intake.screens.happened import Happened
from palanca.web.intake.screens.screen import Screen
from palanca.web.places.fold import fold
from palanca.web.texting.dates import read_date
from palanca.web.texting.fewer import fields_to_ask

Typed = Mapping[str, str | list[str]]
Kind = Literal["one", "several", "named", "flag", "date", "text"]
# A longer list is answered with the name, not with a number: nobody reads fifty states in messages.
LONGEST_LIST: Final = 16
DONT_KNOW: Final = "?"
SUBJECT: Final = "subject"
EVENTS: Final = "events"
SINCE, UNTIL = "-from", "-to"
NUMBER: Final = re.compile(r"\d+", re.ASCII)
# What may stand between numbers: 1, 3 y 4.
NOT_A_LIST: Final = re.compile(r"[^\d\s,.;&y]|\d{4}", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked of one field. `options` are values with their words, in the order of their numbers."""

    field: str
    kind: Kind
    label: str = ""
    options: tuple[tuple[str, str], ...] = ()


class NotUnderstood(ValueError):  # noqa: N818 - said as the worker is told it
    """The reply is no answer to this prompt; its text says what to send."""


def prompts(form: Screen, typed: Typed) -> tuple[Prompt, ...]:
    """The prompts of this screen, given what was replied so far."""
    if isinstance(form, Happened):
        return tuple(_happened(form, typed))
    return tuple(_prompt(form, name) for name in fields_to_ask(form, typed))


def as_sent(typed: Typed) -> dict[str, str | list[str]]:
    """The replies of a screen as its form takes them from a browser: the subjects were only a way to the events."""
    sent: dict[str, str | list[str]] = {}
    for name, value in typed.items():
        if name.startswith(EVENTS) and isinstance(value, list):
            sent[EVENTS] = [*sent.get(EVENTS, []), *value]
        elif name != SUBJECT and value:
            sent[name] = value
    return sent


def read_reply(prompt: Prompt, reply: str, language: str) -> Typed:
    """The fields as a browser would send them. NotUnderstood where the reply is none of the choices."""
    match prompt.kind:
        case "one":
            return {prompt.field: prompt.options[_numbers(reply, prompt)[0]][0]}
        case "several":
            return {prompt.field: [prompt.options[number][0] for number in _numbers(reply, prompt)]}
        case "named":
            return {prompt.field: _named(reply, prompt)}
        case "flag":
            return {prompt.field: "on" if _numbers(reply, prompt)[0] == 0 else ""}
        case "date":
            return {f"{prompt.field}_{part}": value for part, value in _date(reply, language).items()}
        case "text":
            return {prompt.field: reply.strip()}


def on_day(prompt: Prompt, day: date) -> Typed:
    """A date field as a browser would send that day."""
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"{prompt.field}_{part}": str(value) for part, value in parts.items()}


def without_its_beginning(prompt: Prompt, typed: Typed) -> Typed:
    """What was typed, less the first day of what nobody knows the last day of: an empty end would say *it goes on*, and
    a deadline would be counted from today."""
    if not prompt.field.endswith(UNTIL):
        return typed
    begun = f"{prompt.field.removesuffix(UNTIL)}{SINCE}_"
    return {name: value for name, value in typed.items() if not name.startswith(begun)}


def asks(prompt: Prompt) -> str:
    """The prompt's own words: its label, its numbered choices, how a date is written."""
    numbered = [f"{number} {says}" for number, (_value, says) in enumerate(prompt.options, 1)]
    lines = [prompt.label, *(numbered if prompt.kind != "named" else [])]
    if prompt.kind == "several":
        lines.append(_("Send all the numbers that are true, such as: 1 3"))
    if prompt.kind == "date":
        lines.append(_("Write the month in letters, such as: 14 feb 2025. Without the day: feb 2025"))
    if prompt.field.endswith(UNTIL):
        lines.append(_("If it still goes on, send: TODAY"))
    return "\n".join(line for line in lines if line)


def _happened(form: Happened, typed: Typed) -> Iterator[Prompt]:
    """First the subjects, then what is in each one that was chosen."""
    subjects = form.subjects
    numbered = tuple((str(place), subject.title) for place, subject in enumerate(subjects))
    yield Prompt(SUBJECT, "several", "", numbered)
    for place in typed.get(SUBJECT, ()):
        subject = subjects[int(place)]
        options = tuple((str(option.data["value"]), str(option.choice_label)) for option in subject.options)
        yield Prompt(f"{EVENTS}{place}", "several", str(subject.title), options)


def _prompt(form: Screen, name: str) -> Prompt:
    field = form.fields[name]
    label = " ".join(str(said) for said in (field.help_text, field.label) if said)
    match field:
        case MomentField():
            return Prompt(name, "date", label)
        case forms.BooleanField():
            return Prompt(name, "flag", label, (("on", _("Yes")), ("", _("No"))))
        case forms.MultipleChoiceField():
            return Prompt(name, "several", label, _options(field))
        case forms.ChoiceField():
            options = _options(field)
            return Prompt(name, "one" if len(options) <= LONGEST_LIST else "named", label, options)
        case _:
            return Prompt(name, "text", label)


def _options(field: forms.ChoiceField) -> tuple[tuple[str, str], ...]:
    choices: Iterable[tuple[Any, Any]] = field.choices  # type: ignore[assignment]
    return tuple((str(value), str(says)) for value, says in choices if value)


def _numbers(reply: str, prompt: Prompt) -> list[int]:
    """Places in the list, from 0, each once."""
    numbers = list(dict.fromkeys(int(number) - 1 for number in NUMBER.findall(reply)))
    known = range(len(prompt.options))
    if not numbers or NOT_A_LIST.search(reply) or any(number not in known for number in numbers):
        raise NotUnderstood(_("Send a number from 1 to %(most)s.") % {"most": len(prompt.options)})
    if prompt.kind != "several" and len(numbers) > 1:
        raise NotUnderstood(_("Send one number only."))
    return numbers


def _named(reply: str, prompt: Prompt) -> str:
    wanted = fold(reply)
    for value, says in prompt.options:
        if wanted in (fold(value), fold(says)):
            return value
    raise NotUnderstood(_("We do not find that name. Check the spelling."))


def _date(reply: str, language: str) -> Mapping[str, str]:
    read = read_date(reply, language)
    if read is None:
        raise NotUnderstood(_("Write the month in letters, such as: 14 feb 2025. Without the day: feb 2025"))
    return read
