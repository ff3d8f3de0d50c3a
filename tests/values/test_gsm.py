"""Plain text messages: what the alphabet holds, how long a text is, and where it is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.values.gsm import MOST, ONE, TWO, folded, parts, septets


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("¿Cuándo trabajó ahí?", "¿Cuando trabajo ahi?"),
        ("año, pingüino, café", "año, pingüino, café"),
        ("«labor» — “sí”…", '"labor" - "si"...'),
        ("12 € [a]", "12 € [a]"),
        ("工 ✅", "? ?"),
        ("a\u202eb", "ab"),
    ],
)
def test_a_text_is_said_in_the_signs_of_a_plain_message(typed: str, sent: str) -> None:
    assert folded(typed) == sent


def test_signs_of_the_extension_count_twice() -> None:
    assert septets("12 € [a]") == len("12 € [a]") + 3


@given(st.text())
def test_whatever_is_folded_has_only_signs_of_the_alphabet(text: str) -> None:
    assert set(folded(text)) <= ONE | TWO


@given(st.text(alphabet=sorted(ONE | TWO), max_size=700))
def test_nothing_is_lost_and_no_message_is_too_long(text: str) -> None:
    messages = parts(text)
    assert all(0 < septets(message) <= MOST for message in messages)
    assert "".join("".join(messages).split()) == "".join(text.split())


def test_lines_stay_together_where_they_can() -> None:
    lines = [f"{number} " + "palabra " * 6 for number in range(8)]
    assert all(message[0].isdecimal() for message in parts("\n".join(lines)))


def test_the_alphabet_has_as_many_signs_as_its_table() -> None:
    """128 places without § and the escape to the others, of which the page break is no sign of ours."""
    assert (len(ONE), len(TWO)) == (126, 9)


def test_a_strange_sign_is_refused() -> None:
    with pytest.raises(ValueError, match="í"):
        septets("día")
