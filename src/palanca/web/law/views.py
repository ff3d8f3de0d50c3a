"""An address of the lawbook in; its page out. Known pages only. None knows an answer: a browser may keep them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from palanca.book.load import open_book
from palanca.web.clock import today
from palanca.web.kept import kept
from palanca.web.law.place_page import by_family, forum_page, index_places, place_page
from palanca.web.law.rule_page import rule_page

Page = TypeVar("Page")


@require_safe
@kept
def index(request: HttpRequest) -> HttpResponse:
    """Every place, and every family with the places that have it."""
    book = open_book()
    families = [
        (family.name, [(book.places[rule.place], rule) for rule in family.rules])
        for family in by_family(book.rules.values())
    ]
    shown = {"places": index_places(book), "families": families, "forums": book.forums.values(), "book": book}
    return render(request, "law/index.html", shown)


@require_safe
@kept
def rule(request: HttpRequest, rule: str) -> HttpResponse:
    """One rule."""
    book = open_book()
    return render(request, "law/rule.html", {"page": rule_page(_known(book.rules, rule), book, today()), "book": book})


@require_safe
@kept
def forum(request: HttpRequest, forum: str) -> HttpResponse:
    """One forum."""
    book = open_book()
    page = forum_page(_known(book.forums, forum), book, today())
    return render(request, "law/forum.html", {"page": page, "book": book})


@require_safe
@kept
def place(request: HttpRequest, place: str) -> HttpResponse:
    """One place."""
    book = open_book()
    page = place_page(_known(book.places, place), book, today())
    return render(request, "law/place.html", {"page": page, "book": book})


def _known(pages: Mapping[str, Page], name: str) -> Page:
    if name not in pages:
        raise Http404
    return pages[name]
