"""Answers in, plain bytes of a fixed few sizes out, and back. What the cookie remembers of this app stays out."""

from __future__ import annotations

import json

from palanca.seal.padding import padded, unpadded
from palanca.web.intake.answers import Answers
from palanca.web.saved.marks import only_told

FORM = 1


class UnknownForm(Exception):  # noqa: N818 - said as the worker is told it
    """The box was written by a house that wrote otherwise."""


def to_bytes(answers: Answers) -> bytes:
    """The worker's own answers, and nothing else."""
    plain = {"form": FORM, "answers": only_told(answers).by_screen}
    return padded(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())


def from_bytes(content: bytes) -> Answers:
    """UnknownForm for what this house does not read."""
    try:
        kept = json.loads(unpadded(content))
    except ValueError:
        raise UnknownForm from None
    if not isinstance(kept, dict) or kept.get("form") != FORM:
        raise UnknownForm
    return Answers(kept["answers"])
