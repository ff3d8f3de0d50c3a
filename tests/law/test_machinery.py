"""What a claim may say of its doors: due days, letters, weekends, readings that never lead, notices, bars, most."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from palanca.book.book import Book
from palanca.book.load import read_book, read_pages
from palanca.errors import BookError
from palanca.law.answer import assess
from palanca.law.published import as_json
from palanca.values.assessment import Assessment, Deadline, Finding
from palanca.values.shape import BadInput

PAGES = read_pages(Path(__file__).parent / "lawbook")
CHECKED = {"on": "2026-01-31", "confidence": "read"}
SAID = {"es": "Sí.", "en": "Yes."}
EVENT = {"title": SAID, "tell": SAID, "order": 9, "group": "treatment"}
DESK = {"forum": "us.desk", "can_get": SAID}
FRIDAY, SATURDAY, MONDAY_HOLIDAY, TUESDAY = "2026-05-22", "2026-05-23", "2026-05-25", "2026-05-26"


def length(value: str) -> dict[str, Any]:
    return {
        "unit": "length",
        "series": [{"from": "2000-01-01", "value": value, "citation": "1 Inv.", "checked": CHECKED}],
    }


def yes(*, no: bool = False) -> dict[str, Any]:
    return {
        "unit": "yes_no",
        "series": [{"from": "2000-01-01", "value": not no, "citation": "1 Inv.", "checked": CHECKED}],
    }


def word(unit: str, value: str) -> dict[str, Any]:
    return {"unit": unit, "series": [{"from": "2000-01-01", "value": value, "citation": "1 Inv.", "checked": CHECKED}]}


def claim(*routes: dict[str, Any], **page: Any) -> dict[str, Any]:
    terms = {"short": length("P30D"), "long": length("P300D"), "due": length("P6D"), "wait": length("P15D")}
    base = {"family": "claim", "matter": "discrimination", "title": SAID, "says": SAID, "citation": "1 Inv. 9"}
    told = {"events": ["harassment"], "why": SAID, "routes": list(routes or (DESK,))}
    return {**base, "checked": CHECKED, "terms": terms, "claim": told, **page}


def clock(
    counted_from: str = "event", readings: tuple[dict[str, Any], ...] = ({"length": "short"},), **more: Any
) -> Any:
    return {**DESK, "clock": {"kind": "file", "counted_from": counted_from, "readings": list(readings), **more}}


COUNTING = {
    "family": "counting",
    "title": SAID,
    "says": SAID,
    "citation": "1 Inv. 25",
    "checked": CHECKED,
    "terms": {
        "rolls_saturday": yes(),
        "rolls_sunday": yes(),
        "rolls_holidays": yes(),
        "holidays": word("word", "ZZ"),
    },
}
CALENDAR = {
    "citation": "1 Inv. 6103",
    "checked": CHECKED,
    "through": 2030,
    "days": [{"on": MONDAY_HOLIDAY, "name": "A holiday"}],
}


def book(**pages: Any) -> Book:
    """The tiny book with these pages changed; `__` stands for a slash."""
    new = {name.replace("__", "/"): page for name, page in pages.items()}
    events = {
        "events/harassment": {**EVENT, "when_it_was": "period"},
        "events/recruitment_fee": {**EVENT, "when_it_was": "day", "before_job": True},
    }
    rolling = {"us/zz/counting": COUNTING, "holidays/ZZ": CALENDAR}
    return read_book({**PAGES, **events, **rolling, **new})


def told(law: Book, *events: dict[str, Any], as_of: str = "2026-11-22", **job: Any) -> Assessment:
    story = {"as_of": as_of, "job": {"place": {"state": "ZZ"}, **job}, "events": list(events)}
    return assess(story, law)


def only(law: Book, event: dict[str, Any], **job: Any) -> Finding:
    (found,) = (one for one in told(law, event, **job).findings if one.right == "us.zz.fair")
    return found


def deadline(law: Book, event: dict[str, Any], **job: Any) -> Deadline:
    known = only(law, event, **job).forums[0].deadline
    assert known
    return known


def harassed(first: str = "2026-04-01", last: str = "2026-04-22", **more: Any) -> dict[str, Any]:
    return {"kind": "harassment", "from": first, "to": last, **more}


def test_what_goes_on_counts_from_its_last_day() -> None:
    found = deadline(book(us__zz__fair=claim(clock())), harassed())
    assert (found.date, found.losing_from) == (date(2026, 5, 22), None)


def test_separate_acts_each_have_their_own_day() -> None:
    found = deadline(book(us__zz__fair=claim(clock("each_act"))), harassed())
    assert (found.date, found.losing_from) == (date(2026, 5, 22), date(2026, 5, 1))


def test_a_decision_counts_from_the_first_day() -> None:
    assert deadline(book(us__zz__fair=claim(clock("first_day"))), harassed()).date == date(2026, 5, 1)


@pytest.mark.parametrize(("counted_from", "field"), [("letter", "letter_on"), ("told", "employer_told_on")])
def test_a_day_that_only_the_worker_knows_is_asked_for(counted_from: str, field: str) -> None:
    law = book(us__zz__fair=claim(clock(counted_from)))
    (ask,) = only(law, harassed()).ask_next
    assert (ask.path, deadline(law, harassed()).date) == (f"events.0.{field}", None)
    assert deadline(law, harassed(**{field: "2026-05-01"})).date == date(2026, 5, 31)


def test_a_due_day_that_holds_moves_the_start() -> None:
    law = book(us__zz__fair=claim(clock(after=[{"length": "due"}])))
    assert deadline(law, harassed()).date == date(2026, 5, 28)


def test_while_the_due_day_is_open_the_day_itself_counts_and_the_fact_is_asked_for() -> None:
    law = book(us__zz__fair=claim(clock(after=[{"length": "due", "when": [{"fact": "willful", "is": [True]}]}])))
    assert deadline(law, harassed()).date == date(2026, 5, 22)
    assert [ask.path for ask in only(law, harassed()).ask_next] == ["events.0.willful"]
    assert deadline(law, harassed(willful=True)).date == date(2026, 5, 28)
    assert deadline(law, harassed(willful=False)).date == date(2026, 5, 22)


@pytest.mark.parametrize(
    ("last", "raw", "rolled"),
    [
        ("2026-04-22", FRIDAY, FRIDAY),
        ("2026-04-23", SATURDAY, TUESDAY),
        ("2026-04-24", "2026-05-24", TUESDAY),
        ("2026-04-25", MONDAY_HOLIDAY, TUESDAY),
        ("2026-04-26", TUESDAY, TUESDAY),
    ],
)
def test_a_last_day_moves_off_weekends_and_holidays_by_its_authority(last: str, raw: str, rolled: str) -> None:
    found = deadline(book(us__zz__fair=claim(clock(counting="us.zz.counting"))), harassed(last=last))
    assert found.date == date.fromisoformat(rolled)
    assert (found.rolled_from, found.rolled_by) == (
        (None, None) if raw == rolled else (date.fromisoformat(raw), "1 Inv. 25")
    )
    assert found.possible[0].date == found.date


def test_without_an_authority_the_raw_day_stands() -> None:
    assert deadline(book(us__zz__fair=claim(clock())), harassed(last="2026-04-23")).date == date(2026, 5, 23)


def test_a_rule_that_leaves_saturdays_alone_leaves_them() -> None:
    terms = {**COUNTING["terms"], "rolls_saturday": yes(no=True)}  # type: ignore[dict-item]
    law = book(us__zz__fair=claim(clock(counting="us.zz.counting")), us__zz__counting={**COUNTING, "terms": terms})
    assert deadline(law, harassed(last="2026-04-23")).date == date(2026, 5, 23)


def test_a_moved_day_has_passed_only_after_it() -> None:
    law = book(us__zz__fair=claim(clock(counting="us.zz.counting")))
    event = harassed(last="2026-04-23")
    (on_the_day,) = {due.passed for due in told(law, event, as_of=TUESDAY).deadlines}
    (the_day_after,) = {due.passed for due in told(law, event, as_of="2026-05-27").deadlines}
    assert (on_the_day, the_day_after) == (False, True)


LONGER = {"length": "long", "when": [{"in": ["us.zz"]}], "leads": False, "says": SAID}


def test_a_reading_that_never_leads_stands_beside_the_earlier_one() -> None:
    found = deadline(book(us__zz__fair=claim(clock(readings=({"length": "short"}, LONGER)))), harassed())
    assert [one.date for one in found.possible] == [date(2026, 5, 22), date(2027, 2, 16)]
    assert (found.date, found.length) == (date(2026, 5, 22), "P30D")


def test_a_reading_of_another_place_is_not_shown() -> None:
    elsewhere = {**LONGER, "when": [{"in": ["us.zz.hill"]}]}
    law = book(us__zz__fair=claim(clock(readings=({"length": "short"}, elsewhere))))
    assert len(deadline(law, harassed(), place={"state": "ZZ", "city": "Dale"}).possible) == 1
    assert len(deadline(law, harassed(), place={"state": "ZZ", "city": "Hill"}).possible) == 2


def test_a_right_that_a_state_has_taken_over_is_not_shown_there_and_asks_for_the_state() -> None:
    law = book(us__zz__fair=claim(when=[{"not_in": ["us.zz.hill"]}]))
    shown = [
        [found.strength for found in told(law, harassed(), place=place).findings if found.right == "us.zz.fair"]
        for place in ({"state": "ZZ", "city": "Hill"}, {"state": "ZZ", "city": "Dale"}, {"state": "ZZ"})
    ]
    assert shown == [[], ["likely"], ["possible"]]


def test_a_place_that_nobody_told_is_asked_for() -> None:
    law = book(us__zz__fair=claim(clock(readings=({"length": "short"}, {**LONGER, "when": [{"in": ["us.zz.hill"]}]}))))
    assert [ask.path for ask in only(law, harassed()).ask_next] == ["job.place.city"]


def test_a_place_that_the_book_does_not_have_is_refused() -> None:
    with pytest.raises(BookError, match=r"us\.nowhere"):
        book(us__zz__fair=claim(clock(readings=({**LONGER, "when": [{"in": ["us.nowhere"]}]},))))


def test_a_notice_must_go_out_so_long_before_the_door_closes() -> None:
    notice = {"length": "wait", "says": SAID, "citation": "1 Inv. 15"}
    law = book(us__zz__fair=claim({**clock(), "notice_first": notice}))
    first = only(law, harassed()).forums[0].notice_first
    assert first is not None
    assert (first.date, first.length) == (date(2026, 5, 7), "P15D")
    days = [(due.date, due.kind) for due in told(law, harassed()).deadlines]
    assert days == [(date(2026, 5, 7), "notice"), (date(2026, 5, 22), "file")]


def test_a_notice_without_a_deadline_has_no_day() -> None:
    notice = {"length": "wait", "says": SAID, "citation": "1 Inv. 15"}
    first = only(book(us__zz__fair=claim({**DESK, "notice_first": notice})), harassed()).forums[0].notice_first
    assert first is not None
    assert first.date is None


def notice_of(**told: str) -> Deadline:
    route = {**clock(), "clock": {"kind": "notice", "counted_from": "event", "readings": [{"length": "short"}]}}
    return deadline(book(us__zz__fair=claim(route)), harassed(**told))


def test_a_notice_that_was_given_in_time_has_been_met_and_has_no_day_left() -> None:
    given = notice_of(employer_told_on="2026-05-22")
    assert (given.met_on, given.passed) == (date(2026, 5, 22), False)
    late, untold = notice_of(employer_told_on="2026-05-23"), notice_of()
    assert [(one.met_on, one.passed) for one in (late, untold)] == [(None, True)] * 2


def test_a_met_notice_stands_in_no_calendar() -> None:
    route = {**clock(), "clock": {"kind": "notice", "counted_from": "event", "readings": [{"length": "short"}]}}
    answer = told(book(us__zz__fair=claim(route)), harassed(employer_told_on="2026-05-01"))
    assert answer.deadlines == ()


BAR = {"filing_at": "us.desk", "closes": ["us.court"], "says": SAID, "citation": "1 Inv. 98", "checked": CHECKED}


@pytest.mark.parametrize(("matters", "shown"), [(None, 1), (["discrimination"], 1), (["wages"], 0)])
def test_a_door_says_what_it_closes_elsewhere(matters: list[str] | None, shown: int) -> None:
    bar = {**BAR, **({"matters": matters} if matters else {})}
    found = only(book(us__zz__fair=claim(), bars__one=bar), harassed())
    assert [one.codes for one in found.forums[0].forecloses] == [("us.court",)] * shown


def test_a_door_says_the_most_it_can_order() -> None:
    limit = {
        **COUNTING,
        "family": "amount_limit",
        "terms": {"most": word("usd", "20000.00"), "forum": word("word", "us.desk")},
    }
    answer = as_json(told(book(us__zz__fair=claim(), us__zz__small=limit), harassed()))
    (found,) = (one for one in answer["findings"] if one["right"] == "us.zz.fair")  # type: ignore[attr-defined]
    assert found["forums"][0]["most"] == {"amount": "20000.00", "citation": "1 Inv.", "confidence": "read"}


CAUTION = {"says": {"es": "Cuidado.", "en": "Careful."}, "citation": "1 Inv. 7", "checked": CHECKED}


@pytest.mark.parametrize(
    ("limits", "shown"),
    [
        ({}, True),
        ({"events": ["harassment"]}, True),
        ({"events": ["unpaid_overtime"]}, False),
        ({"matters": ["wages"]}, False),
        ({"when": [{"fact": "sector", "is": ["agriculture"]}]}, False),
        ({"when": [{"fact": "sector", "is": ["general"]}]}, True),
        ({"when": [{"covered_by": "us.federal.coverage"}]}, False),
    ],
)
def test_a_caution_stands_beside_the_findings_that_it_fits(limits: dict[str, Any], shown: bool) -> None:
    law = book(us__zz__fair=claim(), cautions__one={**CAUTION, **limits})
    found = only(law, harassed(), sector="general", employer={"commerce": False, "annual_sales": "1.00"})
    assert ("Careful." in [caution.en for caution in found.cautions]) is shown


COVERED = {"when": [{"covered_by": "us.federal.coverage"}]}


@pytest.mark.parametrize(
    ("others", "strength"),
    [
        ([], None),
        ([{"annual_sales": "950000.00"}], "likely"),
        ([{"annual_sales": "2.00"}], None),
        ([{"name": "Invented Growers"}], "possible"),
    ],
)
def test_one_of_several_employers_who_is_large_enough_is_enough(others: list[Any], strength: str | None) -> None:
    law = book(us__zz__fair=claim(**COVERED))
    employer = {"annual_sales": "1.00", "commerce": False}
    others = [{"commerce": False, **other} for other in others]
    found = told(law, harassed(), employer=employer, other_employers=others).findings
    assert [one.strength for one in found if one.right == "us.zz.fair"] == ([strength] if strength else [])


def test_recruitment_may_come_before_the_job_and_harassment_may_not() -> None:
    law = book(us__zz__fair=claim())
    assert told(law, {"kind": "recruitment_fee", "date": "2026-01-01"}, starts="2026-02-01").findings == ()
    with pytest.raises(BadInput) as refused:
        told(law, harassed(first="2026-01-01"), starts="2026-02-01")
    assert [mistake.code for mistake in refused.value.mistakes] == ["before_job"]


def test_where_somebody_was_recruited_does_not_say_where_the_job_was_to_be() -> None:
    country = {**claim(), "claim": {**claim()["claim"], "events": ["recruitment_fee", "harassment"]}}
    law = book(us__federal__fee=country)
    abroad = {"country": "MX", "state": "OAX"}
    charged = told(law, {"kind": "recruitment_fee", "date": "2026-01-01"}, place=abroad)
    assert [found.right for found in charged.findings] == ["us.federal.fee"]
    assert charged.cautions
    assert told(law, harassed(), place=abroad).findings == ()
