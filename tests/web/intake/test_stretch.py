"""When the job was, and when things happened, as far as it was told."""

from __future__ import annotations

from datetime import date

import pytest

from palanca.web.intake import stretch
from palanca.web.intake.moment import Moment
from palanca.web.intake.stretch import Stretch

from .telling import TODAY, told


def test_a_job_that_goes_on_lasts_until_today() -> None:
    answers = told(job_dates={"starts": "2025-02-14", "still": True})
    assert stretch.job(answers, TODAY, Moment.first) == Stretch(date(2025, 2, 14), TODAY)


def test_nothing_told_is_nothing_known() -> None:
    assert stretch.job(told(job_dates={}), TODAY, Moment.first) == Stretch(None, None)


@pytest.mark.parametrize(("reading", "day"), [(Moment.first, 1), (Moment.last, 28)])
def test_a_bare_month_begins_as_the_question_needs_it(reading: object, day: int) -> None:
    answers = told(job_dates={"starts": "2025-02", "ends": "2025-06"})
    assert stretch.job(answers, TODAY, reading) == Stretch(date(2025, 2, day), date(2025, 6, 1))  # type: ignore[arg-type]


def test_a_month_never_ends_before_it_begins() -> None:
    answers = told(job_dates={"starts": "2025-02-14", "ends": "2025-02"})
    assert stretch.job(answers, TODAY, Moment.first) == Stretch(date(2025, 2, 14), date(2025, 2, 14))


def test_an_event_in_the_first_month_does_not_begin_before_the_job() -> None:
    answers = told(job_dates={"starts": "2026-03-14"}, when__unpaid_overtime={"whole": "no", "from": "2026-03"})
    assert stretch.event(answers, "unpaid_overtime", TODAY, Moment.first) == Stretch(date(2026, 3, 14), None)


def test_what_began_and_was_not_said_to_end_goes_on_with_the_job() -> None:
    answers = told(
        job_dates={"starts": "2026-01-05", "still": True}, when__unpaid_overtime={"whole": "no", "from": "2026-02-02"}
    )
    assert stretch.event(answers, "unpaid_overtime", TODAY, Moment.first) == Stretch(date(2026, 2, 2), TODAY)


def test_the_final_paycheck_belongs_to_the_last_day() -> None:
    assert stretch.day(told(), "late_final_pay", TODAY) == date(2026, 3, 29)


def test_a_day_told_apart_is_its_own() -> None:
    answers = told(when__fired_after_complaining={"whole": "no", "date": "2026-03-20"})
    assert stretch.day(answers, "fired_after_complaining", TODAY) == date(2026, 3, 20)


def test_the_last_day_of_a_job_that_goes_on_is_not_known() -> None:
    answers = told(job_dates={"starts": "2026-01-05", "still": True}, when__fired_after_complaining={"whole": "yes"})
    assert stretch.day(answers, "fired_after_complaining", TODAY) is None
