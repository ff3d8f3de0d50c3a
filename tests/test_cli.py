"""The `palanca` command: answers on standard output, every mistake as JSON on standard error, help that teaches."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from palanca.cli import main
from tests.book.small_book import small_book
from tests.house.test_pure_alone import ASSESS, PAY


@pytest.fixture
def ask(tmp_path: Path) -> Path:
    return tmp_path / "ask.json"


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    errors: list[dict[str, str]] = json.loads(capsys.readouterr().err)["errors"]
    return errors


def test_pay_answers_a_file(ask: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ask.write_text(json.dumps(PAY), encoding="utf-8")
    assert main(["pay", str(ask)]) == 0
    assert json.loads(capsys.readouterr().out)["totals"]["owed"] == "36.00"


def test_pay_answers_standard_input_in_spanish(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(PAY)))
    assert main(["pay", "-", "--language", "es"]) == 0
    assert "horas" in capsys.readouterr().out


def test_assess_answers_with_doors_and_dates(ask: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ask.write_text(json.dumps(ASSESS), encoding="utf-8")
    assert main(["assess", str(ask)]) == 0
    assert json.loads(capsys.readouterr().out)["deadlines"]


def test_every_mistake_is_told_at_once_with_its_path(ask: Path, capsys: pytest.CaptureFixture[str]) -> None:
    week = {**PAY["weeks"][0], "paid": 552.0, "total_hours": 200, "payd": "1.00"}  # type: ignore[dict-item, index]
    ask.write_text(json.dumps({**PAY, "weeks": [week]}), encoding="utf-8")
    assert main(["pay", str(ask)]) == 2
    assert {mistake["path"] for mistake in told(capsys)} >= {"weeks.0.paid", "weeks.0.total_hours", "weeks.0.payd"}


@pytest.mark.parametrize("command", ["pay", "assess"])
@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", '"x"', "[" * 100_000, "NaN", '{"as_of": 1e400}'])
def test_whatever_is_no_question_is_refused_and_nothing_breaks(
    command: str, text: str, ask: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ask.write_text(text, encoding="utf-8")
    assert main([command, str(ask)]) == 2
    assert told(capsys)


@pytest.mark.parametrize("command", ["pay", "assess"])
def test_a_file_that_is_not_there_or_not_text_is_refused(
    command: str, ask: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(ask)]) == 2
    ask.write_bytes(b"\xff\xfe\x00")
    assert main([command, str(ask)]) == 2
    assert capsys.readouterr().err.count('"code": "json"') == 2


@pytest.mark.parametrize("command", ["pay", "assess"])
def test_a_megabyte_of_text_is_refused_where_it_stands_and_not_repeated(
    command: str, ask: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ask.write_text(json.dumps({"as_of": "á" * 1_000_000}, ensure_ascii=False), encoding="utf-8")
    assert main([command, str(ask)]) == 2
    printed = capsys.readouterr().err
    assert '"path": "as_of"' in printed
    assert len(printed) < 5_000


def test_help_teaches_with_an_example_that_works(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["pay", "--help"])
    assert left.value.code == 0
    example = capsys.readouterr().out.partition("echo '")[2].partition("'")[0]
    assert json.loads(example)["weeks"]


def test_law_check_counts_what_it_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "check"]) == 0
    assert "is sound" in capsys.readouterr().out


def test_law_check_names_the_file_and_key_of_a_broken_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "us").mkdir()
    (tmp_path / "us/place.yaml").write_text(
        "title: {es: A}\nlevel: federal\nterritory: {country: US}\n", encoding="utf-8"
    )
    assert main(["law", "check", "--lawbook", str(tmp_path)]) == 1
    assert "us/place: title.en" in capsys.readouterr().err


def test_coverage_shows_in_brackets_what_no_published_case_proves(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage"]) == 0
    printed = capsys.readouterr().out
    assert "us.federal  United States" in printed
    assert "have a published case behind every rule" in printed


def test_coverage_is_told_to_programs_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "--json"]) == 0
    assert any(cell["column"] == "claim:overtime" for cell in json.loads(capsys.readouterr().out)["cells"])


def test_stale_names_what_was_expected_by_that_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.json"
    book.write_text(json.dumps(small_book(**{"us/wage.terms.general.next_change": "2027-01-01"})), encoding="utf-8")
    assert main(["law", "stale", "--on", "2026-12-31", "--lawbook", str(book)]) == 0
    assert capsys.readouterr().out == "Nothing to look at again on 2026-12-31.\n"
    assert main(["law", "stale", "--on", "2027-01-01", "--lawbook", str(book), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["page"], one["term"], one["code"]) for one in found] == [("us.wage", "general", "change_due")]


def test_stale_wants_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["law", "stale"], ["law", "stale", "--on", "soon"]):
        with pytest.raises(SystemExit) as left:
            main(wrong)
        assert left.value.code == 2
    assert "--on" in capsys.readouterr().err
