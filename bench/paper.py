"""A plan with two years of weeks comes in; its papers' milliseconds, sheets, size and memory go out."""

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
from palanca.web.papers.prints import office_pdf, plan_pdf, pocket_pdf

LIMIT_MS = 1000
PAPERS = 20


def measured() -> Iterable[str]:
    book = open_book()
    account, answer = owed(pay_question(), book), assess(assess_question(), book)
    plan = make_plan(answer, account, book)

    papers = {
        f"whole plan of {WEEKS} weeks": lambda: plan_pdf(plan, account, "es"),
        f"office's summary of {WEEKS} weeks": lambda: office_pdf(plan, answer, account, (), "es"),
        "pocket sheet": lambda: pocket_pdf(plan, "es"),
    }
    for name, made in papers.items():
        paper = made()
        sheets = len(PdfReader(BytesIO(paper)).pages)
        yield line(
            milliseconds(made), "ms", f"{name}, {sheets} sheets, {len(paper) // 1024} KB", f"limit {LIMIT_MS} ms"
        )

    for _ in range(PAPERS):
        office_pdf(plan, answer, account, (), "es")
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield line(highest, "MB", "the most memory this process held, after many papers")
