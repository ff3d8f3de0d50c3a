"""The API answers as the command does, refuses as the command does, and leaves no trace of what was asked."""

from __future__ import annotations

import io
import json
import logging
from threading import BoundedSemaphore
from typing import Any

import pytest
from django.conf import settings

from palanca.cli import main
from palanca.contracts import ASSESS, CONTRACTS, PAY
from palanca.web.api import asking

from .conftest import Program, codes

EVERY = pytest.mark.parametrize("name", CONTRACTS)
MARK = "Taquería quetzal8231"


@EVERY
@pytest.mark.parametrize("language", ["es", "en"])
def test_the_answer_is_the_commands(
    name: str, language: str, program: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    question = json.dumps(CONTRACTS[name].example)
    monkeypatch.setattr("sys.stdin", io.StringIO(question))
    main([name, "-", "--language", language])
    answer = program.ask(f"{name}?language={language}", question)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Content-Language"] == language
    assert answer.json() == json.loads(capsys.readouterr().out)


@EVERY
def test_a_refusal_is_the_commands(
    name: str, program: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    question = json.dumps({**CONTRACTS[name].example, "as_of": 7, "wekes": []})
    monkeypatch.setattr("sys.stdin", io.StringIO(question))
    main([name, "-"])
    refusal = program.ask(name, question)
    assert refusal.status_code == 422
    assert codes(refusal) >= {("as_of", "date"), ("wekes", "unknown_key")}
    assert refusal.json() == json.loads(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [("", "en"), ("es-MX,es;q=0.9,en;q=0.5", "es"), ("mix, es;q=0.4", "es"), ("fr", "en"), ("\x00", "en")],
)
def test_the_language_follows_the_header(accepted: str, spoken: str, program: Program) -> None:
    answer = program.ask("pay", PAY.example, **{"accept-language": accepted})
    assert answer.headers["Content-Language"] == spoken


def test_the_address_decides_over_the_header(program: Program) -> None:
    answer = program.ask("pay?language=es", PAY.example, **{"accept-language": "en"})
    assert "horas" in answer.content.decode()


def test_a_language_that_the_house_does_not_speak_is_refused(program: Program) -> None:
    refusal = program.ask("pay?language=fr", PAY.example)
    assert refusal.status_code == 400
    assert codes(refusal) == {("?language", "one_of")}


def test_decimals_stay_exact(program: Program) -> None:
    week = {"starts": "2026-03-02", "paid": "0", "earnings": [{"kind": "hourly", "rate": "10.00", "hours": "H"}]}
    body = json.dumps({**PAY.example, "weeks": [week]}).replace('"H"', "16.100001")
    assert program.ask("pay", body).json()["weeks"][0]["straight_time"] == "161.00"
    refusal = program.ask("pay", body.replace("16.100001", "16.1000011"))
    assert codes(refusal) == {("weeks.0.earnings.0.hours", "number")}


@EVERY
@pytest.mark.parametrize("body", [b"{", b"\xff\xfe\x00", b"[" * 100_000, b"9" * 5_000, b'{"a": 1}, 2'])
def test_what_is_no_json_is_told_so(name: str, body: bytes, program: Program) -> None:
    refusal = program.ask(name, body)
    assert refusal.status_code == 400
    assert codes(refusal) == {("", "json")}


@pytest.mark.parametrize(("length", "status"), [("", 411), ("0", 400)])
def test_nothing_at_all_is_told_so(length: str, status: int, program: Program) -> None:
    named = {"CONTENT_TYPE": "application/json", "CONTENT_LENGTH": length}
    assert program.client.generic("POST", "/api/pay", b"", **named).status_code == status


@EVERY
@pytest.mark.parametrize("body", ["[]", "null", "7", '"x"', "NaN", '{"as_of": 1e400}', '{"weeks": {}, "events": {}}'])
def test_whatever_is_no_question_is_refused_and_nothing_breaks(name: str, body: str, program: Program) -> None:
    assert program.ask(name, body).status_code == 422


@EVERY
@pytest.mark.parametrize("method", ["get", "head", "put", "patch", "delete", "options"])
def test_only_a_post_asks(name: str, method: str, program: Program) -> None:
    refusal = getattr(program.client, method)(f"/api/{name}")
    assert refusal.status_code == 405
    assert refusal.headers["Allow"] == "POST"


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_only_json_is_read(kind: str, program: Program) -> None:
    refusal = program.client.post("/api/pay", b"{}", content_type=kind)
    assert refusal.status_code == 415
    assert codes(refusal) == {("", "content_type")}


def test_what_is_too_large_is_refused_before_it_is_read(program: Program) -> None:
    refusal = program.client.post(
        "/api/pay", b"{", content_type="application/json", CONTENT_LENGTH=str(settings.LARGEST_QUESTION + 1)
    )
    assert refusal.status_code == 413
    assert codes(refusal) == {("", "too_large")}


@pytest.mark.parametrize("length", ["-1", "x", "9" * 5_000])
def test_a_length_that_is_none_is_refused(length: str, program: Program) -> None:
    refusal = program.client.post("/api/pay", b"{}", content_type="application/json", CONTENT_LENGTH=length)
    assert refusal.status_code == 413


def test_a_question_larger_than_a_form_may_be_is_answered(program: Program) -> None:
    body = json.dumps(PAY.example) + " " * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    assert program.ask("pay", body).status_code == 200


def test_more_weeks_or_events_than_the_contract_allows_are_refused(program: Program) -> None:
    assert codes(program.ask("pay", {**PAY.example, "weeks": [{}] * 601})) >= {("weeks", "list")}
    assert codes(program.ask("assess", {**ASSESS.example, "events": [{}] * 41})) >= {("events", "list")}


@pytest.mark.parametrize("path", ["", "pay/", "nothing", "schemas/nothing.json", "pay/x"])
def test_another_address_is_told_as_json(path: str, program: Program) -> None:
    for answer in (program.get(path), program.ask(path, {})):
        assert answer.status_code in (404, 405)
        if answer.status_code == 404:
            assert codes(answer) == {("", "address")}


@pytest.mark.parametrize("body", [PAY.example, {"weeks": 1}, "{"])
def test_no_answer_stays_anywhere(body: Any, program: Program) -> None:
    program.client.cookies["palanca0"] = "x"
    program.client.cookies["django_language"] = "es"
    answer = program.ask("pay", body)
    assert answer.headers["Cache-Control"] == "no-store"
    assert not answer.cookies
    assert "Set-Cookie" not in answer.headers
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert answer.headers["Content-Language"] == "en" if answer.status_code == 200 else True


def test_another_sites_page_may_not_ask(program: Program) -> None:
    refusal = program.ask("pay", PAY.example, origin="https://elsewhere.example")
    assert refusal.status_code == 403
    assert codes(refusal) == {("", "elsewhere")}


@pytest.mark.parametrize("code", [200, 422, 400])
def test_what_was_asked_is_in_no_log(code: int, program: Program, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    told = {**ASSESS.example, "job": {"place": {"state": "TX"}, "employer": {"name": MARK}}}
    body = {200: json.dumps(told), 422: json.dumps({**told, MARK: MARK}), 400: json.dumps(told) + MARK}[code]
    assert program.ask("assess", body).status_code == code
    assert [record.message for record in caplog.records if record.name == "palanca.access"] == [
        f"POST /api/assess {code}"
    ]
    assert "quetzal" not in caplog.text


def test_programs_wait_their_turn_and_are_told_when_to_come_back(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", BoundedSemaphore(1))
    monkeypatch.setattr(asking, "PATIENCE_S", 0.01)
    assert program.ask("pay", {}).status_code == 422
    with asking.AT_ONCE:
        refusal = program.ask("pay", PAY.example)
        assert refusal.status_code == 503
        assert refusal.headers["Retry-After"] == "60"
        assert codes(refusal) == {("", "busy")}
    assert program.ask("pay", PAY.example).status_code == 200


def test_a_question_that_takes_too_long_is_stopped_and_told_what_would_shorten_it(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "MOST_SECONDS", -1)
    refusal = program.ask("pay", PAY.example)
    assert refusal.status_code == 422
    assert codes(refusal) == {("", "too_long")}
    monkeypatch.undo()
    assert program.ask("pay", PAY.example).status_code == 200


def test_a_failure_is_told_quietly(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ValueError(MARK)

    monkeypatch.setattr("palanca.web.api.asking.open_book", fail)
    program.client.raise_request_exception = False
    failed = program.ask("pay", PAY.example)
    assert failed.status_code == 500
    assert codes(failed) == {("", "failed")}
    assert "quetzal" not in failed.content.decode()
