"""What is owed comes in; the account goes out: totals, weeks, how each kind of week is computed, what is unknown.

Consecutive weeks with the same figures share a row that says how many they are, so that the rows still add up.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from palanca.values.money import rate_text
from palanca.values.owed import Layer, Owed, Reason, WeekOwed
from palanca.values.said import Said
from palanca.web.papers import texts
from palanca.web.papers.headings import Reader, Words
from palanca.web.papers.spoken import dollars, filled, full_date
from palanca.web.papers.weeks import kinds_of, weeks_table


def account(owed: Owed | None, as_of: date, reader: Reader) -> Words:
    """The tables of the account; without hours and pay, the sentence that says so."""
    if owed is None:
        return {"title": reader.heading(texts.ACCOUNT), "none": reader.text(texts.NO_ACCOUNT)}
    return {
        "title": reader.heading(texts.ACCOUNT),
        "none": None,
        "totals": _totals(owed, as_of, reader),
        "sure": f"{reader.text(texts.HOW_SURE)}: {reader.text(texts.SURE[owed.confidence])}.",
        "weeks": weeks_table(owed, reader),
        "how": _how(owed, reader),
        "unknown": _unknown(owed, reader),
    }


def sum_or_not_told(amount: Fraction | None, reader: Reader) -> str:
    return reader.text(texts.NOT_TOLD) if amount is None else dollars(amount)


def _totals(owed: Owed, as_of: date, reader: Reader) -> list[tuple[Words, str]]:
    """Each addition under its own name: an office awards some of them and not others."""
    totals = owed.totals
    to_date = full_date(as_of)
    rows: list[tuple[Said, Fraction | None]] = [
        (texts.WAGES, totals.owed),
        (texts.DAMAGES, totals.liquidated_damages),
        (texts.WAITING, totals.waiting_time_penalty),
        (texts.INTEREST, totals.interest),
        (filled(texts.TOTAL_TO_DATE, date=to_date), totals.total),
    ]
    if totals.owed_high is not None and totals.owed_high != totals.owed:
        rows.insert(1, (texts.WAGES_HIGH, totals.owed_high))
    if totals.total_high is not None and totals.total_high != totals.total:
        rows.insert(-1, (filled(texts.TOTAL_HIGH, date=to_date), totals.total_high))
    return [(reader.heading(label), sum_or_not_told(amount, reader)) for label, amount in rows]


def _how(owed: Owed, reader: Reader) -> Words:
    """One sample a kind: the week of that kind that owes the most."""
    samples = [_sample(kind, weeks, reader) for kind, weeks in enumerate(kinds_of(owed.weeks).values(), start=1)]
    of_totals = {"title": reader.heading(texts.HOW_TOTALS), "steps": _steps(owed.totals.because, reader), "layers": []}
    return {
        "title": reader.heading(texts.HOW),
        "head": [reader.heading(said) for said in (texts.STEP, texts.LAW, texts.AMOUNT)],
        "samples": samples + ([of_totals] if owed.totals.because else []),
    }


def _sample(kind: int, weeks: list[WeekOwed], reader: Reader) -> Words:
    week = max(weeks, key=lambda week: (week.owed or 0, week.due))
    title = filled(texts.HOW_WEEK, kind=str(kind), date=full_date(week.starts))
    layers = [_layer(layer, reader) for layer in week.layers] if len(week.layers) > 1 else []
    return {"title": reader.heading(title), "steps": _steps(week.because, reader), "layers": layers}


def _steps(because: Iterable[Reason], reader: Reader) -> list[tuple[str, str, str]]:
    return [(reader.text(reason.text), _citation(reason, reader), _amount(reason.amount)) for reason in because]


def _citation(reason: Reason, reader: Reader) -> str:
    unsure = "" if reason.confidence.checked else f" ({reader.text(texts.SURE[reason.confidence])})"
    return f"{reason.citation}{unsure}"


def _amount(amount: Fraction | None) -> str:
    """A rate keeps its places: a regular rate is not rounded before money is due."""
    return "" if amount is None else f"${rate_text(amount)}" if amount.denominator > 100 else dollars(amount)


def _layer(layer: Layer, reader: Reader) -> str:
    level = texts.LEVEL[layer.level] if layer.level in texts.LEVEL else Said(layer.level, layer.level)
    of_layer = filled(texts.LAYER, level=level, due=dollars(layer.due), owed=sum_or_not_told(layer.owed, reader))
    return reader.text(of_layer)


def _unknown(owed: Owed, reader: Reader) -> Words:
    columns = (texts.QUESTION, texts.LOW, texts.HIGH)
    return {
        "title": reader.heading(texts.UNKNOWN),
        "head": [reader.heading(said) for said in columns],
        "rows": [
            (reader.text(fact.question), sum_or_not_told(fact.low, reader), sum_or_not_told(fact.high, reader))
            for fact in owed.unknown
        ],
    }
