"""The one crossing from a worker's answers to the core: answers in, contract 1's and contract 2's questions out.

Pure. What is unknown stays away from both; no answer about a person but these facts ever crosses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from palanca.book.book import Book
from palanca.book.rules import Question
from palanca.law.reach_back import oldest_payday
from palanca.values.money import exact
from palanca.values.places import Place
from palanca.web.intake import stretch
from palanca.web.intake.answers import Answers
from palanca.web.intake.moment import Moment
from palanca.web.intake.noticing import Noticed
from palanca.web.intake.standing_week import cut, monday_of
from palanca.web.intake.told_weeks import told_weeks
from palanca.web.intake.usual import usual_week
from palanca.web.intake.weeks import weeks
from palanca.web.intake.whose_law import told_place

Raw = dict[str, Any]

PAYDAYS: Final = ("daily", "weekly", "biweekly", "semimonthly", "monthly")
FACT: Final = "fact:"
LAST_PAY: Final = "late_final_pay"
# Who was fired for complaining need not be asked how the job ended.
FIRED_TOO: Final = "fired_after_complaining"


def pay_question(answers: Answers, book: Book, today: date) -> Raw | None:
    """Contract 1: a usual week repeated. None while there is no week to ask about."""
    told = weeks(answers, today, counted_since(answers, book, today))
    if not told:
        return None
    raw: Raw = {"as_of": today.isoformat(), "workweek_starts": "monday", "weeks": told}
    _put(raw, "place", told_place(answers))
    _put(raw, "separation", _separation(answers, book, today))
    for path, value in _facts(answers, book, "pay", today):
        if "separation" in raw or not path.startswith("separation."):
            _put(raw, path, value)
    return raw


def counted_since(answers: Answers, book: Book, today: date) -> date | None:
    """The oldest day whose pay some claim still reaches."""
    place = Place(**(told_place(answers) or {}))
    return oldest_payday(book, place, happened(answers, book), today)


def assess_question(answers: Answers, book: Book, today: date, noticed: tuple[Noticed, ...] = ()) -> Raw:
    """Contract 2: what happened, and what the weeks showed besides."""
    job = stretch.job(answers, today, Moment.first)
    raw: Raw = {"as_of": today.isoformat()}
    _put(raw, "job.place", told_place(answers))
    _put(raw, "job.starts", _iso(job.first))
    _put(raw, "job.ends", None if answers.of("job_dates").get("still") else _iso(job.last))
    event_facts: Raw = {}
    for path, value in _facts(answers, book, "assess", today):
        _put(event_facts if path.startswith("event.") else raw, path.removeprefix("event."), value)
    told = [_told_event(kind, answers, book, today) for kind in happened(answers, book)]
    seen = [_noticed_event(one, job) for one in noticed]
    raw["events"] = [_with_facts(one, answers, book, event_facts) for one in (*told, *seen)]
    return raw


def happened(answers: Answers, book: Book) -> tuple[str, ...]:
    """The kinds of event that the worker marked and the lawbook still knows."""
    return tuple(kind for kind in answers.words("happened", "events") if kind in book.events)


def _separation(answers: Answers, book: Book, today: date) -> Raw | None:
    """The end of the job, where the final paycheck is the matter and its day is known."""
    day = stretch.day(answers, LAST_PAY, today) if LAST_PAY in happened(answers, book) else None
    usual = usual_week(answers)
    if day is None or usual is None:
        return None
    last = told_weeks(answers).get(monday_of(day))
    wage = (replace(usual, amount=exact(last.rate)) if last and last.rate else usual).daily_wage()
    fired = True if FIRED_TOO in happened(answers, book) else None
    return _known({"date": _iso(day), "fired": fired, "daily_rate": cut(wage) if wage is not None else None})


def _told_event(kind: str, answers: Answers, book: Book, today: date) -> Raw:
    if book.events[kind].when_it_was == "day":
        return _known({"kind": kind, "date": _iso(stretch.day(answers, kind, today))})
    when = stretch.event(answers, kind, today, Moment.first)
    return _known({"kind": kind, "from": _iso(when.first), "to": _iso(when.last)})


def _noticed_event(one: Noticed, job: stretch.Stretch) -> Raw:
    """The first week's Monday may lie before the first day of work, the last one's Sunday after the last: a clock that
    counts from it would end too late."""
    last = min(one.last, job.last) if one.last and job.last else one.last
    first = max(one.first, job.first) if one.first and job.first else one.first
    return _known({"kind": one.kind, "from": _iso(min(first, last) if first and last else first), "to": _iso(last)})


def _with_facts(event: Raw, answers: Answers, book: Book, facts: Raw) -> Raw:
    """The event with those answers that belong to its kind."""
    kind = book.events[event["kind"]]
    own = {name: value for name, value in facts.items() if name in kind.fields}
    if "fired" in kind.fields and FIRED_TOO in happened(answers, book):
        own["fired"] = True
    rhythm = answers.told("received", "rhythm")
    paydays = {"paydays": rhythm} if kind.when_it_was == "period" and rhythm in PAYDAYS else {}
    return {**event, **paydays, **own}


def _facts(answers: Answers, book: Book, contract: str, today: date) -> Iterator[tuple[str, Any]]:
    """Every answered question of the lawbook, with its path in that contract; a fact of one week is no answer here."""
    for screen in answers.by_screen:
        question = book.questions.get(screen.removeprefix(FACT)) if screen.startswith(FACT) else None
        if question and contract in question.paths and not question.paths[contract].startswith("weeks."):
            yield question.paths[contract], _fact(question, answers, screen, today)


def _fact(question: Question, answers: Answers, screen: str, today: date) -> Any:
    told, words = answers.told(screen, "value"), answers.words(screen, "value")
    if told is None and not words:
        return None
    match question.kind:
        case "yes_no":
            return told == "yes"
        case "several":
            return list(words)
        case "count":
            return int(told or "0")
        case "date":
            moment = Moment.parse(told or "")
            # What has come is not later than today, though its month may be.
            return _iso(max(moment.first(), min(moment.last(), today)) if question.latest else moment.first())
        case _:
            return told


def _put(raw: Raw, path: str, value: Any) -> None:
    """Sets `job.employer.employees` inside nested objects; an unknown value is not set at all."""
    if value is None:
        return
    *owners, name = path.split(".")
    for owner in owners:
        raw = raw.setdefault(owner, {})
    raw[name] = value


def _known(raw: Raw) -> Raw:
    return {name: value for name, value in raw.items() if value is not None}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
