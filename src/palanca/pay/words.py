"""Amounts, hours and lines of pay in; out come the words for them in Spanish and English, with their arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

from palanca.pay.earnings import Bonus, DayRate, Differential, Facilities, Hourly, Job, Piece, Reimbursement, Salary
from palanca.pay.straight import Line
from palanca.values.money import cents, money_text, number_text, rate_text
from palanca.values.said import Said

PERIODS: Final[Mapping[str, Said]] = {
    "biweek": Said("cada dos semanas × 26 ÷ 52", "every two weeks × 26 ÷ 52"),
    "semimonth": Said("por quincena × 24 ÷ 52", "twice a month × 24 ÷ 52"),
    "month": Said("al mes × 12 ÷ 52", "a month × 12 ÷ 52"),
    "year": Said("al año ÷ 52", "a year ÷ 52"),
}

PLURALS: Final[Mapping[str, str]] = {"vez": "veces", "mes": "meses"}


def money(amount: Fraction) -> str:
    """`$1,552.00`"""
    return f"${Decimal(money_text(amount)):,}"


def rate(amount: Fraction) -> str:
    """`$12.00`, or as many places as the rate has, up to six."""
    return f"${rate_text(amount)}"


def hours(count: Fraction) -> Said:
    """`46 horas`, `46 hours`"""
    return counted(count, "hora", "hour")


def overtime_hours(count: Fraction) -> Said:
    """`6 horas extra`, `6 overtime hours`"""
    said = hours(count)
    return Said(f"{said.es} extra", said.en.replace("hour", "overtime hour"))


def double_hours(count: Fraction) -> Said:
    """`2 horas dobles`, `2 double-time hours`"""
    said = hours(count)
    return Said(f"{said.es} {'doble' if count == 1 else 'dobles'}", said.en.replace("hour", "double-time hour"))


def days(count: Fraction | int) -> Said:
    return counted(Fraction(count), "día", "day")


def counted(count: Fraction, es: str, en: str) -> Said:
    number = number_text(count)
    if count == 1:
        return Said(f"{number} {es}", f"{number} {en}")
    return Said(f"{number} {PLURALS.get(es, es + 's')}", f"{number} {en}s")


def times_rate(count: Said, each: Fraction, amount: Fraction) -> Said:
    """`46 horas a $12.00 = $552.00`"""
    result = money(cents(amount))
    return Said(f"{count.es} a {rate(each)} = {result}", f"{count.en} at {rate(each)} = {result}")


def sum_of(name_es: str, name_en: str, amount: Fraction) -> Said:
    """`Bono: $46.00`"""
    return Said(f"{name_es}: {money(amount)}", f"{name_en}: {money(amount)}")


def line_in_words(line: Line) -> Said:
    """How one line of pay was worked out."""
    match line.earning:
        case Hourly(rate=each):
            return times_rate(hours(line.hours), each, line.amount)
        case Piece():
            return _piece(line)
        case DayRate(rate=each, days=count):
            return times_rate(days(count), each, line.amount)
        case Job():
            return sum_of("Pago por el trabajo", "Pay for the job", line.amount)
        case Salary() as salary:
            return _salary(line, salary)
        case Bonus(part_of=Fraction() as whole, for_weeks=weeks, amount=amount) as bonus:
            return _part(bonus, amount, whole, len(weeks))
        case Bonus(elsewhere=True) as bonus:
            return _named(bonus, line.amount, Said(" de varias semanas", " of several weeks"))
        case Bonus(discretionary=True):
            return sum_of(
                "Bono que nadie había prometido (fuera de la tarifa)",
                "Bonus nobody had promised (outside the rate)",
                line.amount,
            )
        case Bonus() as bonus:
            return _named(bonus, line.amount)
        case Facilities(amount=amount):
            return sum_of("Comida o vivienda que ya recibió", "Meals or housing you already got", amount)
        case Reimbursement(amount=amount):
            return sum_of("Gastos que le devolvieron (no son pago)", "Expenses paid back (not wages)", amount)
        case Differential(rate=Fraction() as each, hours=Fraction() as count):
            text = times_rate(hours(count), each, line.amount)
            return Said(f"Pago adicional: {text.es}", f"Differential: {text.en}")
        case _:
            return sum_of("Pago adicional", "Differential", line.amount)


def _named(bonus: Bonus, amount: Fraction, more: Said | None = None) -> Said:
    name = Said("Comisión", "Commission") if bonus.commission else Said("Bono", "Bonus")
    return sum_of(name.es + (more.es if more else ""), name.en + (more.en if more else ""), amount)


def _part(bonus: Bonus, amount: Fraction, whole: Fraction, weeks: int) -> Said:
    """The part of this week in a sum that was paid elsewhere: it raises the rate and is not due again."""
    name = Said("De la comisión", "Of the commission") if bonus.commission else Said("Del bono", "Of the bonus")
    of, part = money(whole), money(cents(amount))
    return Said(
        f"{name.es} de {of} por {weeks} semanas, ganado en esta: {part} (se suma a la tarifa)",
        f"{name.en} of {of} for {weeks} weeks, earned in this one: {part} (counts in the rate)",
    )


def _piece(line: Line) -> Said:
    piece = line.earning
    assert isinstance(piece, Piece)  # noqa: S101
    if line.waiting:
        text = times_rate(hours(line.hours), line.rate or Fraction(0), line.amount)
        return Said(f"Tiempo sin piezas: {text.es}", f"Time without pieces: {text.en}")
    if piece.amount is None and piece.units is not None and piece.rate is not None:
        return times_rate(counted(piece.units, "pieza", "piece"), piece.rate, line.amount)
    return sum_of("Pago por pieza", "Piece work", line.amount)


def _salary(line: Line, salary: Salary) -> Said:
    weekly = money(cents(salary.weekly))
    text = Said(f"Sueldo de la semana: {weekly}", f"Salary for the week: {weekly}")
    if salary.period in PERIODS:
        period, told = PERIODS[salary.period], money(salary.amount)
        text = Said(f"Sueldo: {told} {period.es} = {weekly}", f"Salary: {told} {period.en} = {weekly}")
    if not line.beyond or line.rate is None:
        return text
    more = times_rate(hours(line.beyond), line.rate, line.rate * line.beyond)
    total = money(cents(line.amount))
    return Said(
        f"{text.es}; horas que el sueldo no paga: {more.es}; junto {total}",
        f"{text.en}; hours the salary does not buy: {more.en}; together {total}",
    )
