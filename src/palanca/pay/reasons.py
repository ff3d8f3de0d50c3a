"""What was computed in; out comes why: for every amount the rule, its citation, how sure it is, and the arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from palanca.book.rules import Rule
from palanca.book.terms import Value
from palanca.pay import words, words_beside
from palanca.pay.beside import Beside
from palanca.pay.minimum import TopUp
from palanca.pay.straight import StraightTime
from palanca.pay.terms import Minimum, Terms, WeekLaw, rate_of
from palanca.pay.week import DueByLaw, Rate
from palanca.values.confidence import Confidence, weakest
from palanca.values.money import ZERO, cents, number_text
from palanca.values.owed import Reason
from palanca.values.said import Said

AGREED: Final = "agreement"  # stands for a rule where only what was agreed makes an amount due
NOT_CHECKED: Final = Said(" (sin verificar: llame antes)", " (not checked: call first)")


def reason(rule: str, citation: str, amount: Fraction | None, text: Said, confidence: Confidence) -> Reason:
    """One step; a value that nobody could check says so in its own text."""
    if not confidence.checked:
        text = Said(text.es + NOT_CHECKED.es, text.en + NOT_CHECKED.en)
    return Reason(rule, citation, None if amount is None else cents(amount), text, confidence)


def by_values(values: Iterable[Value], amount: Fraction | None, text: Said) -> Reason:
    """A step made with values of the lawbook; the first one's rule gives its name."""
    used = list({id(value): value for value in values}.values())
    citation = "; ".join(dict.fromkeys(value.citation for value in used))
    return reason(used[0].rule, citation, amount, text, weakest(value.confidence for value in used))


def reasons_of_week(lead: DueByLaw, laws: Iterable[WeekLaw], beside: Beside) -> tuple[Reason, ...]:
    """Why a week is due what it is, in the order in which one would work it out by hand."""
    return (
        *_straight(lead),
        *_top_up(lead),
        *_spread(lead),
        *_overtime(lead),
        *_beyond(lead),
        *_beside(beside),
        *(_silence(rule) for law in laws for rule in law.silent),
    )


def reasons_of_layer(alone: DueByLaw, law: WeekLaw, beside: Beside) -> tuple[Reason, ...]:
    """What that law alone adds to what was agreed."""
    return (
        *_top_up(alone),
        *_spread(alone),
        *_overtime(alone),
        *_beyond(alone),
        *_beside(beside),
        *(_silence(rule) for rule in law.silent),
    )


def _straight(lead: DueByLaw) -> Iterator[Reason]:
    rules = lead.law.rate.rule if lead.law and lead.law.rate else None
    name, citation = (rules.id, rules.source.citation) if rules else (AGREED, "")
    confidence = rules.source.confidence if rules else Confidence.TWO_SOURCES
    for line in lead.pay.lines:
        yield reason(name, citation, line.amount, words.line_in_words(line), confidence)


def _top_up(lead: DueByLaw) -> Iterator[Reason]:
    found = lead.top_up
    if found.minimum is None or not (found.amount or found.credit):
        return
    met = _hours_by_value(found.minimum, lead)
    yield by_values([value for value, _ in met], found.amount, _minimum_in_words(found, lead.pay, met))


def _hours_by_value(minimum: Minimum, lead: DueByLaw) -> list[tuple[Value, Fraction]]:
    """How many of the week's hours each rate covers, in the order of days."""
    if minimum.is_one:
        return [(value, lead.worked or ZERO) for value in minimum.by_day[:1] if value]
    days = [(value, hours) for value, hours in zip(minimum.by_day, lead.slots, strict=True) if value]
    return [
        (value, sum((hours for other, hours in days if other is value), ZERO))
        for value in {id(value): value for value, hours in days if hours}.values()
    ]


def _minimum_in_words(found: TopUp, pay: StraightTime, met: list[tuple[Value, Fraction]]) -> Said:
    least, wages, missing = (words.money(cents(amount)) for amount in (found.least, pay.wages, found.amount))
    parts = [(words.hours(hours), words.rate(rate_of(value))) for value, hours in met]
    es = " + ".join(f"{hours.es} a {rate}" for hours, rate in parts)
    en = " + ".join(f"{hours.en} at {rate}" for hours, rate in parts)
    if found.amount + found.credit != found.least - pay.wages:
        return Said(
            f"Cada hora debe llegar al mínimo ({es}): faltan {missing}",
            f"Every hour must reach the minimum ({en}): {missing} missing",
        )
    tips = words.money(found.credit)
    tips_es, tips_en = (f"; propinas que cuentan {tips}", f"; tips that count {tips}") if found.credit else ("", "")
    return Said(
        f"Mínimo: {es} = {least}; su pago {wages}{tips_es}; faltan {missing}",
        f"Minimum: {en} = {least}; pay {wages}{tips_en}; {missing} missing",
    )


def _spread(lead: DueByLaw) -> Iterator[Reason]:
    """The hour that long days add, paid at the minimum; part of what lacks to the minimum."""
    spread = lead.spread
    if spread.law is None or spread.law.spread is None or not spread.amount:
        return
    terms = spread.law.spread
    after, adds = (words.hours(terms.number(name) or ZERO) for name in ("after", "adds_hours"))
    days, hour, result = words.days(spread.days), words.money(cents(spread.hour)), words.money(cents(spread.amount))
    text = Said(
        f"{days.es} de más de {after.es} de principio a fin: {adds.es} más al mínimo por día = {hour}; faltan {result}",
        f"{days.en} of more than {after.en} from start to end: {adds.en} more at the minimum a day = {hour}; "
        f"{result} missing",
    )
    yield by_values([terms.values["after"], terms.values["adds_hours"]], spread.amount, text)


def _overtime(lead: DueByLaw) -> Iterator[Reason]:
    if lead.law is None or lead.law.rate is None or lead.law.overtime is None:
        return
    if lead.rate is None or not lead.overtime.all:
        return
    yield _regular_rate(lead, lead.rate, lead.law.rate)
    terms, limits, rate = lead.law.overtime, lead.limits, lead.rate
    for hours, extra, times, said in (
        (lead.overtime.overtime, limits.extra, "times", words.overtime_hours),
        (lead.overtime.double, limits.double_extra, "double_times", words.double_hours),
    ):
        if hours:
            yield _extra(said(hours), hours, extra, rate, [terms.values[times], *terms.values.values()])


def _regular_rate(lead: DueByLaw, rate: Rate, rules: Terms) -> Reason:
    hours, each = words.hours(lead.worked or ZERO), words.rate(rate.all_hours)
    shared = words.money(cents(rate.all_hours * (lead.worked or ZERO)))
    text = Said(f"Tarifa regular: {shared} ÷ {hours.es} = {each}", f"Regular rate: {shared} ÷ {hours.en} = {each}")
    if rate.flat:
        flat = f"{words.rate(rate.flat)} + {each} = {words.rate(rate.whole)}"
        text = Said(
            f"{text.es}; con el bono fijo sobre las horas normales: {flat}",
            f"{text.en}; with the flat bonus over the ordinary hours: {flat}",
        )
    source = rules.rule.source
    return reason(rules.rule.id, source.citation, None, text, source.confidence)


def _extra(said: Said, hours: Fraction, extra: Fraction, rate: Rate, values: list[Value]) -> Reason:
    """The extra alone, since the hour itself was paid with the straight time."""
    amount = hours * (rate.all_hours * extra + rate.flat * (1 + extra))
    sum_ = f"{number_text(extra)} × {words.rate(rate.all_hours)}"
    if rate.flat:
        sum_ = f"({sum_} + {number_text(1 + extra)} × {words.rate(rate.flat)})"
    result = words.money(cents(amount))
    text = Said(f"{said.es} × {sum_} = {result}", f"{said.en} × {sum_} = {result}")
    first, *others = values
    sure = weakest(value.confidence for value in (first, *others))
    return reason(first.rule, first.citation, amount, text, sure)


def _beyond(lead: DueByLaw) -> Iterator[Reason]:
    """Overtime pay that was more than due is kept: it pays for nothing else."""
    if lead.beyond:
        paid, more = words.money(cents(lead.premium + lead.beyond)), words.money(cents(lead.beyond))
        text = Said(
            f"Extra ya pagado: {paid}; {more} más de lo que tocaba, que no cuenta para otra cosa",
            f"Overtime pay already paid: {paid}; {more} more than was due, which counts toward nothing else",
        )
        yield reason(AGREED, "", lead.beyond, text, Confidence.TWO_SOURCES)


def _beside(beside: Beside) -> Iterator[Reason]:
    if beside.breaks:
        hours = [value for name, value in beside.breaks.statute.values.items() if name.startswith("premium")]
        yield by_values(hours, beside.breaks.amount, words_beside.breaks(beside.breaks))
    for taken in beside.taken:
        values = words_beside.values_of(taken)
        yield by_values(values, taken.amount, words_beside.taken(taken))


def _silence(rule: Rule) -> Reason:
    text = Said(
        f"{rule.title.es}: el libro no tiene la tarifa de esa fecha; esa parte no se contó",
        f"{rule.title.en}: the lawbook has no rate for that date; that part was not counted",
    )
    return reason(rule.id, rule.source.citation, None, text, Confidence.UNVERIFIED)
