"""A month whose day nobody remembers is kept as a month."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.web.intake.moment import Moment


def test_a_month_reaches_from_its_first_to_its_last_day() -> None:
    february = Moment.parse("2024-02")
    assert (february.first(), february.last()) == (date(2024, 2, 1), date(2024, 2, 29))


@given(st.dates())
def test_a_day_is_itself(day: date) -> None:
    moment = Moment.parse(day.isoformat())
    assert moment.first() == moment.last() == day
    assert str(moment) == day.isoformat()


@pytest.mark.parametrize("text", ["2025", "2025-13", "2025-02-30", "x-y", "", "2025-01-01-01"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - that it is refused is the promise
        Moment.parse(text)
