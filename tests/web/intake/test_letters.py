"""The letter to the employer: risks first, then what the worker typed and what the plan holds, and nothing else."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from palanca.book.load import open_book
from palanca.values.spoken import day_said
from palanca.web.papers.spoken import dollars

from ..conftest import STORY, UNKNOWN, Worker, text
from .carrying import Story, told, words

# Everything that the sum turns on is told, and that the worker had complained about pay.
OWED: Story = {
    **STORY,
    "fact:commerce": {"value": "yes"},
    "fact:sector": {"value": "general"},
    "fact:complained_about": {"value": ["wages"]},
}
MINIMUM: Story = {
    **OWED,
    "happened": {"events": ["below_minimum_wage", "unpaid_wages"]},
    "where": {"typed": "Fort Lauderdale", "state": "FL"},
    "inside:Fort Lauderdale FL": {"value": "us.fl.broward"},
    "when": {"whole": "yes"},
    "pay_rate": {"kind": "hour", "amount": "11"},
    "received": {"rhythm": "weekly", "amount": "500"},
    "fact:public": {"value": "no"},
}
TYPED = {
    "worker": "Ana Prueba",
    "reach": "100 Calle Inventada\r\nHouston",
    "employer": "Obras Inventadas LLC",
    "employer_address": "200 Calle Inventada",
    "understood": "on",
}
# Words that could be read as a threat, or turn against who signs.
NEVER = re.compile(
    r"immigra|deport|\bICE\b|police|crim|jail|visa|\bstatus\b|undocumented|migra|polic|delito|cárcel", re.I
)


def post(worker: Worker, /, **typed: Any) -> Any:
    return worker.browser.post(f"/{worker.language}/plan/letter/", {**TYPED, **typed})


@pytest.fixture
def owed(worker: Worker) -> Worker:
    told(worker, OWED)
    return worker


def test_risks_come_before_anything_is_typed(reader: Worker) -> None:
    told(reader, OWED)
    opened = reader.open("plan/letter/")
    risks = text(opened).partition(f'action="/{reader.language}/plan/letter/"')[0]
    assert 'class="risks"' in risks
    still = opened.context["still"]
    assert still.door.code != "employer"
    assert still.door.name.to(reader.language) in risks
    assert day_said(still.by).to(reader.language) in risks


def test_it_is_made_only_for_whoever_says_so(owed: Worker) -> None:
    refused = post(owed, understood="")
    assert refused.status_code == 422
    page = text(refused)
    for typed in ("Ana Prueba", "100 Calle Inventada", "Obras Inventadas LLC", "200 Calle Inventada"):
        assert typed in page
    assert 'href="#understood"' in page


def test_it_asks_for_the_plan_s_wages_and_for_no_more(owed: Worker) -> None:
    money = owed.open("plan/").context["page"].plan.money
    letter = words(post(owed))
    assert f"Please pay me {dollars(money.wages)} no later than Sunday, December 6, 2026." in letter
    assert "Liquidated damages" not in letter


def test_what_a_judge_may_add_is_asked_for_only_when_ticked(owed: Worker) -> None:
    money = owed.open("plan/").context["page"].plan.money
    letter = words(post(owed, extras=["damages"]))
    assert f"Please pay me {dollars(money.wages + money.damages)} no later than" in letter
    assert "Liquidated damages" in letter


def test_it_holds_what_was_typed_in_english_and_a_copy_to_read(owed: Worker) -> None:
    letter = words(post(owed))
    assert "From Ana Prueba 100 Calle Inventada Houston" in letter
    assert "To Obras Inventadas LLC 200 Calle Inventada" in letter
    assert "Copia para leer. No la mande" in letter
    assert "Agreed pay: $12.00; Per hour" in letter


def test_in_english_there_is_no_copy(reader: Worker) -> None:
    told(reader, OWED)
    assert ("Copia para leer" in words(post(reader))) is (reader.language == "es")


def test_it_threatens_nobody_and_names_no_authority_over_people(owed: Worker) -> None:
    letter = words(post(owed, extras=["damages"]))
    assert NEVER.search(letter) is None
    assert "onsul" not in letter


def test_it_says_that_reprisal_is_forbidden_where_the_plan_found_that_law(owed: Worker) -> None:
    law = open_book().rules["us.federal.no_wage_retaliation"].source.citation
    assert f"The law forbids firing or punishing a worker for asking for wages ({law}" in words(post(owed))


def test_it_says_nothing_of_reprisal_where_it_found_none(worker: Worker) -> None:
    told(worker, MINIMUM)
    assert "The law forbids firing" not in words(post(worker))


def test_where_a_statute_asks_for_a_notice_the_letter_is_it(worker: Worker) -> None:
    told(worker, MINIMUM)
    page = text(worker.open("plan/letter/"))
    letter = words(post(worker))
    rules = open_book().rules
    for name in ("us.fl.recover_minimum_wage", "us.fl.broward.recover_wages"):
        claim = rules[name].claim
        assert claim is not None
        (notice,) = (route.notice_first for route in claim.routes if route.notice_first)
        assert notice.letter is not None
        assert notice.says.es in page
        assert notice.letter.en in letter
        assert notice.citation in letter
    for minimum in ("$13.00", "$14.00", "$15.00"):
        assert f"hours at {minimum}" in letter


def test_it_gives_the_employer_at_least_the_time_that_the_statute_gives(worker: Worker) -> None:
    told(worker, MINIMUM)
    assert "no later than Monday, December 7, 2026" in words(post(worker))


@pytest.mark.parametrize(
    ("day", "month", "year"), [("1", "1", "2026"), ("", "12", "2026"), ("31", "2", "2027"), ("x", "y", "z")]
)
def test_a_day_that_will_not_do_is_asked_for_again(owed: Worker, day: str, month: str, year: str) -> None:
    refused = post(owed, answer_by_day=day, answer_by_month=month, answer_by_year=year)
    assert refused.status_code == 422
    assert 'href="#answer_by"' in text(refused)
    assert "Ana Prueba" in text(refused)


def test_another_day_may_be_chosen(owed: Worker) -> None:
    chosen = post(owed, answer_by_day="15", answer_by_month="1", answer_by_year="2027")
    assert "no later than Friday, January 15, 2027" in words(chosen)


def test_what_is_too_long_is_refused_and_stays(owed: Worker) -> None:
    refused = post(owed, worker="ñ" * 121)
    assert refused.status_code == 422
    assert "ñ" * 121 in text(refused)


@pytest.mark.parametrize(
    "hostile",
    [
        "#panic()",
        '#import "paper.typ"',
        "<script>alert(1)</script>",
        "$x$ *a* `b`",
        "= no",
        "a\x1bb",
        "]] }} {es} %s",
    ],
)
def test_hostile_texts_are_only_ever_shown(owed: Worker, hostile: str) -> None:
    letter = words(post(owed, worker=hostile, reach=hostile, employer=hostile, employer_address=hostile))
    assert letter.count(" ".join(hostile.replace("\x1b", "").split())) >= 4


def test_a_name_in_another_script_or_with_a_face_still_makes_a_letter(owed: Worker) -> None:
    assert post(owed, worker="Ñuu 漢字 😀 Ɨꞌɨ").status_code == 200


def test_nothing_typed_is_kept_or_told(owed: Worker, caplog: pytest.LogCaptureFixture) -> None:
    made = post(owed)
    assert made.headers["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    assert made.headers["Cache-Control"] == "no-store"
    assert not made.cookies
    assert "Prueba" not in caplog.text
    assert "Inventadas" not in text(owed.open("plan/letter/"))
    metadata = PdfReader(BytesIO(made.content)).metadata
    assert metadata is not None
    assert "Prueba" not in str(metadata)


def test_lines_are_left_for_a_pen(owed: Worker) -> None:
    empty = {name: "" for name in TYPED if name != "understood"}
    assert words(post(owed, **empty)).count("____") >= 6


def test_without_a_sum_there_is_no_letter(worker: Worker) -> None:
    worker.tell()
    worker.answer("hours", **UNKNOWN)
    worker.finish()
    page = worker.open("plan/letter/")
    assert page.status_code == 200
    assert '<form method="post" action="/es/plan/letter/"' not in text(page)
    assert post(worker).headers["Content-Type"].startswith("text/html")


def test_a_letter_waits_for_the_last_answer(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert worker.open("plan/letter/")["Location"] == "/es/plan/"


def test_it_is_no_notice_for_a_county_where_the_work_may_not_have_been(worker: Worker) -> None:
    told(worker, {**MINIMUM, "where": {"state": "FL", "only_state": "on"}})
    letter = words(post(worker))
    assert "I claim the Florida minimum wage" in letter
    assert "Broward" not in letter
    assert "complaint to the county" not in letter
