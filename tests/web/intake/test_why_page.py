"""Every date and every amount of the plan opens into its steps and its law, and no address on the way tells a story."""

from __future__ import annotations

import re
from typing import Any

import pytest

from ..conftest import STORY, UNKNOWN, Worker, text
from ..test_page_size import FIRST_FLIGHT, weight
from .test_plan_page import COVERED

LAW_ADDRESS = re.compile(r'href="[^"]*(/law/[^"]*)"')
NUMBERED = re.compile(r'href="/es/plan/law/(\d+)/"')


@pytest.fixture
def plan(worker: Worker) -> Any:
    worker.tell({**STORY, **COVERED})
    return worker.finish()


def plain(page: Any) -> str:
    return " ".join(text(page).split())


@pytest.fixture
def account(worker: Worker, plan: Any) -> str:
    return plain(worker.open("plan/sum/"))


def test_every_door_has_a_page_that_counts_its_date(worker: Worker, plan: Any) -> None:
    for going in plan.context["page"].live:
        assert f'href="/es/plan/{going.number}/"' in text(plan)
        page = worker.open(f"plan/{going.number}/")
        assert page.context["page"].going == going
        assert "Cómo se cuenta esta fecha" in text(page)


def test_all_dates_stand_together_too(worker: Worker, plan: Any) -> None:
    reasons = text(worker.open("plan/why/"))
    for going in plan.context["page"].live:
        assert f'<section id="d{going.number}"><h2><a href="/es/plan/{going.number}/">' in reasons


def test_a_date_is_told_from_its_start_to_its_last_day(worker: Worker, plan: Any) -> None:
    # 29 USC 660(c)(2): thirty days after 30 October 2026 is 29 November 2026, a Sunday.
    why = plain(worker.open(f"plan/{plan.context['page'].first.number}/"))
    assert "<b>30 de octubre de 2026</b>" in why
    assert 'La ley da 30 días. <span class="cite">29 USC 660(c)(2)</span>' in why
    assert "<b>Domingo, 29 de noviembre de 2026</b>" in why


def test_every_right_and_every_step_leads_to_the_laws_own_words(worker: Worker, plan: Any, account: str) -> None:
    for going in plan.context["page"].live:
        behind = text(worker.open(f"plan/{going.number}/"))
        for claim in going.claims:
            assert re.search(NUMBERED.pattern + ">" + re.escape(claim.title.es), behind), claim.right
    pages = [worker.open(f"plan/law/{number}/").context["page"] for number in sorted(set(NUMBERED.findall(account)))]
    assert "us.federal.overtime" in {page.rule.id for page in pages if hasattr(page, "rule")}


def test_no_address_on_the_way_names_a_door_or_a_right(worker: Worker, plan: Any) -> None:
    """An address stays in the phone's history."""
    opened, todo = set[str](), ["plan/"]
    while todo:
        path = todo.pop()
        page = worker.open(path)
        assert page.status_code == 200, path
        assert page.headers["Cache-Control"] == "no-store", path
        assert "<title>Palanca</title>" in text(page), path
        assert not [address for address in LAW_ADDRESS.findall(text(page)) if not re.fullmatch(r"/law/\d+/", address)]
        opened.add(path)
        todo += set(re.findall(r'href="/es/(plan/[^"#]*)', text(page))) - opened - set(todo)
    assert len(opened) > 10


def test_the_amount_of_a_week_is_the_sum_of_its_parts(account: str) -> None:
    # 60 hours at $12.00 = $720.00; 20 of them over forty, half of $12.00 more each = $120.00.
    assert "<span>Las horas a su pago</span><span>$720.00</span>" in account
    assert "<span>El extra por las horas extra</span><span>$120.00</span>" in account
    assert "<span>Lo que valía el trabajo</span><span>$840.00</span>" in account
    assert "29 USC 207(a)(1)" in account


def test_what_can_be_added_stands_apart_with_its_law(account: str) -> None:
    apart = account.partition("Lo que se puede agregar")[2]
    assert "$10,860.00" in apart
    assert "29 USC 216(b)" in apart


def test_a_right_that_can_be_read_in_several_ways_shows_them(worker: Worker, plan: Any) -> None:
    pages = [plain(worker.open(f"plan/{going.number}/")) for going in plan.context["page"].live]
    assert any("contamos con la más temprana" in page for page in pages)


@pytest.mark.parametrize("path", ["why/", "sum/", "1/", "2/", "law/1/"])
def test_it_is_small_and_in_both_languages(reader: Worker, path: str) -> None:
    reader.tell({**STORY, **COVERED})
    reader.finish()
    page = reader.open(f"plan/{path}")
    assert page.status_code == 200
    assert weight(page) < FIRST_FLIGHT


@pytest.mark.parametrize("path", ["why/", "sum/", "1/", "law/1/"])
def test_without_a_plan_there_is_nothing_behind_it(worker: Worker, path: str) -> None:
    assert worker.open(f"plan/{path}")["Location"] == "/es/plan/"
    worker.answer("happened", **UNKNOWN)
    assert worker.open(f"plan/{path}")["Location"] == "/es/plan/"


@pytest.mark.parametrize("path", ["0/", "99/", "law/0/", "law/999/"])
def test_a_number_that_the_plan_does_not_have_is_no_page(worker: Worker, plan: Any, path: str) -> None:
    assert worker.open(f"plan/{path}").status_code == 404


def test_a_story_without_hours_has_dates_and_no_account(worker: Worker) -> None:
    worker.tell({**STORY, "hours": UNKNOWN, **COVERED})
    assert '/plan/sum/"' not in text(worker.finish())
    assert worker.open("plan/sum/")["Location"] == "/es/plan/"
    assert "<details>" in text(worker.open("plan/1/"))
