"""The text message can be copied and sent; it goes nowhere by itself and its link stays in the page."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote

from palanca.plan.brief import septets, text_message

from ..conftest import STORY, Worker, text
from .carrying import told


def test_the_page_shows_the_plan_s_message_whole(reader: Worker) -> None:
    told(reader, STORY)
    message = text_message(reader.open("plan/").context["page"].plan, reader.language)
    page = unescape(text(reader.open("plan/text/")))
    assert septets(message) <= 160
    assert f">{message}</p>" in page


def test_its_link_opens_the_phone_s_own_messages_with_it(reader: Worker) -> None:
    told(reader, STORY)
    page = unescape(text(reader.open("plan/text/")))
    found = re.search(r'href="sms:\?body=([^"]+)"', page)
    assert found
    assert unquote(found[1]) in page
    assert " " not in found[1]


def test_it_waits_for_the_last_answer(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert worker.open("plan/text/")["Location"] == "/es/plan/"
