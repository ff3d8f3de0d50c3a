"""Contract 2's answer: its names, exactly, and every text in the language asked for."""

from __future__ import annotations

import json
from typing import Any

from palanca.law.published import as_json
from tests.law.tiny import FIRED, OVERTIME, answer

# contract.md, section 2
ANSWER = {"findings", "deadlines", "law_as_of"}
FINDING = {"right", "event", "strength", "law", "citation", "why", "forums", "papers", "ask_next", "cautions"}
FORUM = {"code", "name", "level", "what_it_can_get", "how", "cost", "needs_name", "reach", "deadline"}
DEADLINE = {"date", "losing_since", "counted_from", "length", "kind", "citation", "confidence", "possible"}


def published(language: str = "en") -> dict[str, Any]:
    answered: dict[str, Any] = json.loads(json.dumps(as_json(answer(OVERTIME, FIRED), language)))
    return answered


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)]
    return [value] if isinstance(value, str) else []


def test_every_name_of_the_contract_is_there() -> None:
    whole = published()
    found = whole["findings"][0]
    forum = found["forums"][0]
    assert set(whole) >= ANSWER
    assert set(found) >= FINDING
    assert set(forum) >= FORUM
    assert set(forum["reach"]) == {"id_at_door", "near_immigration_office", "by_phone", "languages"}
    assert set(forum["deadline"]) >= DEADLINE
    assert set(forum["deadline"]["possible"][0]) >= {"date", "if", "citation"}
    assert set(found["ask_next"][0]) >= {"path", "question", "why"}
    assert set(whole["deadlines"][0]) >= {"date", "code", "event", "passed"}


def test_a_deadline_is_told_whole() -> None:
    deadline = published()["findings"][0]["forums"][0]["deadline"]
    assert deadline == {
        "date": "2028-03-06",
        "passed": False,
        "rolled_from": None,
        "rolled_by": None,
        "met_on": None,
        "losing_since": None,
        "losing_from": "2027-03-07",
        "counted_from": "each payday; as we do not know them, we count the days worked, which come before",
        "runs_from": "each_payday",
        "start": "2026-03-06",
        "length": "P2Y",
        "kind": "file",
        "citation": "1 Inv. 255",
        "confidence": "read",
        "possible": [
            {"date": "2028-03-06", "if": None, "citation": "1 Inv. 255", "length": "P2Y", "rolled_from": None},
            {
                "date": "2029-03-06",
                "if": "if the employer knew",
                "citation": "1 Inv. 255 (willful)",
                "length": "P3Y",
                "rolled_from": None,
            },
        ],
    }


def test_an_unknown_deadline_is_null_and_no_limit_says_none() -> None:
    _, court, friends = published()["findings"][0]["forums"]
    assert court["deadline"] is None
    assert (friends["deadline"]["date"], friends["deadline"]["length"]) == (None, "none")


def test_each_language_is_whole() -> None:
    spanish, english = texts(published("es")), texts(published("en"))
    assert len(spanish) == len(english)
    assert "Be paid overtime" in english
    assert "Be paid overtime" not in spanish
    assert "Que le paguen las horas extra" in spanish
