"""The answer as a value in; the same answer as contract 1's JSON out, in one language."""

from __future__ import annotations

from fractions import Fraction

from palanca.values.money import money_text, number_text, rate_text
from palanca.values.owed import Layer, Owed, Reason, Totals, UnknownFact, WeekOwed


def as_json(owed: Owed, language: str = "en") -> dict[str, object]:
    """JSON-ready: money and rates as decimal text, dates in ISO 8601, texts in that language."""
    return {
        "weeks": [_week(week, language) for week in owed.weeks],
        "totals": _totals(owed.totals, language),
        "unknown": [_unknown(row, language) for row in owed.unknown],
        "law_as_of": owed.law_as_of.isoformat(),
        "law_version": owed.law_version,
        "confidence": str(owed.confidence),
    }


def _week(week: WeekOwed, language: str) -> dict[str, object]:
    return {
        "starts": week.starts.isoformat(),
        "regular_rate": None if week.regular_rate is None else rate_text(week.regular_rate),
        "overtime_hours": number_text(week.overtime_hours),
        "doubletime_hours": number_text(week.doubletime_hours),
        "straight_time": money_text(week.straight_time),
        "overtime_premium": money_text(week.overtime_premium),
        "minimum_wage_topup": money_text(week.minimum_wage_topup),
        "break_premiums": money_text(week.break_premiums),
        "unlawful_deductions": money_text(week.unlawful_deductions),
        "due": money_text(week.due),
        "paid": _money(week.paid),
        "owed": _money(week.owed),
        "layers": [_layer(layer, language) for layer in week.layers],
        "because": [_reason(reason, language) for reason in week.because],
    }


def _layer(layer: Layer, language: str) -> dict[str, object]:
    return {
        "layer": layer.level,
        "place": layer.place,
        "counted": layer.counted,
        "due": money_text(layer.due),
        "owed": _money(layer.owed),
        "because": [_reason(reason, language) for reason in layer.because],
    }


def _reason(reason: Reason, language: str) -> dict[str, object]:
    return {
        "rule": reason.rule,
        "citation": reason.citation,
        "amount": _money(reason.amount),
        "text": reason.text.to(language),
        "confidence": str(reason.confidence),
    }


def _totals(totals: Totals, language: str) -> dict[str, object]:
    return {
        "owed": _money(totals.owed),
        "liquidated_damages": money_text(totals.liquidated_damages),
        "waiting_time_penalty": money_text(totals.waiting_time_penalty),
        "interest": money_text(totals.interest),
        "contract_guarantee": money_text(totals.contract_guarantee),
        "total": _money(totals.total),
        "owed_high": _money(totals.owed_high),
        "total_high": _money(totals.total_high),
        "final_pay_due": totals.final_pay_due.isoformat() if totals.final_pay_due else None,
        "because": [_reason(reason, language) for reason in totals.because],
    }


def _unknown(row: UnknownFact, language: str) -> dict[str, object]:
    return {
        "path": row.path,
        "question": row.question.to(language),
        "low": _money(row.low),
        "high": _money(row.high),
        "also": list(row.also),
    }


def _money(amount: Fraction | None) -> str | None:
    return None if amount is None else money_text(amount)
