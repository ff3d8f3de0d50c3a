"""Answers about a usual week in; its hours, the agreed pay and what came for it out, None where it is not known."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from palanca.values.money import exact
from palanca.web.intake.answers import Answers

# How many weeks one payday pays for.
WEEKS_PAID: Final = {
    "weekly": Fraction(1),
    "biweekly": Fraction(2),
    "semimonthly": Fraction(52, 24),
    "monthly": Fraction(52, 12),
    "irregular": Fraction(1),
}


@dataclass(frozen=True, slots=True)
class UsualWeek:
    """Hours a day, days a week, the agreed pay, and what really came; None where it is not known."""

    hours: Fraction
    days: int
    kind: str | None
    amount: Fraction | None
    received: Fraction | None

    def daily_wage(self) -> Fraction | None:
        """What was agreed for a usual day."""
        if self.amount is None:
            return None
        each = {"hour": self.hours, "day": Fraction(1)}
        return self.amount * each.get(self.kind or "", Fraction(1, self.days))


def usual_week(answers: Answers) -> UsualWeek | None:
    """None while the hours are unknown: without them there is no usual week to count."""
    day, days = answers.told("hours", "day"), answers.told("hours", "days")
    if day is None or days is None:
        return None
    return UsualWeek(exact(day), int(days), *agreed(answers), _received(answers, int(days)))


def agreed(answers: Answers) -> tuple[str | None, Fraction | None]:
    """How the pay was counted, and how much of it was agreed."""
    kind, amount = answers.told("pay_rate", "kind"), answers.told("pay_rate", "amount")
    return kind, exact(amount) if kind and amount else None


def _received(answers: Answers, days: int) -> Fraction | None:
    """What came for one usual week."""
    amount, rhythm = answers.told("received", "amount"), answers.told("received", "rhythm")
    if amount is None:
        return None
    if rhythm == "daily":
        return exact(amount) * days
    return exact(amount) / WEEKS_PAID[rhythm or "irregular"]
