"""By when: the earliest open reading leads, the law of the day of the act counts, and nothing is guessed."""

from __future__ import annotations

from datetime import date
from typing import Any

from palanca.values.confidence import Confidence
from tests.law.tiny import FIRED, OVERTIME, UNPAID, answer, deadline, door, only, paths

RETALIATION, FINAL_PAY = "us.federal.retaliation", "us.zz.final_pay"
TWO_YEARS, THREE_YEARS = date(2028, 3, 6), date(2029, 3, 6)


def possible(event: dict[str, Any]) -> list[date]:
    return [one.date for one in deadline(only(event)).possible]


def test_an_open_reading_is_shown_and_the_earlier_leads() -> None:
    assert deadline(only(OVERTIME)).date == TWO_YEARS
    assert possible(OVERTIME) == [TWO_YEARS, THREE_YEARS]


def test_the_fact_that_would_settle_the_length_is_asked_for() -> None:
    (ask,) = only(OVERTIME).ask_next
    assert (ask.path, ask.decides) == ("events.0.willful", "deadline")


def test_a_no_excludes_the_longer_reading() -> None:
    assert possible({**OVERTIME, "willful": False}) == [TWO_YEARS]


def test_a_yes_sets_the_ordinary_length_aside_and_warns_of_it() -> None:
    found = only({**OVERTIME, "willful": True})
    assert deadline(found).date == THREE_YEARS
    assert "March 6, 2028" in found.cautions[-1].en
    assert "6 de marzo de 2028" in found.cautions[-1].es


def test_a_length_is_that_of_the_law_on_the_day_of_the_act() -> None:
    later = {**OVERTIME, "to": "2026-07-02"}
    assert (deadline(only(later)).date, deadline(only(later)).length) == (date(2027, 7, 2), "P1Y")
    assert deadline(only(later)).losing_from == date(2027, 3, 7)


def test_the_oldest_payday_counts_by_the_law_of_that_payday() -> None:
    assert deadline(only({**OVERTIME, "to": "2026-07-02"})).losing_from == date(2027, 3, 7)


def test_what_is_older_than_the_book_is_lost_no_later_than_the_oldest_day_that_it_knows() -> None:
    assert deadline(only({**OVERTIME, "from": "1990-01-01"})).losing_since == date(2002, 1, 1)


def test_a_payday_is_lost_the_day_after_its_last_day() -> None:
    on_the_day = only(OVERTIME, as_of="2027-03-07")
    the_day_after = only(OVERTIME, as_of="2027-03-08")
    assert (deadline(on_the_day).losing_since, deadline(the_day_after).losing_since) == (None, date(2027, 3, 7))


def test_a_deadline_passes_the_day_after_its_last_day() -> None:
    assert not deadline(only(OVERTIME, as_of="2028-03-06")).passed
    assert deadline(only(OVERTIME, as_of="2028-03-07")).passed


def test_told_paydays_count_instead_of_the_days_worked() -> None:
    told = deadline(only({**OVERTIME, "first_payday": "2025-03-14", "last_payday": "2026-03-13"}))
    assert (told.date, told.losing_from) == (date(2028, 3, 13), date(2027, 3, 14))
    assert told.counted_from.en == "each payday"


def test_a_first_payday_after_the_work_is_the_newest_we_know() -> None:
    assert deadline(only({**OVERTIME, "first_payday": "2026-03-13"})).date == date(2028, 3, 13)


def test_unknown_days_give_no_date_and_are_asked_for() -> None:
    found = only({"kind": "unpaid_overtime"})
    assert (deadline(found).date, deadline(found).length, deadline(found).possible) == (None, "P1Y", ())
    assert paths(found)[:2] == ["events.0.to", "events.0.from"]


def test_a_month_is_a_month() -> None:
    fired = {**FIRED, "date": "2025-08-31"}
    assert deadline(only(fired, right=RETALIATION)).date == date(2026, 2, 28)


def test_a_clock_may_count_from_the_complaint() -> None:
    told = only({**FIRED, "complained_on": "2026-03-01"}, right=RETALIATION)
    untold = only(FIRED, right=RETALIATION)
    assert deadline(told, "us.court").date == date(2026, 3, 31)
    assert deadline(untold, "us.court").date is None
    assert "events.0.complained_on" in paths(untold)


def test_a_clock_may_count_from_the_last_day_of_the_job_the_earlier_where_two_were_told() -> None:
    by_job = only({"kind": "late_final_pay"}, right=FINAL_PAY, ends="2026-03-02")
    by_both = [only(UNPAID, right=FINAL_PAY, ends=ends) for ends in ("2026-03-02", "2026-03-09")]
    by_event = only(UNPAID, right=FINAL_PAY)
    starts = [deadline(found, "us.zz.desk").start for found in (by_job, *by_both, by_event)]
    assert starts == [date(2026, 3, day) for day in (2, 2, 6, 6)]


def test_readings_that_exclude_each_other_stay_both_open_until_told() -> None:
    told = deadline(only({**UNPAID, "agreement": "written"}, right=FINAL_PAY), "us.zz.desk")
    untold = deadline(only(UNPAID, right=FINAL_PAY), "us.zz.desk")
    assert (untold.length, len(untold.possible)) == ("P2Y", 2)
    assert (told.length, len(told.possible)) == ("P4Y", 1)


def test_a_length_that_nobody_verified_makes_no_date() -> None:
    assert door(only(UNPAID, right=FINAL_PAY), "us.court").deadline is None


def test_a_doubtful_ordinary_length_leaves_no_date_until_a_fact_confirms_another() -> None:
    doubtful = only(UNPAID, right=FINAL_PAY)
    confirmed = only({**UNPAID, "agreement": "written"}, right=FINAL_PAY)
    assert door(doubtful, "us.desk").deadline is None
    assert deadline(confirmed).length == "P4Y"


def test_a_door_without_a_clock_is_not_known_and_one_without_limit_says_none() -> None:
    assert door(only(OVERTIME), "us.court").deadline is None
    assert (deadline(only(OVERTIME), "friends").date, deadline(only(OVERTIME), "friends").length) == (None, "none")


def test_a_deadline_is_as_sure_as_its_leading_length() -> None:
    lengths = [deadline(only({**OVERTIME, "willful": willful})).confidence for willful in (False, None, True)]
    assert lengths == [Confidence.READ, Confidence.READ, Confidence.MEMORY]


def test_the_calendar_holds_every_date_once_in_order_with_the_passed_ones() -> None:
    due = answer(OVERTIME, OVERTIME, FIRED).deadlines
    assert [(one.date, one.passed) for one in due] == [(date(2026, 9, 6), True), (TWO_YEARS, False)]
