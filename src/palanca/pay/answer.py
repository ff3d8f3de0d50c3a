"""Contract 1 whole: raw hours and earnings and the lawbook in; what they owe, week by week, with why, out."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from palanca.book.book import Book
from palanca.pay.ask import read_ask
from palanca.pay.layers import layers_of_week
from palanca.pay.reach import reach
from palanca.pay.readings import work_out
from palanca.pay.reasons import reasons_of_week
from palanca.pay.sums import SumOfWeek
from palanca.pay.totals import totals_of
from palanca.pay.unknowns import unknown_rows
from palanca.pay.weeks import Workbench
from palanca.values.confidence import Confidence, weakest
from palanca.values.owed import Layer, Owed, Reason, WeekOwed
from palanca.values.pause import Pause, never

Shown = dict[tuple[int, Fraction | None], tuple[tuple[Layer, ...], tuple[Reason, ...]]]


def owed(raw: object, book: Book, pause: Pause = never) -> Owed:
    """The whole answer. BadInput with every mistake of the question; `pause` is called between steps and may raise."""
    ask = read_ask(raw, book)
    readings = work_out(ask, reach(ask, book), pause)
    unknown = unknown_rows(readings)
    shown: Shown = {}
    weeks = tuple(_week(readings.bench, week.low, shown) for week in readings.weeks)
    totals = totals_of(ask, readings.low, readings.best(), (row.high for row in unknown if row.high is not None))
    because = [reason for week in weeks for reason in week.because]
    return Owed(weeks, totals, unknown, book.as_of, book.version, _confidence((*because, *totals.because)))


def _week(bench: Workbench, low: SumOfWeek, shown: Shown) -> WeekOwed:
    """The week's answer. Weeks that are alike have one `lead`, and are shown with the same layers and reasons."""
    lead = low.lead
    alike = id(lead), low.settled.week.paid
    if alike not in shown:
        shown[alike] = tuple(layers_of_week(bench, low)), reasons_of_week(lead, low.laws, low.beside)
    layers, because = shown[alike]
    return WeekOwed(
        starts=low.settled.week.starts,
        regular_rate=lead.rate.whole if lead.rate else None,
        overtime_hours=lead.overtime.overtime,
        doubletime_hours=lead.overtime.double,
        straight_time=low.straight_time,
        overtime_premium=low.premium,
        minimum_wage_topup=low.top_up,
        break_premiums=low.breaks,
        unlawful_deductions=low.taken,
        due=low.due,
        paid=low.settled.week.paid,
        owed=low.owed,
        layers=layers,
        because=because,
    )


def _confidence(because: Iterable[Reason]) -> Confidence:
    """Of what was counted: a rule that said nothing for the date made nothing."""
    return weakest(reason.confidence for reason in because if reason.confidence.computes)
