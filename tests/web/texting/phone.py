"""A telephone for tests: it answers each question by its words, as a worker would, and keeps what came."""

from __future__ import annotations

from datetime import UTC, datetime

from palanca.book.load import open_book
from palanca.values.gsm import MOST, septets
from palanca.web.clock import today
from palanca.web.texting.conversations import Conversations


class Phone:
    """One telephone in a conversation; `now` can be moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)
        self.house = Conversations(open_book(), today, lambda: self.now)
        self.last = ""

    def send(self, text: str, sender: str = "one") -> str:
        """The answer as one text; every message of it fits."""
        messages = self.house.answer(sender, text)
        assert all(septets(message) <= MOST for message in messages)
        self.last = "\n".join(messages)
        return self.last
