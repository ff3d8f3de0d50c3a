"""A question brings its field to each contract that holds its answer, and to no other."""

from __future__ import annotations

import pytest

from palanca.book.load import open_book
from palanca.book.question_shapes import asked_fields
from palanca.values.shape import Flag, Mistake


@pytest.mark.parametrize(
    ("contract", "owner", "named", "unnamed"),
    [
        ("pay", "employer", "annual_sales", "job"),
        ("pay", "", "sector", "annual_sales"),
        ("assess", "job.employer", "annual_sales", "sector"),
        ("assess", "event", "complained_about", "annual_sales"),
    ],
)
def test_a_field_stands_directly_under_its_owner(contract: str, owner: str, named: str, unnamed: str) -> None:
    fields = asked_fields(open_book(), contract, owner)  # type: ignore[arg-type]
    assert named in fields
    assert unnamed not in fields


def test_a_fields_shape_is_that_of_its_question() -> None:
    fields = asked_fields(open_book(), "assess", "event")
    mistakes: list[Mistake] = []
    assert fields["willful"] == Flag()
    assert fields["complained_about"].read(["wages"], "", mistakes) == ("wages",)
    fields["complained_about"].read(["poetry"], "about", mistakes)
    assert [mistake.path for mistake in mistakes] == ["about.0"]
