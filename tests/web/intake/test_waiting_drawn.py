"""What waiting costs, as a drawing and as a table: it falls from what is within reach to what is left."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from palanca.book.load import open_book
from palanca.plan.waiting import Month, Waiting
from palanca.web.intake.curve import BOTTOM, LEFT, RIGHT, TOP, curve
from palanca.web.intake.outcome import work_out
from palanca.web.intake.spoken import dollars
from palanca.web.intake.wait_page import cost

from ..conftest import STORY, Worker, text
from .telling import TODAY, told
from .test_plan_page import COVERED


def falling(*left: int) -> Waiting:
    """A month each; $100 are within reach."""
    before = (100, *left)
    months = tuple(
        Month(
            date(2026 + (10 + number) // 12, (10 + number) % 12 + 1, 1), Fraction(before[number] - now), Fraction(now)
        )
        for number, now in enumerate(left)
    )
    return Waiting(months, Fraction(100), Fraction(0))


def points(line: str) -> list[tuple[int, int]]:
    return [(int(x), int(y)) for x, y in (pair.split(",") for pair in line.split())]


def test_it_starts_with_all_and_never_rises() -> None:
    drawn = points(curve(falling(100, 60, 60, 0), 36).line)
    assert drawn[0] == (LEFT, TOP)
    assert drawn[-1] == (RIGHT, BOTTOM)
    assert [y for _x, y in drawn] == sorted(y for _x, y in drawn)


def test_half_of_the_money_is_half_of_the_height() -> None:
    assert (RIGHT // 2 + LEFT // 2, (TOP + BOTTOM) // 2) in points(curve(falling(50, 0), 36).line)


def test_only_the_first_months_are_drawn_and_the_last_of_them_is_named() -> None:
    drawn = curve(falling(90, 80, 70, 60, 50), 4)
    assert drawn.last == date(2027, 2, 1)
    assert drawn.left == 60
    assert [mark.anchor for mark in drawn.marks] == ["start", "middle", "end"]


def test_a_single_month_has_a_single_word_under_it() -> None:
    assert len(curve(falling(0), 36).marks) == 1


@pytest.mark.parametrize("unknown", ["job_dates", "hours"])
def test_without_dates_or_hours_nothing_is_said_to_be_lost(unknown: str) -> None:
    answers = told(**{unknown: None})
    assert cost(work_out(answers, open_book(), TODAY), answers) is None


def test_what_is_lost_and_what_is_left_are_all_there_was() -> None:
    answers = told(fact__sector={"value": "general"}, fact__commerce={"value": "yes"})
    found = cost(work_out(answers, open_book(), TODAY), answers)
    assert found
    assert found.rows[0].lost == next(month.lost for month in found.waiting.months if month.lost)
    assert all(row.lost + row.left == found.waiting.within_reach for row in found.rows)
    assert [row.lost for row in found.rows] == sorted({row.lost for row in found.rows})


def test_the_plan_says_it_in_a_sentence_and_the_page_behind_it_in_a_table(reader: Worker) -> None:
    reader.tell({**STORY, **COVERED})
    plan = reader.finish()
    row = plan.context["page"].cost.rows[0]
    assert dollars(row.lost) in text(plan)
    assert 'role="img" aria-label="' in text(plan)
    behind = text(reader.open("plan/wait/"))
    assert all(f"<td>{dollars(one.left)}</td>" in behind for one in plan.context["page"].cost.rows)
