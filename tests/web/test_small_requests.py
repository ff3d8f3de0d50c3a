"""What is longer than any answer is refused before it is read, with a page that says so."""

from __future__ import annotations

from .conftest import STORY, Worker, text


def test_a_megabyte_is_refused_clearly_and_the_answers_stay(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    refused = worker.answer("where", typed="x" * 1_000_000)
    assert refused.status_code == 413
    assert "Eso fue demasiado largo" in text(refused)
    assert worker.open("2/").context["form"].name == "where"


def test_a_length_that_is_no_number_is_refused(worker: Worker) -> None:
    assert worker.browser.post("/es/1/", {"screen": "happened"}, CONTENT_LENGTH="-5").status_code == 413


def test_a_text_just_within_the_limit_is_a_mistake_at_its_field(worker: Worker) -> None:
    worker.tell({"happened": STORY["happened"]})
    refused = worker.answer("where", typed="x" * 60_000)
    assert refused.status_code == 422
    assert refused.context["form"].errors["typed"]
