"""Messages in, answers out, for many telephones at once; what was told lives in memory alone, two hours at most.

A restart forgets every conversation, and that is meant: nothing told by message is ever on disk.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from palanca.book.book import Book
from palanca.values.gsm import folded, parts
from palanca.web.outside.text_messages import Carrier
from palanca.web.texting.dialogue import Dialogue
from palanca.web.texting.talk import Talk

LIVES: Final = timedelta(hours=2)
# Beyond this the oldest is forgotten: a flood of messages must not fill the memory.
MOST: Final = 10_000
LONGEST: Final = 1_600
FAILED: Final = ("Algo nuestro fallo. Mande su respuesta otra vez.\nSomething of ours failed. Send your answer again.",)
log = logging.getLogger("palanca.texting")


class Conversations:
    """Who is in the middle of a story."""

    def __init__(self, book: Book, today: Callable[[], date], now: Callable[[], datetime]) -> None:
        self.book, self.today, self.now = book, today, now
        self._talks: OrderedDict[str, tuple[datetime, Talk]] = OrderedDict()

    def answer(self, sender: str, text: str) -> tuple[str, ...]:
        """The messages to send back."""
        self._forget_the_old()
        _when, talk = self._talks.get(sender, (None, Talk()))
        after, told = Dialogue(self.book, self.today()).reply(talk, text[:LONGEST])
        self._talks.pop(sender, None)
        if after != Talk():
            self._talks[sender] = (self.now(), after)
        return parts(folded(told))

    def __len__(self) -> int:
        return len(self._talks)

    def _forget_the_old(self) -> None:
        while self._talks and (self._oldest() < self.now() - LIVES or len(self._talks) >= MOST):
            self._talks.popitem(last=False)

    def _oldest(self) -> datetime:
        return next(iter(self._talks.values()))[0]


def converse(carrier: Carrier, conversations: Conversations) -> None:
    """Answers every message of a carrier. What fails for one telephone must not end the conversations of all others."""
    for message in carrier.incoming():
        try:
            told = conversations.answer(message.sender, message.text)
        except Exception:  # the log says where it failed, and never what was told
            log.exception("a message was not answered")
            told = FAILED
        carrier.send(message.sender, told)
