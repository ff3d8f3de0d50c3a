"""The first plan comes soon; from it a worker goes on with the questions, or looks at hours and pay, and back."""

from __future__ import annotations

from palanca.book.load import open_book
from palanca.web.intake.answers import UNKNOWN, Answers
from palanca.web.intake.flow import flow
from palanca.web.intake.going_on import go_on
from palanca.web.intake.steps import FIRST_FACTS, MOST_FACTS, base_screens

from ..conftest import Worker, text
from .telling import TODAY, told

BOOK = open_book()
RAIDED = {
    "happened": {"events": ["raided"]},
    "where": {"typed": "77011"},
    "job_dates": {"still": "yes"},
    "when": {"raided-date_day": "3", "raided-date_month": "11", "raided-date_year": "2026"},
}


def facts(answers: Answers) -> int:
    return sum(name.startswith("fact:") for name in answers.by_screen)


def to_the_plan(answers: Answers) -> Answers:
    while screen := flow(answers, BOOK, TODAY).next:
        answers = answers.told_too(screen, UNKNOWN)
    return answers


def test_who_tells_of_a_raid_is_asked_nothing_about_pay_until_she_wants_it(worker: Worker) -> None:
    worker.tell(RAIDED)
    plan = worker.finish()
    assert 'name="way" value="pay"' in text(plan)
    asked = worker.browser.post("/es/more/", {"way": "pay"})
    assert worker.browser.get(asked["Location"]).context["form"].name == "first_day"
    worker.answer("first_day", starts_month="2", starts_year="2026")
    for screen, typed in {
        "hours": {"day": "10", "days": "6"},
        "pay_rate": {"kind": "hour", "amount": "12"},
        "received": {"same": "yes"},
    }.items():
        assert worker.open("plan/").status_code == 200, "the plan can be looked at in between"
        assert worker.answer(screen, **typed).status_code == 302
    assert worker.open("plan/").context["next"], "the law asks about the pay"
    for fact, value in (("sector", "general"), ("commerce", "yes")):
        assert worker.answer(f"fact:{fact}", value=value).status_code == 302
    page = worker.open("plan/").context["page"]
    assert [title.en for title in page.noticed] == [BOOK.events["unpaid_overtime"].title.en]
    assert not page.one_week


def test_pay_is_asked_of_whom_it_concerns() -> None:
    assert {"hours", "pay_rate", "received"} <= set(base_screens(told(), BOOK))
    harassed = Answers({"happened": {"events": ["sexual_harassment"]}})
    assert not {"hours", "pay_rate", "received"} & set(base_screens(harassed, BOOK))
    kept = harassed.told_too("hours", {"day": "9", "days": "5"})
    assert "hours" in base_screens(kept, BOOK), "what was answered can be changed"


def test_the_first_plan_waits_for_few_questions_and_each_round_asks_more() -> None:
    story = told(happened={"events": ["fired_after_complaining"]}, when__fired_after_complaining={"whole": "yes"})
    first = to_the_plan(story)
    assert 0 < facts(first) <= FIRST_FACTS
    assert flow(first, BOOK, TODAY).more
    second = to_the_plan(go_on(first, "questions"))
    assert facts(first) < facts(second) <= FIRST_FACTS + MOST_FACTS


def test_in_a_round_the_plan_stays_in_sight_and_the_questions_go_on(worker: Worker) -> None:
    worker.tell()
    assert 'name="way" value="questions"' in text(worker.finish())
    asked = worker.browser.post("/es/more/", {"way": "questions"})
    assert 'href="/es/plan/"' in text(worker.browser.get(asked["Location"]))
    assert f'href="{asked["Location"]}"' in text(worker.open("plan/"))


def test_a_wish_that_is_none_changes_nothing(worker: Worker) -> None:
    worker.tell()
    worker.finish()
    assert worker.browser.post("/es/more/", {"way": "everything"})["Location"] == "/es/plan/"
    assert "answers are not here" in text(Worker("en").browser.post("/en/more/", {"way": "pay"}))
