"""What waiting costs: month by month, to the cent, and no week is ever shown within reach that no door takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.plan.waiting import COLLECTS, MOST_MONTHS, WEEK_BY_WEEK, Month, Waiting, cost_of_waiting
from palanca.values.assessment import Assessment
from palanca.values.dates import Length
from palanca.values.owed import Owed
from tests.law.tiny import BOOK, OVERTIME, UNPAID, answer
from tests.plan.paid import owed, week

HOUSE = open_book()
ZERO = Fraction(0)
AS_OF = date(2026, 11, 22)
COVERED = {"sector": "general", "employer": {"commerce": True, "employees": 40, "public": False}}


def overtime(starts: date, amount: int) -> Any:
    return week(starts, Fraction(amount), overtime_premium=Fraction(amount))


def told(kind: str, first: date, last: date, state: str = "TX", **fields: Any) -> Assessment:
    """One thing that happened at an ordinary job, in the house's own lawbook."""
    days = {"from": first.isoformat(), "to": last.isoformat()}
    if HOUSE.events[kind].when_it_was == "day":
        days = {"date": last.isoformat()}
    job = {**COVERED, "place": {"state": state, **fields.pop("place", {})}}
    event = {"kind": kind, **days, **fields}
    return assess({"as_of": AS_OF.isoformat(), "job": job, "events": [event]}, HOUSE)


def waited(sums: Owed, assessment: Assessment) -> Waiting:
    waiting = cost_of_waiting(sums, assessment)
    assert waiting
    return waiting


def test_the_oldest_weeks_leave_first_and_each_counts_from_its_first_day() -> None:
    sums = owed(overtime(date(2025, 7, 7), 70), overtime(date(2026, 1, 5), 30), overtime(date(2024, 1, 1), 11))
    waiting = waited(sums, answer(OVERTIME, as_of="2026-06-15"))
    losing = {month.first: (month.lost, month.left) for month in waiting.months if month.lost}
    # Two years in the tiny law: July 2025 and January 2026 last to July 2027 and January 2028.
    assert losing == {date(2027, 7, 1): (70, 30), date(2028, 1, 1): (30, 0)}
    assert (waiting.within_reach, waiting.lost_already, waiting.undated) == (100, 11, 0)
    assert waiting.months[0] == Month(date(2026, 6, 1), ZERO, Fraction(100))
    assert waiting.months[-1].left == 0


def test_a_week_is_still_there_on_its_last_day_and_no_longer_on_the_next() -> None:
    sums = owed(overtime(date(2024, 6, 3), 40), overtime(date(2024, 7, 1), 5))
    event = {**OVERTIME, "from": "2024-06-03"}
    assert waited(sums, answer(event, as_of="2026-06-03")).lost_already == 0
    assert waited(sums, answer(event, as_of="2026-06-04")).lost_already == 40


def test_pay_that_no_told_right_collects_is_kept_apart() -> None:
    mixed = week(date(2026, 3, 2), Fraction(148), straight_time=Fraction(480), overtime_premium=Fraction(48))
    waiting = waited(owed(mixed), answer({**OVERTIME, "to": "2026-03-08"}))
    assert (waiting.within_reach, waiting.undated) == (48, 100)


def test_a_right_that_still_needs_facts_does_not_count() -> None:
    certain = answer(OVERTIME)
    assessment = replace(certain, findings=tuple(replace(one, strength="needs_facts") for one in certain.findings))
    assert cost_of_waiting(owed(overtime(date(2026, 3, 2), 48)), assessment) is None


def test_nothing_owed_unknown_pay_and_no_dated_door_cost_nothing_that_can_be_shown() -> None:
    assessment = answer(OVERTIME)
    assert cost_of_waiting(owed(), assessment) is None
    assert cost_of_waiting(owed(week(date(2026, 3, 2), ZERO)), assessment) is None
    assert cost_of_waiting(owed(week(date(2026, 3, 2), None)), assessment) is None
    nowhere = told("unpaid_wages", date(2026, 3, 2), date(2026, 3, 8), state="OH")
    assert cost_of_waiting(owed(overtime(date(2026, 3, 2), 9)), nowhere) is None


def test_the_last_check_lapses_on_the_one_day_that_its_door_has() -> None:
    sums = owed(week(date(2026, 3, 2), Fraction(480)), week(date(2026, 2, 23), Fraction(480)))
    assessment = answer({**UNPAID, "agreement": "oral"})
    (day,) = {door.deadline.date for one in assessment.findings for door in one.forums if door.deadline}
    assert day == date(2028, 3, 6)
    losing = [(month.first, month.lost) for month in waited(sums, assessment).months if month.lost]
    assert losing == [(date(2028, 2, 1), 480), (date(2028, 3, 1), 480)]


def test_a_claim_for_the_last_check_revives_no_old_week() -> None:
    sums = owed(week(date(2022, 3, 7), Fraction(480)), week(date(2026, 3, 2), Fraction(480)))
    waiting = waited(sums, answer({**UNPAID, "agreement": "oral"}))
    assert (waiting.within_reach, waiting.lost_already) == (480, 480)


def test_a_claim_for_the_last_check_takes_no_overtime() -> None:
    waiting = cost_of_waiting(owed(overtime(date(2026, 3, 2), 48)), answer({**UNPAID, "agreement": "oral"}))
    assert waiting is None


def test_a_week_after_the_last_check_is_not_taken_by_it() -> None:
    sums = owed(week(date(2026, 3, 2), Fraction(5)), week(date(2026, 4, 6), Fraction(7)))
    waiting = waited(sums, answer({**UNPAID, "agreement": "oral"}))
    assert (waiting.within_reach, waiting.undated) == (5, 7)


def test_where_a_letter_must_go_out_before_the_reach_ends_that_much_sooner() -> None:
    day = date(2025, 3, 3)
    assessment = told("below_minimum_wage", day, date(2025, 3, 9), state="FL")
    (door,) = (d for one in assessment.findings for d in one.forums if d.notice_first)
    assert door.deadline
    assert door.notice_first
    last = Length.parse(door.notice_first.length).before(Length.parse(door.deadline.length).after(day))
    sums = owed(week(day, Fraction(30), minimum_wage_topup=Fraction(30)))
    assert [month.first for month in waited(sums, assessment).months if month.lost] == [last.replace(day=1)]


def test_a_notice_to_the_employer_that_was_missed_closes_the_door_behind_it() -> None:
    broward = {"county_fips": "12011"}
    first, last = date(2026, 1, 5), date(2026, 1, 11)
    sums = owed(week(first, Fraction(480)))
    missed = told("unpaid_wages", first, last, "FL", place=broward)
    met = told("unpaid_wages", first, last, "FL", place=broward, employer_told_on="2026-02-02")
    county = [_only(one, "us.fl.broward.wage_recovery") for one in (missed, met)]
    assert waited(sums, county[0]).lost_already == 480
    assert waited(sums, county[1]).within_reach == 480


def _only(assessment: Assessment, code: str) -> Assessment:
    """The same, of the rights that this door takes, and these taken as likely."""
    kept = [one for one in assessment.findings if code in {door.code for door in one.forums}]
    assert kept
    return replace(assessment, findings=tuple(replace(one, strength="likely") for one in kept))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Owed, dict[str, Any]]:
    """Weeks of pay that lack one part, and the thing that happened which collects that part."""
    kind = draw(st.sampled_from(sorted(COLLECTS)))
    ages = draw(st.lists(st.integers(0, 420), min_size=1, max_size=12, unique=True))
    newest = AS_OF - timedelta(days=AS_OF.weekday())
    part = COLLECTS[kind][-1]
    weeks = []
    for age in sorted(ages, reverse=True):
        amount = Fraction(draw(st.integers(1, 50_000)), 100)
        weeks.append(week(newest - timedelta(weeks=age), amount, **({part: amount} if part != "straight_time" else {})))
    first, last = weeks[0].starts, min(weeks[-1].starts + timedelta(days=6), AS_OF)
    days = {"from": first, "to": last} if HOUSE.events[kind].when_it_was == "period" else {"date": last}
    flag = st.sampled_from([True, False, None])
    event = {"kind": kind, **{name: day.isoformat() for name, day in days.items()}}
    event |= {"willful": draw(flag), "agreement": draw(st.sampled_from(["oral", "written", None]))}
    event |= {"week_unpaid": draw(flag)} if kind in ("unpaid_wages", "late_final_pay") else {}
    state = draw(st.sampled_from(["TX", "CA", "NE", "FL", "NC", "NY", "IL", "GA"]))
    job = {**COVERED, "place": {"state": state}}
    return owed(*weeks), {"as_of": AS_OF.isoformat(), "job": job, "events": [event]}


@settings(max_examples=120, deadline=None)
@given(cases())
def test_what_is_lost_and_what_is_left_make_what_is_within_reach(case: tuple[Owed, dict[str, Any]]) -> None:
    sums, story = case
    waiting = cost_of_waiting(sums, assess(story, HOUSE))
    if waiting is None:
        return
    all_owed = sum((one.owed for one in sums.weeks if one.owed), ZERO)
    assert waiting.within_reach + waiting.lost_already + waiting.undated == all_owed
    left = waiting.within_reach
    for place, month in enumerate(waiting.months):
        assert month.first == Length(months=place).after(AS_OF.replace(day=1))
        left -= month.lost
        assert (month.left, month.lost >= 0) == (left, True)
    assert len(waiting.months) <= MOST_MONTHS
    assert left == 0 or len(waiting.months) == MOST_MONTHS


@settings(max_examples=60, deadline=None)
@given(cases(), st.integers(0, MOST_MONTHS - 1))
def test_no_week_is_within_reach_that_the_law_asked_on_that_day_says_has_passed(
    case: tuple[Owed, dict[str, Any]], place: int
) -> None:
    sums, story = case
    waiting = cost_of_waiting(sums, assess(story, HOUSE))
    if waiting is None or place >= len(waiting.months):
        return
    month = waiting.months[place]
    ends = Length(months=1).after(month.first) - timedelta(days=1)
    taken = sum((one.owed or ZERO for one in sums.weeks if _some_door_takes(one.starts, ends, story)), ZERO)
    assert month.left <= taken


def _some_door_takes(starts: date, on: date, story: dict[str, Any]) -> bool:
    """The law asked on that day about that week alone, as if it had happened on the week's first day."""
    (event,) = story["events"]
    days = {name: starts.isoformat() for name in ("from", "to", "date") if name in event}
    if "date" in event:  # one day for all: that of the end of the job
        days = {"date": event["date"]}
    assessment = assess({**story, "as_of": max(on, AS_OF).isoformat(), "events": [{**event, **days}]}, HOUSE)
    doors = (door for one in assessment.findings if one.strength != "needs_facts" for door in one.forums)
    return any(door.deadline and door.deadline.date and not door.deadline.passed for door in doors)


def _lengths() -> Iterator[tuple[str, list[Length]]]:
    for rule in HOUSE.rules.values():
        clocks = [route.clock for route in rule.claim.routes if route.clock] if rule.claim else []
        for clock in clocks:
            if rule.claim and set(rule.claim.events) & set(COLLECTS) and clock.counted_from in WEEK_BY_WEEK:
                for reading in clock.readings:
                    amounts = [value.amount for value in rule.terms[reading.length].series]
                    yield rule.id, [amount for amount in amounts if isinstance(amount, Length)]


def test_no_clock_for_pay_was_ever_shorter_than_today() -> None:
    """An older week would count by its own law: the day this fails, the deadline has to carry the older length too."""
    day = date(2026, 1, 1)
    found = list(_lengths())
    assert found
    assert not [rule for rule, lengths in found if any(one.after(day) < lengths[-1].after(day) for one in lengths)]


def test_every_kind_that_collects_pay_is_in_the_lawbook() -> None:
    assert set(COLLECTS) <= set(HOUSE.events)
    assert set(COLLECTS) - {"late_final_pay"} <= {kind for kind in HOUSE.events if HOUSE.events[kind].group == "pay"}
    assert BOOK.events
