"""Nothing that a worker types, marks or asks for stands in a log."""

from __future__ import annotations

import logging

import pytest

from palanca.web.quiet_log import QuietFormatter

from .conftest import Worker

MARK = "quetzal8231"


def test_what_is_typed_is_nowhere_in_the_log(worker: Worker, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    worker.tell()
    worker.answer("where", typed=MARK, state="TX")
    worker.answer("hours", day=MARK, days=MARK)
    worker.answer(MARK, value=MARK)
    worker.browser.get(f"/es/1/?{MARK}={MARK}")
    worker.finish()
    assert "palanca.access" in caplog.text
    assert MARK not in caplog.text
    assert "unpaid_overtime" not in caplog.text


def test_a_request_is_one_line_without_its_query(worker: Worker, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="palanca.access")
    worker.browser.get("/es/about/?name=x")
    assert [record.message for record in caplog.records] == ["GET /es/about/ 200"]


def test_a_line_cannot_be_forged(worker: Worker, caplog: pytest.LogCaptureFixture) -> None:
    worker.browser.get("/es/x%0AGET%20/forged%20200")
    assert all("\n" not in record.message for record in caplog.records)


def test_an_error_is_told_by_kind_and_place_without_its_text() -> None:
    try:
        int(MARK)
    except ValueError as error:
        told = QuietFormatter().formatException((ValueError, error, error.__traceback__))
    assert "ValueError" in told
    assert "test_logs.py" in told
    assert MARK not in told


def test_a_failure_is_a_calm_page_and_a_quiet_log(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError(MARK)

    monkeypatch.setattr("palanca.web.intake.views.render", fail)
    worker.browser.raise_request_exception = False
    failed = worker.open("")
    assert failed.status_code == 500
    assert "Algo nuestro falló".encode() in failed.content
