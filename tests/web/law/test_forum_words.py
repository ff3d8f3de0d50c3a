"""A forum's languages are read by their own names."""

from __future__ import annotations

from palanca.web.intake.templatetags.tongues import own_names


def test_languages_stand_under_their_own_names() -> None:
    assert own_names(["es", "en", "pl"]) == "Español, English, Polski"


def test_a_code_that_nobody_knows_stays() -> None:
    assert own_names(["qqq"]) == "qqq"
