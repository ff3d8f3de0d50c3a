"""Whatever somebody types into any field of any page: never an error of ours, never echoed as markup, the mistake said
at its field, and what was told before still there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote_plus

import pytest

from ..conftest import STORY, Worker, text

FORM = "application/x-www-form-urlencoded"
MARK = "h0st1le"
# As bytes of a form, so that what no text can hold can be sent too.
HOSTILE: dict[str, str] = {
    "quotes": quote_plus(f"'\"{MARK}'\""),
    "script": quote_plus(f"<script>{MARK}</script>"),
    "attribute": quote_plus(f'"><img src=x onerror="{MARK}">'),
    "close": quote_plus(f"</textarea></option></title><b>{MARK}"),
    "template": quote_plus(f"{{{{ {MARK} }}}}{{% debug %}}{{% include 'x' %}}"),
    "format": quote_plus(f"%s%n%(x)s{{0.__class__}}{MARK}"),
    "sql": quote_plus(f"'; DROP TABLE places_town; -- {MARK}"),
    "path": quote_plus("../../../etc/passwd\0.txt"),
    "header": quote_plus(f"{MARK}\r\nSet-Cookie: x={MARK}"),
    "right to left": quote_plus(f"\u202e{MARK}\u202c\u2066"),
    "nul": quote_plus(f"a\0{MARK}"),
    "emoji": quote_plus("👩🏽‍🌾🇲🇽" * 10),
    "surrogate": "%ED%A0%80%ED%B0%80",
    "no text at all": "%FF%FE%80",
    "many digits": "9" * 5000,
    "full-width digits": quote_plus("１２"),
    "other digits": quote_plus("٣٣"),
    "exponent": "1e999999",
    "negative": "-1",
    "not a number": "NaN",
    "blanks": quote_plus(" \u00a0\u2003\t"),
    "100 kB": "x" * 100_000,
}
FACTS = {
    "fact:complained_about": {"value": ["safety"]},  # several
    "fact:sector": {"value": "general"},  # one of several
    "fact:commerce": {"value": "yes"},  # yes or no
    "fact:employees": {"value": "12"},  # a count
    "fact:annual_sales": {"value": "500000"},  # money
    "fact:letter_on": {"value_year": "2026", "value_month": "11", "value_day": "2"},  # a day
}
LATE = {
    "happened": {"events": ["unpaid_overtime", "fired_after_complaining", "late_final_pay", "unpaid_wages"]},
    "when": {
        "whole": "yes",
        "fired_after_complaining-whole": "yes",
        "unpaid_wages-from_year": "2026",
        "unpaid_wages-from_month": "9",
    },
    "paid_until": {"day_day": "25", "day_month": "10", "day_year": "2026"},
    "received_then": {"amount": "0"},
}
TOLD: dict[str, Any] = {**STORY, **LATE, **FACTS}
PAGES = (
    *("", "about/", "kept/", "weeks/", "weeks/1/", "plan/", "plan/keep/", "plan/letter/", "plan/text/", "plan/sum/"),
    *("save/", "code/", "hand/", "voice/", "person/"),
)


class Fields(HTMLParser):
    """The forms of a page: where each goes, and the names of its fields with a value to send back."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form" and (given.get("method") or "").lower() == "post":
            self.forms.append((given.get("action") or "", {}))
        elif tag in ("input", "select", "textarea", "button") and given.get("name") and self.forms:
            self.forms[-1][1][str(given["name"])] = given.get("value") or ""


def told(worker: Worker) -> Worker:
    worker.tell(TOLD)
    return worker


def _send(worker: Worker, address: str, name: str, value: str, others: Mapping[str, str]) -> Any:
    """One field hostile, the others as they are."""
    fields = [f"{quote_plus(key)}={quote_plus(other)}" for key, other in others.items() if key != name]
    return worker.browser.post(address, "&".join([*fields, f"{quote_plus(name)}={value}"]), content_type=FORM)


def _harmless(page: Any, what: tuple[str, ...]) -> None:
    assert page.status_code < 500, what
    assert MARK not in str(page.headers.get("Set-Cookie", "")), what
    assert MARK not in str(page.headers.get("Location", "")), what
    if page.headers.get("Content-Type", "").startswith("text/html"):
        shown = text(page)
        for start in ("<script>", "<b>", "'\"", 'onerror="'):
            assert f"{start}{MARK}" not in shown, what


def _answers(worker: Worker) -> dict[str, list[str]]:
    """What the list of answers shows, screen by screen."""
    return {form.name: form.in_words() for _, form in worker.open("answers/").context["rows"]}


@pytest.mark.parametrize("screen", TOLD)
def test_every_field_of_every_screen(worker: Worker, screen: str) -> None:
    told(worker)
    before = _answers(worker)
    for field in _fields_of(worker, screen):
        for kind, value in HOSTILE.items():
            what = (screen, field, kind)
            sent = _send(worker, "/es/1/", field, value, {"screen": screen})
            _harmless(sent, what)
            if sent.status_code == 422:
                assert sent.context["form"].errors, what
                assert 'lang="es"' in text(sent), what
            elif sent.status_code == 302:
                _harmless(worker.open("answers/"), what)
                worker.answer(screen, **TOLD[screen])
    after = _answers(worker)
    assert {name: words for name, words in after.items() if name != screen} == {
        name: words for name, words in before.items() if name != screen
    }


def _fields_of(worker: Worker, screen: str) -> Iterator[str]:
    """The names on the page, found from the list of answers that leads to each screen."""
    numbers = {form.name: number for number, form in worker.open("answers/").context["rows"]}
    page = worker.open(f"{numbers[screen]}/")
    names = {name for _, fields in Fields(text(page)).forms for name in fields}
    assert "screen" in names
    yield from sorted(names - {"screen", "unknown", "next"})


@pytest.mark.parametrize("name", ["screen", "unknown", "next", "nothing"])
def test_what_no_page_asks_for(worker: Worker, name: str) -> None:
    told(worker)
    before = _answers(worker)
    for kind, value in HOSTILE.items():
        _harmless(_send(worker, "/es/1/", name, value, {}), (name, kind))
    assert set(_answers(worker)) >= set(before) - {"happened"}


@pytest.mark.parametrize("path", PAGES)
def test_every_field_of_every_other_page(worker: Worker, path: str) -> None:
    told(worker)
    page = worker.open(path)
    _harmless(page, (path,))
    assert page.status_code == 200
    for action, fields in Fields(text(page)).forms:
        if "leave" in action or "again" in action or "erase" in action:
            continue
        address = action or page.request["PATH_INFO"]
        for field in fields:
            for kind, value in HOSTILE.items():
                _harmless(_send(worker, address, field, value, fields), (path, address, field, kind))


@pytest.mark.parametrize("kind", HOSTILE)
def test_words_of_ones_own_go_harmless_through_every_page(worker: Worker, kind: str) -> None:
    """The way to a field without an address is the one text that is kept as typed."""
    told(worker)
    sent = _send(worker, "/es/1/", "spot", HOSTILE[kind], {"screen": "where", "near": "Houston", "state": "TX"})
    _harmless(sent, (kind,))
    for path in ("answers/", "2/", "plan/", "plan/keep/", "plan/why/", "plan/letter/", "weeks/"):
        _harmless(worker.open(path), (kind, path))


@pytest.mark.parametrize("kind", [kind for kind, value in HOSTILE.items() if len(value) < 1000 and "%00" not in value])
def test_addresses_and_cookies(worker: Worker, kind: str) -> None:
    value = HOSTILE[kind]
    for path in (f"/es/{value}/", f"/es/law/{value}/", f"/es/plan/law/{value}/", f"/es/take/{value}/", f"/{value}/"):
        page = worker.browser.get(path)
        _harmless(page, (path,))
    worker.browser.cookies["palanca0"] = value
    _harmless(worker.open("plan/"), (kind, "cookie"))
