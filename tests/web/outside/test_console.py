"""A terminal is a telephone: every line a message, every answer in frames."""

from __future__ import annotations

from io import StringIO

from palanca.web.outside.console import Console


def test_a_line_is_a_message_and_answers_are_shown_one_by_one() -> None:
    shown = StringIO()
    console = Console(StringIO("hola\n1\n"), shown)
    assert [message.text for message in console.incoming()] == ["hola", "1"]
    console.send("console", ["uno", "dos"])
    assert [line for line in shown.getvalue().splitlines() if "─" not in line] == ["uno", "dos"]
