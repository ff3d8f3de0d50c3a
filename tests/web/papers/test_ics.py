"""A plan comes in; the calendar is valid by RFC 5545, rings before each live date, and tells an onlooker nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from palanca.values.plan import Plan
from palanca.values.said import Said
from palanca.web.papers.ics import calendar_ics

from .stories import FINAL_TITLE, FIRED_TITLE, HOURS, OVERTIME_TITLE, OWED, PLAN, SAFETY, deadline, plan, step

UNSEEN_WORDS = ("osha", "wage", "salari", "queja", "claim", "complaint", "patr", "us.", "overtime", "extra", "555")


def lines(of: Plan, language: str = "es") -> list[str]:
    """Unfolded content lines."""
    return calendar_ics(of, language).decode().replace("\r\n ", "").split("\r\n")[:-1]


def values(of: Plan, name: str) -> list[str]:
    return [line.split(":", 1)[1] for line in lines(of) if line.startswith((f"{name}:", f"{name};"))]


def both_languages(text: str) -> Said:
    return Said(text, text)


def test_each_live_date_is_one_whole_day() -> None:
    assert values(PLAN, "DTSTART") == ["20261129", "20270504", "20281106"]
    assert values(PLAN, "DTEND") == ["20261130", "20270505", "20281107"]
    assert all(line.startswith("DTSTART;VALUE=DATE:") for line in lines(PLAN) if line.startswith("DTSTART"))


def test_a_passed_date_rings_no_more() -> None:
    late = replace(SAFETY, deadline=deadline(date(2026, 11, 2), "P30D"))
    assert values(plan((step(late, FIRED_TITLE),), OWED), "DTSTART") == []


def test_one_door_with_two_deadlines_gives_both_days() -> None:
    later = replace(SAFETY, deadline=deadline(date(2027, 2, 1), "P90D"))
    both = replace(
        step(SAFETY, FIRED_TITLE), claims=(*step(SAFETY, FIRED_TITLE).claims, *step(later, FINAL_TITLE).claims)
    )
    assert values(plan((both,), OWED), "DTSTART") == ["20261129", "20270201"]


def test_two_rights_due_the_same_day_ring_once() -> None:
    assert values(plan((step(HOURS, OVERTIME_TITLE, FIRED_TITLE),), OWED), "DTSTART") == ["20281106"]


def test_each_event_rings_three_times_in_the_morning() -> None:
    morning = ["-P13DT15H", "-P6DT15H", "-P1DT15H"]  # 9:00, that many days before, counted back from midnight
    assert values(PLAN, "TRIGGER") == morning * 3


@pytest.mark.parametrize("language", ["es", "en"])
def test_who_looks_over_a_shoulder_learns_nothing(language: str) -> None:
    text = "\n".join(lines(PLAN, language)).lower()
    assert not [word for word in UNSEEN_WORDS if word in text]


def test_the_summary_is_in_the_workers_language() -> None:
    assert "SUMMARY:Palanca: fecha importante" in lines(PLAN)
    assert "SUMMARY:Palanca: important date" in lines(PLAN, "en")


def test_a_moved_date_keeps_its_event() -> None:
    moved = replace(SAFETY, deadline=deadline(date(2026, 12, 1), "P30D"))
    before, after = (plan((step(door, FIRED_TITLE),), OWED) for door in (SAFETY, moved))
    assert values(before, "UID") == values(after, "UID")
    assert values(before, "DTSTART") != values(after, "DTSTART")


def test_each_event_has_a_name_of_its_own() -> None:
    names = values(PLAN, "UID")
    assert len(set(names)) == len(names) == 3


def test_blocks_open_and_close_in_order() -> None:
    still_open: list[str] = []
    for line in lines(PLAN):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            still_open.append(value)
        elif name == "END":
            assert still_open.pop() == value
    assert still_open == []


def test_each_component_has_what_the_standard_requires() -> None:
    text = "\n".join(lines(PLAN))
    assert text.startswith("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:")
    for event in re.findall(r"BEGIN:VEVENT\n(.*?)END:VEVENT", text, re.DOTALL):
        assert re.search(r"^UID:[0-9a-f-]{36}$", event, re.MULTILINE)
        assert re.search(r"^DTSTAMP:\d{8}T\d{6}Z$", event, re.MULTILINE)
        for alarm in re.findall(r"BEGIN:VALARM\n(.*?)END:VALARM", event, re.DOTALL):
            assert {line.split(":")[0] for line in alarm.split()} >= {"ACTION", "TRIGGER"}


def test_lines_end_as_the_standard_says_and_none_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("palanca.web.papers.texts.EVENT", both_languages("ñandú; coma, barra \\ " * 20))
    raw = calendar_ics(PLAN, "es")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_folding_and_escaping_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "ñandú; coma, barra \\ " * 20
    monkeypatch.setattr("palanca.web.papers.texts.EVENT", both_languages(text))
    told = re.sub(r"\\([\\;,])", r"\1", values(PLAN, "SUMMARY")[0])
    assert told == text
