"""Equal weeks are one line; a week that differs begins another."""

from __future__ import annotations

from datetime import date

from palanca.book.load import open_book
from palanca.pay.answer import owed
from palanca.web.intake.story import pay_question
from palanca.web.intake.week_groups import week_groups

from .telling import TODAY, told

BOOK = open_book()
COVERED = {"fact__commerce": {"value": "yes"}, "fact__sector": {"value": "general"}}


def test_a_year_of_the_same_week_is_one_line() -> None:
    answers = told(job_dates={"starts": "2026-03-02", "ends": "2026-09-27"}, **COVERED)
    (only,) = week_groups(owed(pay_question(answers, BOOK, TODAY), BOOK))
    assert (only.first, only.last, only.count) == (date(2026, 3, 2), date(2026, 9, 27), 30)
    assert only.total == only.owed * 30 if only.owed else False


def test_the_lines_add_up_to_the_whole() -> None:
    answers = told(job_dates={"starts": "2025-02-05", "ends": "2026-10-01"}, **COVERED)
    whole = owed(pay_question(answers, BOOK, TODAY), BOOK)
    assert sum(group.total or 0 for group in week_groups(whole)) == whole.totals.owed
