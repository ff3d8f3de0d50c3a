"""An invented story in; what the house answers to it, page by page, out.

The pages are asked of the house's own views and only cut out: the style page cannot drift from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import resolve, reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override

from palanca.book.load import open_book
from palanca.web.style.invented import MISTAKEN, as_form, invented

MOST_SCREENS: Final = 40
REFUSED: Final = 422
MAIN: Final = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
SCREEN: Final = re.compile(r'name="screen" value="([^"]+)"')
BELOW_PLAN: Final = re.compile(r'href="([^"#?]+/plan/[^"#?]+/)"')
OF_LAW: Final = re.compile(r'href="([^"#?]+/law/(?:(forum|place)/)?[^"#?]+/)"')
# Two doors have a section of the same name: on one page they are no landmarks.
LANDMARK: Final = re.compile(r"(<section[^>]*?) aria-labelledby=")
NAMED: Final = re.compile(r' (id|for|aria-labelledby|aria-describedby)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Specimen:
    """What stands in the middle of one page. `mistaken`: it answers to a mistake."""

    path: str
    shown: SafeString
    mistaken: bool = False


class Visitor:
    """Asks the house's views as a browser would, and keeps its cookies."""

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> HttpResponse:
        return self._ask("GET", path, QueryDict())

    def post(self, path: str, form: QueryDict) -> HttpResponse:
        return self._ask("POST", path, form)

    def _ask(self, method: str, path: str, form: QueryDict) -> HttpResponse:
        request = HttpRequest()
        request.method, request.path, request.path_info = method, path, path
        request.POST = form  # type: ignore[assignment]
        request.COOKIES = dict(self.cookies)
        found = resolve(path)
        response: HttpResponse = found.func(request, *found.args, **found.kwargs)
        self.cookies.update({name: kept.value for name, kept in response.cookies.items()})
        return response


@lru_cache(maxsize=4)
def specimens(language: str, today: date) -> tuple[Specimen, ...]:
    """Every kind of page, once a day and language: it costs the house as much as a worker does."""
    with override(language):
        cut = (_specimen(number, *page) for number, page in enumerate(_pages(today)))
        return tuple(cut)


def _pages(today: date) -> Iterator[tuple[str, HttpResponse]]:
    visitor = Visitor()
    for path in (reverse("start"), reverse("plan")):
        yield path, visitor.get(path)
    yield from _questions(visitor, today)
    plan = visitor.get(reverse("plan"))
    yield reverse("plan"), plan
    below = [(path, visitor.get(path)) for path in dict.fromkeys(BELOW_PLAN.findall(_source(plan)))]
    yield from below
    yield reverse("told"), visitor.get(reverse("told"))
    yield from _law(visitor, [plan, *(page for _, page in below)])


def _questions(visitor: Visitor, today: date) -> Iterator[tuple[str, HttpResponse]]:
    """Each question of the story, and what a mistake in it looks like; what the story does not tell is not known."""
    story = invented(today)
    path = reverse("screen", kwargs={"number": 1})
    for _ in range(MOST_SCREENS):
        page = visitor.get(path)
        screen = SCREEN.search(_source(page))
        if page.status_code != 200 or screen is None:
            return
        yield path, page
        name = screen[1]
        if name in MISTAKEN:
            yield path, visitor.post(path, as_form(MISTAKEN[name], screen=name, next="1"))
        taken = visitor.post(path, as_form(story[name], screen=name, next="1")) if name in story else None
        if taken is not None and taken.status_code == REFUSED:
            yield path, taken
        if taken is None or taken.status_code == REFUSED:
            taken = visitor.post(path, as_form({}, screen=name, unknown="1"))
        path = taken["Location"]


def _law(visitor: Visitor, pages: list[HttpResponse]) -> Iterator[tuple[str, HttpResponse]]:
    """A rule and a forum that the plan leads to, and the first place with a drawing."""
    linked = [found for page in pages for found in OF_LAW.findall(_source(page))]
    for kind in ("", "forum"):
        path = next((path for path, of in linked if of == kind), None)
        if path:
            yield path, visitor.get(path)
    for place in open_book().places:
        path = reverse("law_place", kwargs={"place": place})
        page = visitor.get(path)
        if "<figure" in _source(page):
            yield path, page
            return


def _specimen(number: int, path: str, page: HttpResponse) -> Specimen:
    """The middle of a page, its names made its own, so that forty pages can stand on one."""
    main = MAIN.search(_source(page))
    text = (main[1] if main else "").replace(" autofocus", "").replace('href="#', f'href="#s{number}-')
    text = LANDMARK.sub(r"\1 data-labelledby=", text)
    own = NAMED.sub(lambda one: f' {one[1]}="{" ".join(f"s{number}-{name}" for name in one[2].split())}"', text)
    return Specimen(path, mark_safe(own), page.status_code == REFUSED)  # noqa: S308 - a page of ours, escaped there


def _source(page: HttpResponse) -> str:
    return page.content.decode()
