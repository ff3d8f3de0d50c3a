"""A key, a passphrase or a phrase comes in; out goes a value that no log, template or error page can print."""

from __future__ import annotations

import hmac
from typing import NoReturn


class Secret:
    """Text that shows itself only where `reveal()` is written, so that a reader can find each such place."""

    __slots__ = ("_text",)
    __hash__ = None  # type: ignore[assignment]  # a dictionary of secrets would compare them in variable time

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._text.encode(), other._text.encode())

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        # pickle, copy and dataclasses.asdict come this way: a cache or a task queue must never hold a secret.
        raise TypeError("a secret is not copied or stored")
