"""The low and the best reading in; out come the totals: wages, damages, waiting-time penalty and interest, with why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from palanca.pay import words
from palanca.pay.contract import reasons_of_contract
from palanca.pay.damages import Damages, times
from palanca.pay.interest import Interest
from palanca.pay.question import Ask
from palanca.pay.readings import Reading
from palanca.pay.reasons import by_values
from palanca.pay.separation import FinalPay
from palanca.pay.terms import Terms
from palanca.values.money import ZERO, cents, number_text
from palanca.values.owed import Reason, Totals
from palanca.values.said import Said
from palanca.values.spoken import day_said

GOOD_FAITH = Said(
    "; no se ordena si el patrón prueba que actuó de buena fe",
    "; not ordered where the employer proves good faith",
)

PARTS: Final[Mapping[str, Said]] = {
    "minimum_wage": Said("salario mínimo", "minimum wage"),
    "overtime": Said("horas extra", "overtime"),
    "agreed_wages": Said("lo que le prometieron", "promised pay"),
}


def totals_of(ask: Ask, low: Reading, best: Reading, highest: Iterable[Fraction]) -> Totals:
    """The sums of the low reading, and the highs beside them."""
    damages = sum((week.remedies.damaged for week in low.weeks), ZERO)
    interest = sum((week.remedies.interest_amount for week in low.weeks), ZERO)
    extra = damages + interest + low.ending.penalty + low.guarantee.amount
    owed = low.owed
    law = low.ending.law
    return Totals(
        owed=owed,
        liquidated_damages=damages,
        waiting_time_penalty=low.ending.penalty,
        interest=interest,
        total=None if owed is None else owed + extra,
        because=tuple(_reasons(ask, low)),
        owed_high=best.owed,
        total_high=None if owed is None else max((best.total, *highest)),
        final_pay_due=law.due if law else None,
        contract_guarantee=low.guarantee.amount,
    )


def _reasons(ask: Ask, low: Reading) -> Iterator[Reason]:
    yield from _damages([damages for week in low.weeks for damages in week.remedies.damages])
    if low.ending.law:
        yield from _final_pay(ask, low.ending.law)
    yield from reasons_of_contract(low.guarantee)
    yield from _interest([week.remedies.interest for week in low.weeks if week.remedies.interest])


def _damages(found: list[Damages]) -> Iterator[Reason]:
    """One line for each statute and each part of the wages."""
    for of, rule in sorted({(damages.of, damages.statute.rule.id) for damages in found}):
        same = [damages for damages in found if (damages.of, damages.statute.rule.id) == (of, rule)]
        statute = same[0].statute
        base = sum((damages.base for damages in same), ZERO)
        weeks, sum_ = words.counted(Fraction(len(same)), "semana", "week"), words.money(cents(base))
        what = PARTS[of]
        unpaid = Said(
            f"Además de lo que faltó de {what.es} en {weeks.es} ({sum_})",
            f"On top of the unpaid {what.en} of {weeks.en} ({sum_})",
        )
        once, monthly = (sum(found, ZERO) for found in zip(*((each.once, each.monthly) for each in same), strict=True))
        if once:
            factor = words.counted(times(statute), "vez", "time")
            yield _added(statute, "times", once, unpaid, Said(f"{factor.es} esa cantidad", f"{factor.en} that amount"))
        if monthly:
            percent = number_text(statute.number("percent_per_month") or ZERO)
            months = words.counted(Fraction(max(each.months for each in same)), "mes", "month")
            by_month = Said(
                f"{percent} % por cada mes completo sin pagar, hasta {months.es}",
                f"{percent} % for each full month unpaid, up to {months.en}",
            )
            yield _added(statute, "percent_per_month", monthly, unpaid, by_month)


def _added(statute: Terms, term: str, amount: Fraction, unpaid: Said, how: Said) -> Reason:
    result = words.money(amount)
    text = Said(f"{unpaid.es}, {how.es} = {result}", f"{unpaid.en}, {how.en} = {result}")
    if statute.denies("certain"):
        text = Said(text.es + GOOD_FAITH.es, text.en + GOOD_FAITH.en)
    return by_values([statute.values[term]], amount, text)


def _final_pay(ask: Ask, law: FinalPay) -> Iterator[Reason]:
    if law.due and law.says:
        day = day_said(law.due)
        text = Said(f"El último cheque se debía a más tardar el {day.es}", f"The final paycheck was due by {day.en}")
        yield by_values([law.says], None, text)
    if law.waiting and law.penalty and ask.separation and ask.separation.daily_rate is not None:
        waited = words.days(law.days)
        text = words.times_rate(waited, ask.separation.daily_rate, law.penalty)
        yield by_values(
            [law.waiting.values["most_days"]],
            law.penalty,
            Said(f"Espera por el último cheque: {text.es}", f"Waiting for the final paycheck: {text.en}"),
        )


def _interest(found: list[Interest]) -> Iterator[Reason]:
    for rule in sorted({interest.statute.rule.id for interest in found}):
        same = [interest for interest in found if interest.statute.rule.id == rule]
        amount = sum((interest.amount for interest in same), ZERO)
        statute = same[0].statute
        yearly = number_text(statute.number("rate") or ZERO)
        longest = words.days(max(interest.days for interest in same))
        text = Said(
            f"Interés simple de {yearly} % al año desde cada día de pago, hasta {longest.es} = {words.money(amount)}",
            f"Simple interest of {yearly} % a year from each payday, up to {longest.en} = {words.money(amount)}",
        )
        yield by_values([statute.values["rate"]], amount, text)
