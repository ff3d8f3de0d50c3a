"""A plan with two years of weeks comes in; its packet's milliseconds, sheets, size and memory go out."""

from __future__ import annotations

import resource
from collections.abc import Iterable
from io import BytesIO

from pypdf import PdfReader

from bench.story import WEEKS, assess_question, pay_question
from bench.timing import line, milliseconds
from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.pay.answer import owed
from palanca.plan.make import make_plan
from palanca.web.papers.packet import packet_pdf

LIMIT_MS = 1000
PACKETS = 20


def measured() -> Iterable[str]:
    book = open_book()
    account, answer = owed(pay_question(), book), assess(assess_question(), book)
    plan = make_plan(answer, account, book)

    packet = packet_pdf(plan, answer, account, "es")
    sheets = len(PdfReader(BytesIO(packet)).pages)
    took = milliseconds(lambda: packet_pdf(plan, answer, account, "es"))
    yield line(
        took, "ms", f"packet of {WEEKS} weeks, {sheets} sheets, {len(packet) // 1024} KB", f"limit {LIMIT_MS} ms"
    )

    short = milliseconds(lambda: packet_pdf(plan, answer, None, "es"))
    yield line(short, "ms", "packet without hours")

    for _ in range(PACKETS):
        packet_pdf(plan, answer, account, "es")
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield line(highest, "MB", "the most memory this process held, after many packets")
