"""What waiting costs: wages leave month by month, and each owed dollar leaves once."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from palanca.plan.waiting import cost_of_waiting
from tests.law.tiny import FIRED, OVERTIME, answer
from tests.plan.paid import owed, week

WEEKS = [
    week(date(2025, 3, 3), Fraction(48)),
    week(date(2025, 3, 10), Fraction(12)),
    week(date(2025, 4, 28), Fraction(5)),
    week(date(2025, 5, 5), Fraction(0)),
    week(date(2025, 5, 12), None),
]


def test_the_weeks_of_a_month_leave_together_by_the_day_on_which_they_end() -> None:
    lost = cost_of_waiting(owed(*WEEKS), answer(OVERTIME))
    assert lost == ((date(2027, 3, 1), Fraction(60)), (date(2027, 5, 1), Fraction(5)))


def test_a_longer_reading_that_is_only_possible_does_not_put_the_loss_off() -> None:
    assert cost_of_waiting(owed(*WEEKS), answer(OVERTIME)) == cost_of_waiting(
        owed(*WEEKS), answer({**OVERTIME, "willful": False})
    )


def test_a_longer_reading_that_was_told_puts_the_loss_off() -> None:
    lost = cost_of_waiting(owed(*WEEKS), answer({**OVERTIME, "willful": True}))
    assert [month for month, _ in lost] == [date(2028, 3, 1), date(2028, 5, 1)]


def test_a_week_is_lost_only_when_the_last_door_closes() -> None:
    under_a_shorter_law = {**OVERTIME, "to": "2026-07-02"}
    both = answer(OVERTIME, under_a_shorter_law)
    assert cost_of_waiting(owed(*WEEKS), both) == cost_of_waiting(owed(*WEEKS), answer(OVERTIME))
    assert cost_of_waiting(owed(*WEEKS), both) != cost_of_waiting(owed(*WEEKS), answer(under_a_shorter_law))


def test_a_clock_that_does_not_count_paydays_loses_no_wages() -> None:
    assert cost_of_waiting(owed(*WEEKS), answer(FIRED)) == ()


def test_a_right_that_still_needs_facts_is_no_reason_to_wait() -> None:
    assert cost_of_waiting(owed(*WEEKS), answer(OVERTIME, employer=None, sector=None)) == ()
