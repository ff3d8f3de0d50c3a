"""The worker's sheets say what must go out first, and what going somewhere closes elsewhere, before anybody goes."""

from __future__ import annotations

from typing import Any

from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.plan.make import make_plan
from palanca.plan.saying import script
from palanca.values.plan import Plan
from palanca.web.papers import texts
from palanca.web.papers.guide import guide

BOOK = open_book()
EVENT = {"from": "2026-03-02", "to": "2026-10-30"}


def plan(state: str, kind: str) -> Plan:
    story: dict[str, Any] = {"as_of": "2026-11-22", "job": {"place": {"state": state}, "sector": "general"}}
    return make_plan(assess({**story, "events": [{"kind": kind, **EVENT}]}, BOOK), None, BOOK)


def lines(made: Plan, door: str, row: str) -> list[str]:
    (number,) = (place for place, step in enumerate(made.steps) if step.door.code == door)
    office: Any = guide(made, {}, "es")["offices"]
    return dict(office[number]["rows"])[row]


def test_a_notice_that_comes_first_has_its_day_on_paper() -> None:
    made = plan("FL", "below_minimum_wage")
    told = lines(made, "us.fl.court", texts.WHEN.es)
    assert any(line.startswith("Primero un aviso por escrito, a más tardar el ") for line in told)


def test_what_a_door_closes_elsewhere_stands_with_it() -> None:
    made = plan("IL", "unpaid_wages")
    closes = BOOK.bars
    (step,) = (one for one in made.steps if one.door.code == "us.il.idol")
    said = {bar.says.es for bar in closes.values() if bar.filing_at == "us.il.idol"}
    assert step.forecloses
    assert {bar.says.es for bar in step.forecloses} <= said
    assert {bar.says.es for bar in step.forecloses} <= set(lines(made, "us.il.idol", texts.CARE.es))


def test_what_to_say_at_each_door_stands_there_with_the_english_beside_it() -> None:
    made = plan("TX", "unpaid_overtime")
    scripts = {step.door.code: spoken for step in made.steps if (spoken := script(step, BOOK))}
    offices: Any = guide(made, scripts, "es")["offices"]
    assert scripts
    for step, office in zip(made.steps, offices, strict=True):
        if step.door.code in scripts:
            said = [(line.says.es, line.says.en) for line in scripts[step.door.code].lines]
            assert [(own, english) for _who, own, english in office["say"]["lines"]] == said
            assert len(office["say"]["unsaid"]) == len(scripts[step.door.code].unsaid)
    english: Any = guide(made, scripts, "en")["offices"]
    assert all(len(line) == 2 for office in english if office["say"] for line in office["say"]["lines"])
