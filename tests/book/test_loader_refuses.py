"""Broken lawbooks come in; each is refused with the file, the key and what should have stood there, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from palanca.book.load import open_book, read_book
from palanca.errors import BookError
from tests.book.small_book import PAGES, row, said, small_book


def problems(**changed: object) -> list[tuple[str, str]]:
    with pytest.raises(BookError) as refused:
        read_book(small_book(**changed))
    return [(problem.file, problem.key) for problem in refused.value.problems]


def test_the_small_book_is_good() -> None:
    assert set(read_book(PAGES).rules) == {"us.wage", "us.claim"}


def test_an_unknown_key_is_refused() -> None:
    assert problems(**{"us/wage.titel": said("Mínimo")}) == [("us/wage", "titel")]


def test_a_missing_citation_is_refused() -> None:
    assert problems(**{"us/wage.terms.general.series.0.citation": None}) == [
        ("us/wage", "terms.general.series.0.citation")
    ]


def test_a_missing_confidence_is_refused() -> None:
    checked = {"on": "2026-11-22"}
    assert problems(**{"us/wage.terms.general.series.1.checked": checked}) == [
        ("us/wage", "terms.general.series.1.checked.confidence")
    ]


def test_an_invented_confidence_is_refused() -> None:
    assert problems(**{"us/wage.checked.confidence": "certain"}) == [("us/wage", "checked.confidence")]


@pytest.mark.parametrize("second", ["2020-01-01", "2019-06-01"], ids=["the same day twice", "an earlier day"])
def test_rows_out_of_order_are_refused(second: str) -> None:
    assert problems(**{"us/wage.terms.general.series.1.from": second}) == [("us/wage", "terms.general.series.1.from")]


def test_a_date_that_is_none_is_refused() -> None:
    assert problems(**{"us/wage.terms.general.series.0.from": "2021-02-30"}) == [
        ("us/wage", "terms.general.series.0.from")
    ]


@pytest.mark.parametrize("amount", ["7,25", "$7.25", "seven", True, "1e3", [7], "-7.25"], ids=str)
def test_an_amount_that_is_no_plain_decimal_is_refused(amount: object) -> None:
    assert problems(**{"us/wage.terms.general.series.0.value": amount}) == [("us/wage", "terms.general.series.0.value")]


def test_a_row_that_forgot_its_value_is_refused() -> None:
    unfinished = {key: value for key, value in row("2020-01-01", None).items() if key != "value"}
    assert problems(**{"us/wage.terms.general.series.0": unfinished}) == [("us/wage", "terms.general.series.0.value")]


@pytest.mark.parametrize("length", ["180 days", "P", "2Y", "P1W", 180])
def test_a_length_that_is_none_is_refused(length: object) -> None:
    assert problems(**{"us/claim.terms.limit.series.0.value": length}) == [("us/claim", "terms.limit.series.0.value")]


def test_a_text_in_one_language_is_refused() -> None:
    assert problems(**{"us/wage.says": {"es": "Lo menos"}}) == [("us/wage", "says.en")]


def test_a_term_that_the_family_does_not_know_is_refused() -> None:
    extra = {"unit": "hours", "series": [row("2020-01-01", 40)]}
    assert problems(**{"us/wage.terms.weekly_after": extra}) == [("us/wage", "terms.weekly_after")]


def test_a_term_in_the_wrong_unit_is_refused() -> None:
    assert problems(**{"us/wage.terms.general.unit": "hours"}) == [("us/wage", "terms.general.unit")]


def test_a_family_without_the_term_it_needs_is_refused() -> None:
    assert ("us/wage", "terms.general") in problems(**{"us/wage.terms": {}, "us/wage.choose": {}})


@pytest.mark.parametrize(
    ("changed", "file", "key"),
    [
        ({"us/claim.claim.events": ["lost"]}, "us/claim", "claim.events"),
        ({"us/claim.claim.papers": ["lost"]}, "us/claim", "claim.papers"),
        ({"us/claim.claim.routes.0.forum": "lost"}, "us/claim", "claim.routes.forum"),
        ({"us/claim.claim.routes.0.clock.readings.0.length": "lost"}, "us/claim", "claim.routes.clock"),
        ({"us/claim.when": [{"covered_by": "us.lost"}]}, "us/claim", "when.covered_by"),
        ({"us/claim.when": [{"fact": "lost", "is": [True]}]}, "us/claim", "when"),
        ({"us/wage.when": [{"fact": "sector", "is": ["lost"]}]}, "us/wage", "when"),
        ({"us/wage.choose.general.1.term": "lost"}, "us/wage", "choose"),
        ({"us/wage.choose.general.0.when": [{"fact": "employees", "at_most": "lost"}]}, "us/wage", "when"),
        ({"events/unpaid.fields": ["lost"]}, "events/unpaid", "fields"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_name_that_nothing_bears_is_refused(changed: dict[str, object], file: str, key: str) -> None:
    assert (file, key) in problems(**changed)


def test_a_rule_whose_folder_is_no_place_is_refused() -> None:
    pages = small_book()
    pages["us/nowhere/wage"] = pages["us/wage"]
    with pytest.raises(BookError, match=r"us/nowhere/wage: : a place\.yaml"):
        read_book(pages)


def test_coverage_that_runs_in_a_circle_is_refused() -> None:
    with pytest.raises(BookError, match="no circle"):
        read_book(small_book(**{"us/wage.when": [{"covered_by": "us.claim"}]}))


def test_a_claim_in_a_rule_that_is_none_is_refused() -> None:
    assert ("us/wage", "claim") in problems(**{"us/wage.claim": PAGES["us/claim"]["claim"]})


def test_a_deadline_whose_length_is_no_length_is_refused() -> None:
    wage = {"unit": "usd_per_hour", "series": [row("2020-01-01", "7.25")]}
    assert problems(**{"us/claim.terms.limit": wage}) == [("us/claim", "claim.routes.clock")]


@pytest.mark.parametrize(
    "condition",
    [
        {"fact": "sector"},
        {"fact": "sector", "is": []},
        {"fact": "sector", "is": "general"},
        {"fact": "employees", "at_most": "small_employer_size", "at_least": "small_employer_size"},
        {"fact": "employees", "at_most": 25},
        {"all": []},
        {"covered_by": "us.wage", "fact": "sector"},
        "general",
    ],
    ids=str,
)
def test_a_condition_of_no_known_form_is_refused(condition: object) -> None:
    [(file, key)] = problems(**{"us/wage.when": [condition]})
    assert file == "us/wage"
    assert key.startswith("when.0")


def test_all_mistakes_of_all_pages_are_told_at_once() -> None:
    found = problems(
        **{
            "us/wage.checked.confidence": "certain",
            "us/wage.terms.general.series.1.from": "2020-01-01",
            "us/claim.titel": "?",
            "papers/stub.hint": None,
        }
    )
    assert sorted(found) == [
        ("papers/stub", "hint"),
        ("us/claim", "titel"),
        ("us/wage", "checked.confidence"),
        ("us/wage", "terms.general.series.1.from"),
    ]


def test_a_key_written_twice_is_refused_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "stub.yaml").write_text("name: {es: a, en: b}\nname: {es: c, en: d}\n", encoding="utf-8")
    with pytest.raises(BookError, match=r"papers/stub: .*name twice"):
        open_book(tmp_path)


def test_files_that_are_no_yaml_are_told_together(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text("[", encoding="utf-8")
    with pytest.raises(BookError) as refused:
        open_book(tmp_path)
    assert [problem.file for problem in refused.value.problems] == ["one", "two"]
