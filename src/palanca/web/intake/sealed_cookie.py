"""Answers in, the one encrypted cookie out, and back. The server keeps no copy: what the browser drops is gone.

Packed by zlib, so that three years told week by week fit, then Fernet (AES-128-CBC with HMAC) under a key of its own;
its own timestamp ends an answer two hours after the last one. A cookie that was altered, is too old or comes from an
older house reads as no answers: one starts over.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from palanca.book.load import open_book
from palanca.web.intake.answers import Answers
from palanca.web.intake.older import still_understood

NAMES: Final = ("palanca0", "palanca1")
# Browsers keep 4,096 bytes a cookie with its name; common proxies refuse cookies of more than 8 KB together.
CHUNK: Final = 3800
LIVES: Final = 2 * 3600
FORM: Final = 2
# Left free by what is told: the words, or where it is saved and handed on, must still fit beside the longest story.
ROOM: Final = 480
# Far more than any answers; nothing that was packed is unpacked beyond it.
MOST_UNPACKED: Final = 128 * 1024


class TooMuchToKeep(Exception):  # noqa: N818 - said as the worker is told it
    """The answers no longer fit in the cookie."""


def read_answers(request: HttpRequest) -> Answers:
    """The worker's answers, or none."""
    token = "".join(request.COOKIES.get(name, "") for name in NAMES)
    if not token:
        return Answers()
    try:
        kept = json.loads(_unpacked(_box(settings.SECRET_KEY).decrypt(token.encode(), ttl=LIVES)))
    except (InvalidToken, ValueError, zlib.error):
        return Answers()
    return still_understood(Answers(kept["answers"]), open_book()) if kept.get("form") == FORM else Answers()


def keep_answers(response: HttpResponse, answers: Answers, *, secure: bool, room: int = ROOM) -> None:
    """Sets the cookie. TooMuchToKeep when it would not fit, with that much room to spare."""
    chunks = _sealed(answers.by_screen, room)
    for name, chunk in zip(NAMES, chunks, strict=True):
        if chunk:
            response.set_cookie(name, chunk, httponly=True, samesite="Strict", secure=secure)
        else:
            response.delete_cookie(name, samesite="Strict")


def brought(request: HttpRequest) -> bool:
    """Whether the browser sent the cookie at all, readable or not. Coming by another site's link it does not."""
    return any(name in request.COOKIES for name in NAMES)


def forget_answers(response: HttpResponse) -> None:
    """Takes the cookie back."""
    for name in NAMES:
        response.delete_cookie(name, samesite="Strict")


def _sealed(by_screen: Mapping[str, Any], room: int) -> tuple[str, ...]:
    plain = json.dumps({"form": FORM, "answers": by_screen}, ensure_ascii=False, separators=(",", ":")).encode()
    token = _box(settings.SECRET_KEY).encrypt(zlib.compress(plain, level=9)).decode()
    if len(token) > CHUNK * len(NAMES) - room or len(plain) > MOST_UNPACKED:
        raise TooMuchToKeep
    return tuple(token[place * CHUNK : (place + 1) * CHUNK] for place in range(len(NAMES)))


def _unpacked(packed: bytes) -> bytes:
    """ValueError where it would grow too large, although only this house can have packed it."""
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(packed, MOST_UNPACKED)
    if unpacking.unconsumed_tail:
        raise ValueError(MOST_UNPACKED)
    return plain


@cache
def _box(secret: str) -> Fernet:
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"palanca intake answers 1").derive(secret.encode())
    return Fernet(base64.urlsafe_b64encode(key))
