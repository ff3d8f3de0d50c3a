"""What a worker asks for after the first plan: to look at the pay too, or to go on with the law's questions.

Kept among the answers as `more`, so that it travels with them.
"""

from __future__ import annotations

from typing import Final

from palanca.web.intake.answers import Answers

MORE: Final = "more"
WAYS: Final = ("pay", "questions")


def go_on(answers: Answers, way: str) -> Answers:
    """The same answers with that wish."""
    wish = {"pay": True} if way == "pay" else {"rounds": rounds(answers) + 1}
    return answers.told_too(MORE, {**answers.of(MORE), **wish})


def looks_at_pay(answers: Answers) -> bool:
    """Whether hours and pay are to be looked at though nothing of them was told."""
    return bool(answers.of(MORE).get("pay"))


def first_day_later(answers: Answers) -> bool:
    """Whoever looks at the pay only later was not asked on what day the job began."""
    return looks_at_pay(answers) and (answers.asked("first_day") or answers.told("job_dates", "starts") is None)


def rounds(answers: Answers) -> int:
    """How often the worker went on with the questions."""
    told = answers.of(MORE).get("rounds")
    return told if isinstance(told, int) else 0


def has_seen_the_plan(answers: Answers) -> bool:
    """Whoever went on from it can go back to it at any time."""
    return answers.asked(MORE)
