"""Opens the lawbook: a folder of YAML (a checkout) or the JSON compiled from it (an installed wheel, a browser).

All mistakes are told at once, each with its file and key. The only pure module that reads files.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from palanca.book.book import Book
from palanca.book.links import link
from palanca.book.page_shapes import PAGES, PLACE
from palanca.book.rule_shapes import rule_shape
from palanca.book.rules import Bar, Caution, EventKind, Forum, Holidays, LawPlace, Paper, Question
from palanca.errors import BookError, Problem
from palanca.values.shape import Mistake

PACKAGE: Final = Path(__file__).resolve().parents[1]
COMPILED: Final = PACKAGE / "lawbook.json"
CHECKOUT: Final = PACKAGE.parents[1] / "lawbook"
CASES: Final = "cases/"
NAMED_PAGES: Final[Mapping[str, Any]] = {"papers": Paper, "cautions": Caution, "bars": Bar, "holidays": Holidays}


@cache
def open_book(source: Path | None = None) -> Book:
    """The lawbook of a path, or the house's own: the compiled one where there is one, else the checkout's folder."""
    if source is None:
        source = COMPILED if COMPILED.exists() else CHECKOUT
    return read_book(read_pages(source))


def read_pages(source: Path) -> dict[str, object]:
    """Plain pages by path, from a folder or from compiled JSON."""
    if source.is_dir():
        from palanca.book.yaml_source import read_folder  # YAML is a build-time need only

        return read_folder(source)
    pages = json.loads(source.read_text(encoding="utf-8"))
    return dict(pages)


def compile_book(source: Path, target: Path) -> None:
    """Checks a folder and writes it as one JSON file, which needs nothing but the standard library to open."""
    pages = read_pages(source)
    read_book(pages)
    target.write_text(json.dumps(pages, ensure_ascii=False, sort_keys=True, separators=(",", ":")), encoding="utf-8")


def read_book(pages: Mapping[str, object]) -> Book:
    """Typed and linked pages. BookError with every problem of every page."""
    problems: list[Problem] = []
    read = {path: _read_page(path, raw, problems) for path, raw in pages.items() if not path.startswith(CASES)}
    if problems:
        raise BookError(tuple(problems))
    whole = {
        kind: {path.partition("/")[2]: page for path, page in read.items() if _kind(path) == kind} for kind in PAGES
    }
    book = Book(
        places={_id(path.removesuffix("/place")): page for path, page in read.items() if isinstance(page, LawPlace)},
        rules={page.id: page for path, page in read.items() if _kind(path) == "rule"},
        forums=whole["forums"],
        events=whole["events"],
        questions=whole["questions"],
        papers=whole["papers"],
        cautions=whole["cautions"],
        bars=whole["bars"],
        holidays=whole["holidays"],
        proofs=_proofs(pages),
        version=hashlib.sha256(json.dumps(pages, sort_keys=True).encode()).hexdigest()[:12],
        as_of=_newest_check(pages),
    )
    return link(book)


def _read_page(path: str, raw: object, problems: list[Problem]) -> Any:
    mistakes: list[Mistake] = []
    page = _build(path, raw, mistakes)
    problems.extend(Problem(path, mistake.path, f"{mistake.wanted}; came {mistake.came}") for mistake in mistakes)
    return page


def _build(path: str, raw: object, mistakes: list[Mistake]) -> Any:
    name = path.rpartition("/")[2]
    kind = _kind(path)
    if kind == "rule":
        return rule_shape(_id(path)).read(raw, "", mistakes)
    page = (PLACE if kind == "place" else PAGES[kind]).read(raw, "", mistakes)
    if page is None:
        return None
    match kind:
        case "place":
            return LawPlace(_id(path.removesuffix("/place")), **page)
        case "forums":
            return Forum(code=name, **page)
        case "events":
            return EventKind(kind=name, **page)
        case "questions":
            return Question(fact=name, **page)
        case _:
            return NAMED_PAGES[kind](id=name, **page)


def _kind(path: str) -> str:
    folder, _, name = path.rpartition("/")
    if folder in PAGES:
        return folder
    return "place" if name == "place" else "rule"


def _id(path: str) -> str:
    return path.replace("/", ".")


def _proofs(pages: Mapping[str, object]) -> dict[str, frozenset[str]]:
    """Which published cases lean on a rule; what they say is for the tests that run them."""
    proofs: dict[str, set[str]] = {}
    for path, case in pages.items():
        if path.startswith(CASES) and isinstance(case, Mapping) and not case.get("needs"):
            for rule in _leans_on(case):
                proofs.setdefault(rule, set()).add(path.removeprefix(CASES))
    return {rule: frozenset(cases) for rule, cases in proofs.items()}


def _leans_on(case: Mapping[str, Any]) -> list[str]:
    """The rules of a case: those it lists, or the rule of its clock and the one that moves that clock's last day."""
    if "clock" not in case:
        return list(case.get("rules") or ())
    return [case["clock"]["rule"], *([case["rolls"]] if "rolls" in case else ())]


def _newest_check(pages: Mapping[str, object]) -> date:
    """The last day on which somebody looked at anything: the date of the law as a whole."""

    def days(raw: object) -> list[str]:
        if isinstance(raw, Mapping):
            own = [raw["on"]] if isinstance(raw.get("on"), str) and "confidence" in raw else []
            return own + [day for value in raw.values() for day in days(value)]
        return [day for value in raw for day in days(value)] if isinstance(raw, list) else []

    return date.fromisoformat(max((day for raw in pages.values() for day in days(raw)), default="1900-01-01"))
