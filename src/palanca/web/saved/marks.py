"""Answers in; out what the cookie remembers of saving: words not yet typed back, a locker that is open, a token shown.

They travel beside the answers, under screens that nobody is asked, and never into a box.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from palanca.seal.box import Recipient
from palanca.seal.secret import Secret
from palanca.web.intake.answers import Answers

SAVING: Final = "saving"
SAVED: Final = "saved"
HANDED: Final = "handed"
OURS: Final = (SAVING, SAVED, HANDED)
PARTS: Final = ("locator", "to", "until", "told", "box")


@dataclass(frozen=True, slots=True)
class Saving:
    """A phrase that was shown and not typed back yet: nothing is stored."""

    phrase: Secret
    days: int


@dataclass(frozen=True, slots=True)
class Open:
    """Where the answers of this browser are saved. It can put new ones there, or erase them; it cannot open the box.

    `told` is the print of the answers saved last, to say whether something changed here since; `box` that of the box,
    to see whether another phone saved meanwhile.
    """

    locator: str
    recipient: Recipient
    until: date
    told: str
    box: str


def only_told(answers: Answers) -> Answers:
    """What the worker told, without our marks."""
    return Answers({name: answer for name, answer in answers.by_screen.items() if name not in OURS})


def print_of(answers: Answers) -> str:
    """Short, and different when an answer is."""
    return print_of_box(json.dumps(only_told(answers).by_screen, sort_keys=True).encode())


def print_of_box(content: bytes) -> str:
    """Short, and different when the content is."""
    return hashlib.sha256(content).hexdigest()[:16]


def saving(answers: Answers) -> Saving | None:
    """The phrase that waits to be typed back."""
    phrase, days = answers.told(SAVING, "phrase"), answers.told(SAVING, "days")
    return Saving(Secret(phrase), int(days)) if phrase and days else None


def opened(answers: Answers) -> Open | None:
    """Where these answers are saved, if they are."""
    if SAVED not in answers.by_screen:
        return None
    locator, to, until, told, box = (answers.told(SAVED, name) or "" for name in PARTS)
    return Open(locator, Recipient(to), date.fromisoformat(until), told, box)


def handed(answers: Answers) -> Secret | None:
    """The token of the QR that was shown last."""
    token = answers.told(HANDED, "token")
    return Secret(token) if token else None


def with_saving(answers: Answers, mark: Saving) -> Answers:
    """The phrase stays in the cookie, and only there, until it is typed back."""
    return answers.told_too(SAVING, {"phrase": mark.phrase.reveal(), "days": str(mark.days)})


def with_open(answers: Answers, mark: Open) -> Answers:
    """The phrase goes; the way back to the box stays."""
    values = (mark.locator, mark.recipient, mark.until.isoformat(), mark.told, mark.box)
    return without(answers, SAVING).told_too(SAVED, dict(zip(PARTS, values, strict=True)))


def with_handed(answers: Answers, token: Secret) -> Answers:
    """So that the same page can show the QR again, and whether it was taken."""
    return answers.told_too(HANDED, {"token": token.reveal()})


def without(answers: Answers, mark: str) -> Answers:
    """The answers without that mark."""
    return Answers({name: answer for name, answer in answers.by_screen.items() if name != mark})
