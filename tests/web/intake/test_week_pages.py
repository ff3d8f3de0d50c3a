"""Hours and pay week by week: a list, a page for one week, one tap for what is alike."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpResponse

from palanca.web.intake.sealed_cookie import NAMES, keep_answers, read_answers
from palanca.web.intake.told_weeks import ToldWeek, told_weeks, with_weeks

from ..conftest import STORY, UNKNOWN, Worker, text

JOB = {
    **dict(zip(("starts_day", "starts_month", "starts_year"), ("5", "1", "2026"), strict=True)),
    **dict(zip(("ends_day", "ends_month", "ends_year"), ("1", "2", "2026"), strict=True)),
}
FOUR_WEEKS = {**STORY, "job_dates": JOB}
SIX_DAYS = {f"d{place}": "10" for place in range(6)} | {"d6": "0", "paid": "500"}


def tell(worker: Worker, number: int, button: str, **typed: str) -> Any:
    """Presses that button on the page of that week."""
    page = worker.open(f"weeks/{number}/")
    week = page.context["week"].monday.isoformat()
    return worker.browser.post(f"/{worker.language}/weeks/{number}/", {"week": week, button: "1", **typed})


def rows(worker: Worker) -> list[tuple[int, str | None, str | None]]:
    """How many weeks, hours and pay of each line of the list."""
    return [
        (len(row.weeks), row.hours, None if row.paid is None else str(row.paid))
        for row in worker.open("weeks/").context["rows"]
    ]


@pytest.fixture
def four(reader: Worker) -> Worker:
    reader.tell(FOUR_WEEKS)
    return reader


def test_untold_weeks_are_one_line_as_usual(four: Worker) -> None:
    assert rows(four) == [(4, "60", "720")]


def test_a_week_comes_up_as_it_stands(four: Worker) -> None:
    form = four.open("weeks/2/").context["form"]
    assert [form[f"d{place}"].value() for place in range(7)] == ["10"] * 6 + ["0"]
    assert form["paid"].value() == "720.00"


def test_keeping_one_week_leads_to_the_next(four: Worker) -> None:
    answered = tell(four, 2, "only", **SIX_DAYS)
    assert answered["Location"].endswith("/weeks/3/")
    assert rows(four) == [(1, "60", "720"), (1, "60", "500"), (2, "60", "720")]


def test_the_last_week_leads_to_the_list(four: Worker) -> None:
    assert tell(four, 4, "only", **SIX_DAYS)["Location"].endswith("/weeks/")


def test_every_week_like_this_until_one_of_them(four: Worker) -> None:
    assert tell(four, 1, "every", until="3", **SIX_DAYS)["Location"].endswith("/weeks/4/")
    assert rows(four) == [(3, "60", "500"), (1, "60", "720")]


def test_the_same_as_the_week_before(four: Worker) -> None:
    tell(four, 1, "only", **SIX_DAYS)
    tell(four, 2, "same")
    assert rows(four) == [(2, "60", "500"), (2, "60", "720")]


def test_a_week_without_work_is_zero_because_it_was_said(four: Worker) -> None:
    tell(four, 3, "off")
    assert rows(four)[1] == (1, "0", "0")


def test_a_week_nobody_remembers_is_a_usual_one_again(four: Worker) -> None:
    tell(four, 2, "only", **SIX_DAYS)
    tell(four, 2, "forgotten")
    assert rows(four) == [(4, "60", "720")]


def test_what_came_may_stay_unknown(four: Worker) -> None:
    tell(four, 1, "only", **{**SIX_DAYS, "paid": ""})
    assert rows(four)[0] == (1, "60", None)


def test_an_agreed_rate_of_its_own_is_kept(four: Worker) -> None:
    tell(four, 1, "only", rate="14", **SIX_DAYS)
    assert four.open("weeks/1/").context["form"]["rate"].value() == "14.00"


def test_the_plan_counts_with_what_was_told(four: Worker) -> None:
    before = four.finish().context["page"].owed.totals.owed
    tell(four, 1, "every", until="4", **SIX_DAYS)
    assert four.finish().context["page"].owed.totals.owed == before + 4 * (720 - 500)


HOSTILE = ["-1", "25", "1000000000", "ocho", "🌽", "8-8", "1e3", "\u0668", "x" * 10_000, "8<script>", "8\x00"]


@pytest.mark.parametrize("typed", HOSTILE)
@pytest.mark.parametrize("field", ["d1", "paid", "rate"])
def test_what_cannot_be_read_is_answered_at_its_field_and_nothing_is_lost(four: Worker, typed: str, field: str) -> None:
    if field != "d1" and typed == "25":
        return
    tell(four, 2, "only", **SIX_DAYS)
    refused = tell(four, 1, "only", **{**SIX_DAYS, "d0": "7.5", field: typed})
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == [field]
    assert refused.context["form"]["d0"].value() == "7.5"
    assert f'id="{field}_error"' in text(refused)
    assert "<script>8" not in text(refused)
    assert rows(four)[1] == (1, "60", "500")


@pytest.mark.parametrize("until", ["99", "0", "-1", "x", "1", "3" * 4000])
def test_a_week_that_is_not_on_the_list_is_refused(four: Worker, until: str) -> None:
    assert list(tell(four, 2, "every", until=until, **SIX_DAYS).context["form"].errors) == ["until"]


def test_nothing_written_is_no_answer(four: Worker) -> None:
    assert tell(four, 1, "only").status_code == 422


@pytest.mark.parametrize("week", ["", "2026-01-06", "1999-01-04", "x" * 5000])
def test_a_week_that_is_none_of_hers_leads_to_the_list(four: Worker, week: str) -> None:
    answered = four.browser.post(f"/{four.language}/weeks/1/", {"week": week, "off": "1"})
    assert answered["Location"].endswith("/weeks/")
    assert rows(four) == [(4, "60", "720")]


@pytest.mark.parametrize("number", [0, 5, 9999])
def test_a_number_that_no_week_has_leads_to_the_list(four: Worker, number: int) -> None:
    assert four.open(f"weeks/{number}/")["Location"].endswith("/weeks/")


def test_without_the_dates_of_the_job_they_are_asked_first(reader: Worker) -> None:
    reader.tell({"happened": STORY["happened"], "where": STORY["where"], "job_dates": UNKNOWN})
    page = reader.open("weeks/")
    assert page.context["count"] == 0
    assert reader.open(f"{page.context['dates']}/").context["form"].name == "job_dates"


def test_without_answers_nothing_is_there(worker: Worker) -> None:
    assert "Sus respuestas ya no están aquí" in text(worker.open("weeks/"))


def test_a_part_of_a_week_asks_only_for_its_days_and_is_no_pattern(reader: Worker) -> None:
    reader.tell({**STORY, "job_dates": {**JOB, "starts_day": "8"}})
    form = reader.open("weeks/1/").context["form"]
    assert [field.name for field in form.days] == ["d3", "d4", "d5", "d6"]
    assert "every" not in text(reader.open("weeks/1/"))


def test_more_weeks_than_fit_are_refused_and_those_told_stay(four: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(four, 1, "only", **SIX_DAYS)
    monkeypatch.setattr("palanca.web.intake.sealed_cookie.CHUNK", 1)
    refused = tell(four, 2, "off")
    monkeypatch.undo()
    assert refused.status_code == 422
    assert rows(four)[0] == (1, "60", "500")


def test_the_photo_is_in_no_form_and_has_no_name(four: Worker) -> None:
    page = text(four.open("weeks/1/"))
    photo = page[page.index('<input id="photo"') :].partition(">")[0]
    assert "name=" not in photo
    assert 'type="file" accept="image/*" capture' in photo
    assert page.index('<input id="photo"') < page.index(f'action="/{four.language}/weeks')
    assert "multipart" not in page
    assert '<div class="photo" data-photo hidden>' in page


def test_three_years_of_weeks_that_all_differ_arrive_at_once(reader: Worker) -> None:
    reader.tell({**STORY, "job_dates": {**JOB, "starts_year": "2023", "starts_month": "1", "ends_year": "2026"}})
    request = reader.open("weeks/").wsgi_request
    stand = [week for row in reader.open("weeks/").context["rows"] for _number, week in row.weeks]
    differing = {
        week.monday: ToldWeek((*["9.25"] * 5, "6", "0"), f"{400 + place}.{place % 100:02}")
        for place, week in enumerate(stand)
    }
    assert len(differing) >= 115
    request.COOKIES = {name: morsel.value for name, morsel in reader.browser.cookies.items()}
    answers = with_weeks(read_answers(request), differing)
    response = HttpResponse()
    keep_answers(response, answers, secure=False)
    reader.browser.cookies.update(response.cookies)
    assert len(told_weeks(answers)) == len(differing)
    styles = sum(
        max(file.stat().st_size for file in settings.STATIC_ROOT.glob(f"{name}.gz"))
        for name in ("palanca.*.css", "weeks.*.css", "photo.*.js")
    )
    for path in ("weeks/", "weeks/1/"):
        assert len(gzip.compress(reader.open(path).content)) + styles < 14_000
    assert all(len(reader.browser.cookies[name].value) <= 3800 for name in NAMES)


def test_after_a_part_of_a_week_no_day_is_taken_for_idle_that_nobody_spoke_of(reader: Worker) -> None:
    reader.tell({**STORY, "job_dates": {**JOB, "starts_day": "8"}})
    assert 'name="same"' not in text(reader.open("weeks/2/"))
    assert 'name="same"' in text(reader.open("weeks/3/"))
    tell(reader, 2, "same", **{**SIX_DAYS, "d0": "x"})
    assert rows(reader)[1] == (3, "60", "720")


def test_without_a_usual_week_hours_stay_unknown_until_they_are_told(reader: Worker) -> None:
    reader.tell({**{name: STORY[name] for name in ("happened", "where")}, "job_dates": JOB})
    assert rows(reader) == [(4, None, None)]
    assert 'name="same"' not in text(reader.open("weeks/2/"))
    tell(reader, 1, "every", until="2", d0="9", d1="9", paid="90")
    assert rows(reader) == [(2, "18", "90"), (2, None, None)]
    assert reader.open("weeks/2/").context["form"]["d2"].value() == ""
