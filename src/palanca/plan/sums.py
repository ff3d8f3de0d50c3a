"""What is owed in; the plan's money out. Damages, penalty and interest stay apart: nobody can promise them."""

from __future__ import annotations

from palanca.values.owed import Owed
from palanca.values.plan import Money


def money_of(owed: Owed) -> Money | None:
    """None while the pay is unknown, since then nobody knows what is still owed."""
    totals = owed.totals
    if totals.owed is None or totals.total is None:
        return None
    high = totals.owed_high
    return Money(
        wages=totals.owed,
        wages_high=high if high is not None and high > totals.owed else None,
        damages=totals.liquidated_damages,
        waiting_time_penalty=totals.waiting_time_penalty,
        interest=totals.interest,
        total=totals.total,
        weeks=sum(1 for week in owed.weeks if week.owed),
        confidence=owed.confidence,
    )
