"""The house's own lawbook comes in: every page loads, every value says who says so, every text is in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from palanca.book.book import Book
from palanca.book.families import FAMILIES
from palanca.book.load import CASES, CHECKOUT, open_book, read_book, read_pages
from palanca.book.terms import Term, Value
from palanca.values.confidence import Confidence

# Words that the house does not say to people, and why they are missing stands in look/README.md and domain.md.
NEVER_SAID = re.compile(
    r"\b(?:v[ií]ctimas?|victims?|ilegal(?:es)?|illegals?|aliens?|extranjeros?|agencias?|indocumentad[oa]s?|finiquito"
    r"|demandad[oa]s?|prescripci[oó]n)\b",
    re.IGNORECASE,
)
STATUS = re.compile(
    r"\b(?:papeles|migrator|migraci[oó]n|immigra|visa|ciudadan|citizen|deport|green card|seguro social|ssn)",
    re.IGNORECASE,
)
# The same word in both languages: names of cities, of offices, and of a state.
SAME_IN_BOTH = {
    "California",
    "Chicago",
    "Florida",
    "Georgia",
    "Illinois",
    "Nebraska",
    "Oakland",
    "San Francisco",
    "Texas",
}


@pytest.fixture(scope="module")
def book() -> Book:
    return open_book(CHECKOUT)


PAGES = {path: page for path, page in read_pages(CHECKOUT).items() if not path.startswith(CASES)}
every_page = pytest.mark.parametrize("path", sorted(PAGES))


def texts(raw: object, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of a page, with its path inside the page."""
    if isinstance(raw, dict):
        if set(raw) == {"es", "en"}:
            yield path, raw
        else:
            for key, value in raw.items():
                yield from texts(value, f"{path}.{key}")
    elif isinstance(raw, list):
        for place, value in enumerate(raw):
            yield from texts(value, f"{path}.{place}")


def terms(book: Book) -> Iterator[Term]:
    for rule in book.rules.values():
        yield from rule.terms.values()


def values(book: Book) -> Iterator[Value]:
    for term in terms(book):
        yield from term.series


@every_page
def test_every_text_stands_in_spanish_and_in_english(path: str) -> None:
    empty = [where for where, text in texts(PAGES[path]) if not text["es"].strip() or not text["en"].strip()]
    copied = [
        where for where, text in texts(PAGES[path]) if text["es"] == text["en"] and text["es"] not in SAME_IN_BOTH
    ]
    assert not empty + copied


@every_page
def test_no_text_says_what_the_house_never_says(path: str) -> None:
    assert not [where for where, text in texts(PAGES[path]) if NEVER_SAID.search(text["es"] + " " + text["en"])]


@every_page
def test_texts_are_whole_sentences_of_plain_length(path: str) -> None:
    """A sentence of more than thirty words is for lawyers; a text must not end in a blank."""
    long = [
        (where, sentence)
        for where, text in texts(PAGES[path])
        for sentence in re.split(r"(?<=[.?!:;»”])\s+", text["es"])
        if len(sentence.split()) > 30
    ]
    assert not long
    assert not [where for where, text in texts(PAGES[path]) if text["es"] != text["es"].strip()]


def test_no_question_asks_for_immigration_status(book: Book) -> None:
    asked = [(q.fact, text) for q in book.questions.values() for text in (q.ask, q.why, *(c.says for c in q.choices))]
    assert not [fact for fact, text in asked if STATUS.search(text.es + " " + text.en)]


def test_spanish_asks_usted_and_not_tu(book: Book) -> None:
    familiar = re.compile(r"\b(?:tú|tu|tus|te|ti|contigo|tienes|puedes|trabajas|estás|eres|quieres)\b", re.IGNORECASE)
    spoken = [(path, where) for path in PAGES for where, text in texts(PAGES[path]) if familiar.search(text["es"])]
    assert not spoken


def test_every_value_is_cited_and_was_checked(book: Book) -> None:
    assert not [v for v in values(book) if not v.citation.strip() or v.checked_on > book.as_of]


def test_what_is_called_read_names_what_was_read(book: Book) -> None:
    wanted = {Confidence.TWO_SOURCES: 2, Confidence.READ: 1, Confidence.DISPUTE: 2}
    bare = [(v.rule, v.term, v.since) for v in values(book) if len(v.sources) < wanted.get(v.confidence, 0)]
    assert not bare


def test_every_place_has_its_coverage_of_pay(book: Book) -> None:
    """No state without a minimum wage and a rule for tips: a missing one would be answered as if it were none."""
    states = [place.id for place in book.places.values() if place.level == "state"]
    for family in ("minimum_wage", "tips"):
        held = {rule.place for rule in book.rules.values() if rule.family == family}
        assert not set(states) - held


def test_every_clock_has_a_length_that_may_be_computed(book: Book) -> None:
    for rule in book.rules.values():
        for route in rule.claim.routes if rule.claim else ():
            clock = route.clock
            if clock is None:  # nobody knows: ask there
                continue
            assert clock.unlimited is not bool(clock.readings)
            for reading in clock.readings:
                assert rule.terms[reading.length].on(book.as_of), (rule.id, route.forum)


def test_every_forum_event_and_paper_is_used(book: Book) -> None:
    claims = [rule.claim for rule in book.rules.values() if rule.claim]
    assert set(book.events) == {event for claim in claims for event in claim.events}
    assert set(book.forums) == {route.forum for claim in claims for route in claim.routes}
    assert set(book.papers) == {paper for claim in claims for paper in claim.papers}


def test_every_question_says_where_its_fact_is_told(book: Book) -> None:
    for question in book.questions.values():
        assert question.paths, question.fact
        assert set(question.paths) <= {"pay", "assess"}
        assert question.choices if question.kind in ("choice", "several") else not question.choices


def test_every_field_of_an_event_is_a_field_of_events(book: Book) -> None:
    told = {fact: question.paths.get("assess", "") for fact, question in book.questions.items()}
    assert not [fact for event in book.events.values() for fact in event.fields if not told[fact].startswith("event.")]


def test_forums_name_only_official_sites(book: Book) -> None:
    official = re.compile(r"https://(?:[a-z]+\.)+gov(?:/[\w/-]*)?")
    sites = [forum.website for forum in book.forums.values() if forum.website]
    assert not [site for site in sites if not official.fullmatch(site)]


def test_phones_can_be_tapped_and_are_sourced(book: Book) -> None:
    for forum in book.forums.values():
        if forum.phone:
            assert re.fullmatch(r"1-\d{3}-\d{3}-\d{4}", forum.phone)
            assert any("phone" in source for source in forum.source.sources), forum.code


def test_every_family_of_rules_is_used(book: Book) -> None:
    assert {rule.family for rule in book.rules.values()} == set(FAMILIES)


def test_another_word_makes_another_version(book: Book) -> None:
    other = {"name": {"es": "Otra cosa", "en": "Something else"}, "hint": {"es": "Búsquela.", "en": "Look for it."}}
    assert read_book({**read_pages(CHECKOUT), "papers/pay_stubs": other}).version != book.version
