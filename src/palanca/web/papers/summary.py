"""A plan and a language come in; the words of the page that folds in four go out, panel by panel, ready to be set.

Passed dates stay, marked. What a folded page has no room for stands in the whole plan.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from palanca.plan.steps import day_untold
from palanca.values.plan import Money, Plan, Step
from palanca.values.said import Said
from palanca.web.papers import texts
from palanca.web.papers.headings import Words
from palanca.web.papers.printable import clipped
from palanca.web.papers.spoken import dollars, filled, full_date
from palanca.web.papers.when import by_when, meanwhile

STEPS_SHOWN: Final = 8
STEPS_WITH_RIGHTS: Final = 3
PAPERS_SHOWN: Final = 8
DOORS_TOLD: Final = 4
CAUTIONS_SHOWN: Final = 2
NAME_LONG: Final = 90
SENTENCE_LONG: Final = 180


def summary(plan: Plan, language: str) -> Words:
    """Four panels: the date, the doors, the money, what to bring and say."""
    law = filled(texts.LAW_AS_OF, date=full_date(plan.law_as_of), version=plan.law_version)
    return {
        "kind": "folded",
        "lang": language,
        "fold": texts.FOLD.to(language),
        "date": _date_panel(plan, language),
        "doors": _doors_panel(plan.steps, language),
        "money": _money_panel(plan.money, language),
        "bring": _bring_panel(plan, language),
        "foot": [said.to(language) for said in (texts.ORIENTATION, texts.STATUS, law)],
    }


def _date_panel(plan: Plan, language: str) -> Words:
    panel: Words = {
        "title": texts.DATE.to(language),
        "care_title": texts.CARE.to(language),
        "folio": texts.FOLIO.to(language),
        "lines": [line.to(language) for line in texts.FOLIO_LINES],
    }
    if plan.first is None or plan.first.by is None:
        made = filled(texts.MADE, today=full_date(plan.as_of))
        return panel | {"date": None, "left": [texts.NO_DATE.to(language), made.to(language)], "care": []}
    left = str((plan.first.by - plan.as_of).days)
    return panel | {
        "date": _capital(full_date(plan.first.by).to(language)),
        "door": _name(plan.first, language),
        "rights": _rights(plan.first, language),
        "how": clipped(plan.first.door.how.to(language), SENTENCE_LONG),
        "phone": clipped(plan.first.door.phone or "", NAME_LONG),
        "left": [
            filled(texts.LEFT, today=full_date(plan.as_of), days=left).to(language),
            *([texts.DAY_UNTOLD.to(language)] if any(map(day_untold, plan.steps)) else []),
        ],
        "care": [clipped(caution.to(language), SENTENCE_LONG) for caution in plan.first.cautions[:CAUTIONS_SHOWN]],
        "unchecked": None if plan.first.confidence.checked else texts.UNCHECKED.to(language),
    }


def _doors_panel(steps: tuple[Step, ...], language: str) -> Words:
    roomy = len(steps) <= STEPS_WITH_RIGHTS
    return {
        "title": texts.WHERE.to(language),
        "none": None if steps else texts.NOWHERE.to(language),
        "steps": [
            {
                "name": _name(step, language),
                "rights": _rights(step, language) if roomy else "",
                "by": by_when(step).to(language),
                "losing": [clipped(note.to(language), SENTENCE_LONG) for note in meanwhile(step)],
                "call": _call(step, language),
            }
            for step in steps[:STEPS_SHOWN]
        ],
        "more": [_more(len(steps) - shown, language) for shown in range(min(len(steps), STEPS_SHOWN) + 1)],
    }


def _more(count: int, language: str) -> str | None:
    return texts.MORE_STEPS.filled(count=str(count)).to(language) if count else None


def _call(step: Step, language: str) -> str:
    """The number to call, and whether the law here is still to be asked after."""
    warning = None if step.confidence.checked else texts.UNCHECKED.to(language)
    return " ".join(filter(None, (warning, clipped(step.door.phone or "", NAME_LONG))))


def _money_panel(money: Money | None, language: str) -> Words:
    title = texts.MONEY.to(language)
    if money is None:
        head = [said.to(language) for said in texts.NO_MONEY_HEAD]
        return {"title": title, "sum": None, "none": texts.NO_MONEY.to(language), "head": head}
    weeks = texts.WEEKS[min(money.weeks, 2)].filled(n=str(money.weeks))
    total = texts.TOTAL if money.wages_high is None else texts.TOTAL_LOW
    added = [(label.to(language), dollars(amount)) for label, amount in additions(money) if amount]
    return {
        "title": title,
        "sum": low_to_high(money).to(language),
        "weeks": weeks.to(language),
        "why": [said.to(language) for said in _why_so(money)],
        "added_title": texts.ADDED.to(language),
        "added": added,
        "total": (total.to(language), dollars(money.total)),
        "unchecked": None if money.confidence.checked else texts.UNCHECKED.to(language),
    }


def additions(money: Money) -> tuple[tuple[Said, Fraction], ...]:
    """What may come on top of the wages, each under its own name."""
    return (
        (texts.DAMAGES, money.damages),
        (texts.WAITING, money.waiting_time_penalty),
        (texts.INTEREST, money.interest),
    )


def low_to_high(money: Money) -> Said:
    low = dollars(money.wages)
    if money.wages_high is None:
        return Said(low, low)
    between = texts.RANGE if money.wages else texts.UP_TO
    return between.filled(low=low, high=dollars(money.wages_high))


def _why_so(money: Money) -> Iterable[Said]:
    if money.wages_high is not None:
        yield texts.HIGH_WHY
    elif not money.wages:
        yield texts.NOTHING_OWED


def _bring_panel(plan: Plan, language: str) -> Words:
    papers = [clipped(paper.name.to(language), NAME_LONG) for paper in plan.papers[:PAPERS_SHOWN]]
    return {
        "title": texts.BRING.to(language),
        "papers": papers,
        "more": texts.MORE_PAPERS.to(language),
        "anyway": texts.GO_ANYWAY.to(language),
        "say_title": texts.SAY.to(language),
        "say": texts.WORDS.to(language),
        "show": None if language == "en" else {"how": texts.SHOW.to(language), "words": texts.ENGLISH_WORDS},
        "knows_title": texts.KNOWS.to(language),
        "knows": _who_knows(plan.steps, language),
    }


def _who_knows(steps: tuple[Step, ...], language: str) -> list[tuple[str, str]]:
    """Doors that tell the name alike share a line."""
    told: dict[str, list[str]] = {}
    for step in steps[:DOORS_TOLD]:
        names = told.setdefault(clipped(step.door.name_told.to(language), SENTENCE_LONG), [])
        if _name(step, language) not in names:
            names.append(_name(step, language))
    return [(", ".join(names), sentence) for sentence, names in told.items()]


def _name(step: Step, language: str) -> str:
    return clipped(step.door.name.to(language), NAME_LONG)


def _rights(step: Step, language: str) -> str:
    return clipped("; ".join(right.to(language) for right in step.rights), SENTENCE_LONG)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
