"""The smallest lawbook that loads, as plain pages, for tests that break it. Its law and its office are invented."""

from __future__ import annotations

import json
from typing import Any

Pages = dict[str, Any]

CHECKED = {"on": "2026-11-22", "confidence": "read"}
SOURCED = {"citation": "1 Example Code 2", "sources": ["a made-up source"], "checked": CHECKED}


def said(text: str) -> dict[str, str]:
    return {"es": f"{text} en español", "en": f"{text} in English"}


def row(since: str, value: object, **more: object) -> dict[str, object]:
    return {"from": since, "value": value, **SOURCED, **more}


WAGE = {
    "family": "minimum_wage",
    "title": said("Mínimo"),
    "says": said("Lo menos"),
    **SOURCED,
    "when": [{"fact": "sector", "is": ["general"]}],
    "terms": {
        "general": {"unit": "usd_per_hour", "series": [row("2020-01-01", "7.25"), row("2021-01-01", "8.00")]},
        "small_employer": {"unit": "usd_per_hour", "series": [row("2020-01-01", "6.00"), row("2022-01-01", None)]},
        "small_employer_size": {"unit": "count", "series": [row("2020-01-01", 25)]},
    },
    "choose": {
        "general": [
            {"term": "small_employer", "when": [{"fact": "employees", "at_most": "small_employer_size"}]},
            {"term": "general"},
        ]
    },
}
CLAIM = {
    "family": "claim",
    "matter": "wages",
    "title": said("Cobrar"),
    "says": said("Se cobra"),
    **SOURCED,
    "when": [{"covered_by": "us.wage"}],
    "terms": {"limit": {"unit": "length", "series": [row("2020-01-01", "P2Y")]}},
    "claim": {
        "events": ["unpaid"],
        "why": said("No pagaron"),
        "routes": [
            {
                "forum": "desk",
                "can_get": said("Dinero"),
                "clock": {"kind": "file", "counted_from": "event", "readings": [{"length": "limit"}]},
            }
        ],
        "papers": ["stub"],
    },
}
PAGES: Pages = {
    "us/place": {"title": said("País"), "level": "federal", "territory": {"country": "US"}},
    "us/wage": WAGE,
    "us/claim": CLAIM,
    "forums/desk": {
        "name": said("Oficina"),
        "level": "federal",
        "how": said("Llame"),
        "cost": said("Gratis"),
        "name_told": said("No"),
        **SOURCED,
    },
    "events/unpaid": {
        "title": said("Sin pago"),
        "tell": said("No me pagaron"),
        "when_it_was": "period",
        "order": 1,
        "group": "pay",
    },
    "papers/stub": {"name": said("Talón"), "hint": said("Busque")},
    "questions/sector": {
        "kind": "choice",
        "ask": said("Trabajo"),
        "why": said("Porque"),
        "choices": [{"value": "general", "says": said("Otro")}],
        "paths": {"pay": "sector"},
    },
    "questions/employees": {
        "kind": "count",
        "ask": said("Cuántos"),
        "why": said("Porque"),
        "paths": {"pay": "employer.employees"},
    },
}


def small_book(**changed: object) -> Pages:
    """The pages, some of their values set by dotted path: `small_book(**{"us/wage.family": "overtime"})`."""
    pages = json.loads(json.dumps(PAGES))
    for path, value in changed.items():
        held: Any = pages
        *above, last = path.split(".")
        for key in above:
            held = held[_key(held, key)]
        held[_key(held, last)] = value
    return pages


def _key(held: object, key: str) -> str | int:
    return int(key) if isinstance(held, list) else key
