"""Two languages, each under its own name, and a way from every page to the same page in the other."""

from __future__ import annotations

import pytest

from .conftest import STORY, Worker, text


def test_the_first_screen_offers_each_language_by_its_own_name(worker: Worker) -> None:
    first = text(worker.browser.get("/"))
    assert '<a href="/es/" lang="es" hreflang="es"><b>Español</b>' in first
    assert '<a href="/en/" lang="en" hreflang="en"><b>English</b>' in first


@pytest.mark.parametrize(("path", "other"), [("/es/2/", "/en/2/"), ("/en/about/", "/es/about/"), ("/es/", "/en/")])
def test_the_switch_leads_to_the_same_page(worker: Worker, path: str, other: str) -> None:
    worker.tell({"happened": STORY["happened"]})
    assert f'href="{other}" hreflang=' in text(worker.browser.get(path))


def test_the_browsers_own_language_does_not_choose(worker: Worker) -> None:
    page = worker.browser.get("/en/", headers={"accept-language": "es"})
    assert '<html lang="en">' in text(page)


def test_changing_the_language_keeps_the_answers(worker: Worker) -> None:
    worker.tell()
    assert "Houston, Texas" in text(worker.browser.get("/en/answers/"))


def test_no_cookie_but_the_answers_own(worker: Worker) -> None:
    worker.browser.get("/")
    worker.open("")
    assert not worker.browser.cookies
    worker.tell()
    assert {name for name, morsel in worker.browser.cookies.items() if morsel.value} <= {"palanca0", "palanca1"}
