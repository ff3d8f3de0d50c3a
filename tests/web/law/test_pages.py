"""Every page of the lawbook opens in both languages, is small, known, and says what the lawbook says."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from palanca.book.load import open_book
from tests.conftest import Clock

BOOK = open_book()
FIRST_FLIGHT = 14_000
ADDRESSES = [
    "",
    *(f"{rule}/" for rule in BOOK.rules),
    *(f"forum/{forum}/" for forum in BOOK.forums),
    *(f"place/{place}/" for place in BOOK.places),
]


def opened(address: str, language: str = "es", **headers: str) -> Any:
    return Client().get(f"/{language}/law/{address}", headers=headers)


def text(address: str, language: str = "es") -> str:
    return " ".join(opened(address, language).content.decode().split())


def styles() -> int:
    """Both stylesheets as whitenoise sends them."""
    newest = [
        max(settings.STATIC_ROOT.glob(f"{name}.*.css.gz"), key=lambda file: file.stat().st_mtime)
        for name in ("palanca", "law")
    ]
    return sum(file.stat().st_size for file in newest)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_page_opens_and_arrives_at_once(language: str) -> None:
    heavy = []
    for address in ADDRESSES:
        page = opened(address, language)
        assert page.status_code == 200, address
        weight = len(gzip.compress(page.content)) + styles()
        if weight >= FIRST_FLIGHT:
            heavy.append((address, weight))
    assert heavy == []


@pytest.mark.parametrize(
    "address", ["us.ca.nothing/", "forum/nothing/", "place/us.xx/", "../../etc/", "forum/", "%00/"]
)
@pytest.mark.parametrize(("language", "said"), [("es", "No existe esa página"), ("en", "There is no such page")])
def test_an_unknown_page_is_told_so_in_the_readers_language(address: str, language: str, said: str) -> None:
    page = opened(address, language)
    assert page.status_code == 404
    assert f'lang="{language}"' in page.content.decode()


def test_a_page_that_has_not_changed_is_not_sent_again(stopped: Clock) -> None:
    first = opened("us.ca.minimum_wage/")
    assert first.headers["Cache-Control"] == "public, no-cache"
    assert opened("us.ca.minimum_wage/", **{"if-none-match": first.headers["ETag"]}).status_code == 304
    assert opened("us.ca.minimum_wage/", "en", **{"if-none-match": first.headers["ETag"]}).status_code == 200


def test_the_mark_changes_on_the_day_on_which_an_announced_wage_becomes_law(stopped: Clock) -> None:
    first = opened("us.ca.minimum_wage/").headers["ETag"]
    stopped.today = stopped.today.replace(year=2027, month=1, day=1)
    assert opened("us.ca.minimum_wage/").headers["ETag"] != first


def test_no_page_reads_or_sets_a_cookie() -> None:
    page = opened("us.ca.overtime/")
    assert not page.cookies
    assert "Cookie" not in page.headers.get("Vary", "")


def test_the_row_in_force_is_marked_and_the_next_is_announced(stopped: Clock) -> None:
    page = text("us.ca.minimum_wage/")
    assert '1 ene 2026</time><b class="tag">hoy</b></th><td><b>$16.90 por hora</b>' in page
    assert '1 ene 2027</time><b class="tag">anunciado</b></th><td><b>$17.40 por hora</b>' in page
    assert '1 ene 2023</time><b class="tag">hoy</b></th><td><b>ya no hay</b>' in page


def test_every_row_says_who_how_sure_and_when(stopped: Clock) -> None:
    term = BOOK.rules["us.ca.minimum_wage"].terms["general"]
    page = text("us.ca.minimum_wage/", "en")
    for value in term.series:
        assert value.citation in page
        for source in value.sources:
            assert source in page
    assert "Checked in two sources, Nov 22, 2026" in page


def test_a_claim_tells_its_doors_and_clocks_in_words(stopped: Clock) -> None:
    page = text("us.tx.recover_final_pay/")
    assert "Para poner la queja: <b>180 días</b> desde su último día en el trabajo." in page
    assert "Para ir a la corte: <b>4 años</b> desde su último día en el trabajo." in page
    assert 'href="/es/law/forum/us.tx.twc/"' in page


def test_conditions_are_told_in_the_words_of_the_questions(stopped: Clock) -> None:
    page = text("us.federal.flsa_coverage/", "en")
    assert "At least one of these:" in page
    assert "Answer: $500,000.00 or more" in page
    assert BOOK.questions["commerce"].ask.en in page


def test_a_rule_names_the_published_cases_behind_it() -> None:
    assert "Days of exactly 8 and exactly 12 hours" in text("us.ca.overtime/", "en")
    assert "Aún no hay un caso publicado" in text("us.federal.flsa_coverage/")


def test_what_a_rule_leans_on_is_a_way_there() -> None:
    assert 'href="/es/law/us.federal.flsa_coverage/"' in text("us.federal.overtime/")


def test_a_forum_tells_what_it_takes_and_what_nobody_knows_of_it() -> None:
    page = text("forum/us.whd/")
    assert 'href="tel:+18664879243"' in page
    assert 'href="/es/law/us.federal.recover_overtime/"' in page
    assert "¿Piden identificación en la puerta?</dt><dd>No lo sabemos. Llame y pregunte." in page


def test_a_place_draws_its_wage_beside_the_law_above_it(stopped: Clock) -> None:
    page = text("place/us.ca/")
    assert page.count("<polyline") == 3
    assert "hoy $16.90 por hora" in page
    assert 'href="/es/law/place/us.federal/"' in page
    assert 'href="/es/law/place/us.ca.sf/"' in page


def test_a_wage_whose_law_only_names_another_is_not_drawn_wrong() -> None:
    assert opened("place/us.tx/").status_code == 200
