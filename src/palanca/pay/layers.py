"""One week's low reading in; out comes what each level of law alone would make due, counted or still open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from palanca.pay.beside import beside_wages
from palanca.pay.reasons import reasons_of_layer
from palanca.pay.sums import SumOfWeek, best_overtime
from palanca.pay.terms import WeekLaw
from palanca.pay.week import DueByLaw, due_by_law
from palanca.pay.weeks import Workbench
from palanca.values.money import ZERO, cents
from palanca.values.owed import Layer


def layers_of_week(bench: Workbench, low: SumOfWeek) -> Iterator[Layer]:
    """Every law of the place that says how much, the federal level first. One that is open is shown as if it applied;
    one whose place nobody told is not shown: it could be anybody's."""
    every_open = frozenset[str]().union(*(law.open for law in low.laws))
    if_open = bench.laws(low.settled.week.starts, every_open) if every_open else low.laws
    nowhere = {law.place.id for law in bench.reach.laws if law.open}
    for law, hoped in zip(low.laws, if_open, strict=True):
        if law.place.id in nowhere:
            continue
        if law.says_how_much:
            yield _layer(low, law, counted=True)
        elif hoped.says_how_much:
            yield _layer(low, hoped, counted=False)


def _layer(low: SumOfWeek, law: WeekLaw, *, counted: bool) -> Layer:
    alone = _alone(low, law)
    beside = beside_wages(low.settled.week, [(law, alone)])
    due = cents(alone.due + beside.break_amount + beside.taken_amount)
    paid = low.settled.week.paid
    owed = None if paid is None else max(due - paid, ZERO)
    return Layer(law.place.level, law.place.id, due, owed, reasons_of_layer(alone, law, beside), counted)


def _alone(low: SumOfWeek, law: WeekLaw) -> DueByLaw:
    """The week under that law and no other; the leading answer itself where no other law had a part in it."""
    if low.lead.law is law and not _others(low.laws, law):
        return low.lead
    return best_overtime(low.settled, law, [law]) if law.rate else due_by_law(low.settled, None, [law])


def _others(laws: Sequence[WeekLaw], law: WeekLaw) -> bool:
    return any(other.minimum for other in laws if other is not law)
