"""The contract's two questions come in; their milliseconds go out, beside those of a peer that gives no reasons."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from bench.story import WEEKS, assess_question, pay_question
from bench.timing import line, milliseconds, once
from palanca.book.load import open_book
from palanca.law import published
from palanca.law.answer import assess
from palanca.pay.answer import owed


def measured() -> Iterable[str]:
    yield line(once(open_book), "ms", "opening the lawbook, once a process")
    book, worked, told = open_book(), pay_question(), assess_question()
    account, answer = owed(worked, book), assess(told, book)
    assert account.totals.owed == sum(plain(worked), Decimal(0)), "the peer must answer the same question"

    pay, loop = milliseconds(lambda: owed(worked, book)), milliseconds(lambda: plain(worked))
    yield line(pay, "ms", f"one worker, {WEEKS} weeks, with reasons", f"{pay / loop:.0f} × a plain loop, {loop:.3f} ms")

    text = json.dumps(published.as_json(answer))
    law, load = milliseconds(lambda: assess(told, book)), milliseconds(lambda: json.loads(text))
    beside = f"{law / load:.1f} × loading its answer, {len(text) // 1024} KB of JSON, {load:.3f} ms"
    yield line(law, "ms", f"one assessment, {len(answer.findings)} findings", beside)


def plain(question: dict[str, Any]) -> list[Decimal]:
    """What overtime owes each week, as a spreadsheet would: no law, no reasons, no doubt."""
    owed_each = []
    for week in question["weeks"]:
        rate, worked = Decimal(week["earnings"][0]["rate"]), Decimal(sum(week["hours"]))
        due = worked * rate + max(Decimal(0), worked - 40) * rate / 2
        owed_each.append(max(Decimal(0), due - Decimal(week["paid"])))
    return owed_each
