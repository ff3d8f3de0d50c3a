"""Pay for missed breaks and deductions to be given back in; out come the words for them, with their arithmetic."""

from __future__ import annotations

from palanca.book.terms import Value
from palanca.pay import words
from palanca.pay.breaks import BreakPay
from palanca.pay.taken import Taken
from palanca.values.money import cents
from palanca.values.said import Said


def breaks(pay: BreakPay) -> Said:
    """`1 día sin comida: 1 hora a $19.18 = $19.18`"""
    days = [
        (words.days(count), es, en)
        for count, es, en in ((pay.meal_days, "comida", "meal break"), (pay.rest_days, "descanso", "rest break"))
        if count
    ]
    es = " + ".join(f"{count.es} sin {what}" for count, what, _ in days)
    en = " + ".join(f"{count.en} without a {what}" for count, _, what in days)
    sum_ = words.times_rate(words.hours(pay.hours), pay.rate, pay.amount)
    return Said(f"{es}: {sum_.es}", f"{en}: {sum_.en}")


def taken(found: Taken) -> Said:
    """What was deducted, and why it may not stand."""
    kinds = list(dict.fromkeys(each.said or Said(each.kind, each.kind) for each in found.deductions))
    es, en = ", ".join(kind.es for kind in kinds), ", ".join(kind.en for kind in kinds)
    deducted, back = words.money(cents(found.deducted)), words.money(cents(found.amount))
    if found.room is None:
        return Said(
            f"Descuento de {deducted} ({es}): la ley no lo permite; le deben devolver {back}",
            f"Deduction of {deducted} ({en}): the law does not allow it; {back} must be given back",
        )
    room = words.money(cents(found.room))
    return Said(
        f"Descuento de {deducted} ({es}): solo podían quitarle {room}; le deben devolver {back}",
        f"Deduction of {deducted} ({en}): no more than {room} could be taken; {back} must be given back",
    )


def values_of(found: Taken) -> list[Value]:
    """The values of the law that speak: the list that names the kind, or the wage that may not be cut."""
    law, kind = found.statute, found.deductions[0].kind
    if found.room is not None:
        names = [name for name in ("may_cut_minimum", "may_cut_overtime") if law.denies(name)]
    else:
        names = [name for name in ("forbidden_kinds", "forbidden_below_kinds") if kind in law.words(name)]
    return [law.values[name] for name in names or ["written_consent"]]
