"""A story told to the check as a worker tells it: by posting the form that each page shows, screen after screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
from django.template.backends.django import Template
from django.test import Client

from .generated import Pay, Remembered, Story

Typed = dict[str, Any]
UNKNOWN: Typed = {"unknown": "1"}
MOST_SCREENS = 60


@dataclass(frozen=True, slots=True)
class Told:
    """What the plan's page shows at the end, the screens on the way, and whether more could have been asked."""

    page: Any
    screens: tuple[str, ...]
    open: bool

    @property
    def facts(self) -> set[str]:
        """The lawbook's questions that were asked."""
        return {name.removeprefix("fact:") for name in self.screens if name.startswith("fact:")}


class Unpainted:
    """Pages are worked out and not drawn: what would stand on them is kept. How they look is another test's matter."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shown: Mapping[str, Any] = {}
        monkeypatch.setattr(Template, "render", lambda _template, context=None, request=None: self._keep(context))

    def _keep(self, context: Mapping[str, Any] | None) -> str:
        self.shown = context or {}
        return ""


def tell(told: Story, unpainted: Unpainted | None = None, *, to_the_end: bool = False, language: str = "es") -> Told:
    """Answers what each screen asks from the story's facts, and *I don't know* to the rest, until the plan is shown;
    to the end, goes on from there as long as there are questions. Pay that is known is looked at too."""
    browser, screens = Client(), list[str]()
    address = f"/{language}/1/"
    while True:
        page = browser.get(address)
        if page.status_code == 302:
            address = page["Location"]
            continue
        assert page.status_code == 200, (told.number, screens)
        shown = unpainted.shown if unpainted else page.context
        if "form" not in shown:
            wishes = shown["wishes"]
            way = "pay" if told.pay and wishes["pay"] else "questions" if to_the_end and wishes["questions"] else None
            if way is None:
                return Told(shown["page"], tuple(screens), open=bool(wishes["questions"]))
            address = browser.post(f"/{language}/more/", {"way": way})["Location"]
            continue
        form = shown["form"]
        assert len(screens) < MOST_SCREENS, screens
        screens.append(form.name)
        body = urlencode({"screen": form.name, **typed(told, form)}, doseq=True)
        sent = browser.post(address, body, content_type="application/x-www-form-urlencoded")
        assert sent.status_code == 302, (told.number, form.name, _refused(unpainted, sent))
        address = sent["Location"]


def _refused(unpainted: Unpainted | None, sent: Any) -> Any:
    shown = unpainted.shown if unpainted else sent.context
    return shown["form"].errors


def typed(told: Story, form: Any) -> Typed:
    """What this story types on that screen."""
    what, _, subject = form.name.partition(":")
    match what:
        case "happened":
            return {"events": list(told.kinds)}
        case "where":
            return _where(told)
        case "job_dates":
            ends = {"still": "yes"} if told.still else _parts("ends", told.ends)
            return _parts("starts", told.starts) | ends or UNKNOWN
        case "first_day":
            return _parts("starts", told.starts) or UNKNOWN
        case "when":
            return {name: text for kind in form.kinds for name, text in _when(kind, told, form).items()} or UNKNOWN
        case "fact":
            return _fact(told.facts.get(subject))
        case _:
            return _pay(told.pay, what) if told.pay else UNKNOWN


def _where(told: Story) -> Typed:
    text, state, place = told.place
    return {"typed": text, "state": state} if place else UNKNOWN


def _when(kind: str, told: Story, form: Any) -> Typed:
    when, on_one_day = told.when[kind], f"{kind}-date" in form.fields
    if when.whole:
        return {f"{kind}-whole" if on_one_day else "whole": "yes"}
    if on_one_day:
        return _parts(f"{kind}-date", when.first)
    return _parts(f"{kind}-from", when.first) | _parts(f"{kind}-to", when.last)


def _fact(value: Any) -> Typed:
    """A fact of the lawbook, by the shape of its value."""
    match value:
        case None:
            return UNKNOWN
        case bool():
            return {"value": "yes" if value else "no"}
        case date():
            return _parts("value", Remembered(value))
        case _:
            return {"value": value}


def _pay(pay: Pay, screen: str) -> Typed:
    screens: Mapping[str, Typed] = {
        "pay_rate": {"kind": "hour", "amount": dollars(pay.rate_cents)},
        "hours": {"day": str(pay.hours), "days": str(pay.days)},
        "received": {"rhythm": "weekly", "amount": dollars(pay.received_cents)},
    }
    return screens.get(screen, UNKNOWN)


def dollars(cents: int) -> str:
    """`"12.00"`."""
    return f"{cents // 100}.{cents % 100:02}"


def _parts(name: str, moment: Remembered | None) -> Typed:
    if moment is None:
        return {}
    day = {f"{name}_day": str(moment.day.day)} if moment.exact else {}
    return day | {f"{name}_month": str(moment.day.month), f"{name}_year": str(moment.day.year)}
