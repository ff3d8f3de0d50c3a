"""The lawbook's own words (families, matters, terms, clocks, how sure) as people read them, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from palanca.values.confidence import Confidence
from palanca.values.said import Said

FAMILIES: Final[Mapping[str, Said]] = {
    "minimum_wage": Said("Salario mínimo", "Minimum wage"),
    "tips": Said("Propinas", "Tips"),
    "overtime": Said("Horas extra", "Overtime"),
    "regular_rate": Said("Tarifa regular", "Regular rate"),
    "spread_of_hours": Said("Días muy largos", "Spread of hours"),
    "hours_worked": Said("Qué es tiempo trabajado", "What counts as time worked"),
    "breaks": Said("Descansos y comidas", "Meals and rest"),
    "deductions": Said("Descuentos del cheque", "Deductions"),
    "final_pay": Said("Último cheque", "Final paycheck"),
    "waiting_time": Said("Multa por tardar con el último cheque", "Penalty for a late final paycheck"),
    "damages": Said("Lo que se puede agregar por el daño", "What can be added for the harm"),
    "interest": Said("Intereses", "Interest"),
    "contract": Said("Contrato de temporada", "Season contract"),
    "contract_rate": Said("Tarifa del contrato", "Contract rate"),
    "coverage": Said("A quién cubre", "Who is covered"),
    "counting": Said("Cómo se cuentan los días", "How days are counted"),
    "amount_limit": Said("Hasta cuánto puede ordenar", "The most it can order"),
    "claim": Said("Reclamos", "Claims"),
}
MATTERS: Final[Mapping[str, Said]] = {
    "wages": Said("Pago que no le dieron", "Unpaid wages"),
    "overtime": Said("Horas extra que no le pagaron", "Unpaid overtime"),
    "minimum_wage": Said("Menos del mínimo", "Below the minimum"),
    "tips": Said("Propinas que le quitaron", "Tips taken"),
    "breaks": Said("Descansos que no le dieron", "Missed breaks"),
    "deductions": Said("Descuentos que no se valen", "Unlawful deductions"),
    "final_pay": Said("Último cheque", "Final paycheck"),
    "retaliation": Said("Castigo por quejarse", "Retaliation"),
    "discrimination": Said("Trato desigual y acoso", "Discrimination and harassment"),
    "safety": Said("Peligro en el trabajo", "Unsafe work"),
    "injury": Said("Accidentes y enfermedades del trabajo", "Injury and illness"),
    "leave": Said("Permisos por enfermedad o familia", "Sick and family leave"),
    "organizing": Said("Unirse con los compañeros", "Acting together"),
    "contract": Said("Contrato que no cumplieron", "Broken contract"),
    "recruitment": Said("Cobros y engaños al reclutar", "Recruitment fees and fraud"),
    "trafficking": Said("Trabajo a la fuerza", "Forced labor"),
    "papers": Said("Papeles que le quitaron o le piden de más", "Documents taken or abused"),
    "safety_plan": Said("Un plan para cuidarse", "A plan to stay safe"),
}
LEVELS: Final[Mapping[str, Said]] = {
    "federal": Said("Federal: en todo el país", "Federal: the whole country"),
    "state": Said("Estatal", "State"),
    "local": Said("De la ciudad o del condado", "City or county"),
    "court": Said("Corte", "Court"),
    "union": Said("Sindicato", "Union"),
    "worker_group": Said("Compañeros y patrón", "Coworkers and employer"),
    "foreign": Said("De otro país", "Another country"),
}
SURE: Final[Mapping[Confidence, Said]] = {
    Confidence.TWO_SOURCES: Said("Revisado en dos fuentes", "Checked in two sources"),
    Confidence.READ: Said("Revisado en el texto", "Checked in one text"),
    Confidence.MEMORY: Said("Sin verificar: pregunte antes", "Not checked: ask first"),
    Confidence.DISPUTE: Said("Las fuentes no coinciden: usamos lo más seguro", "Sources differ: we use the safer one"),
    Confidence.UNVERIFIED: Said(
        "Sin verificar: no entra en ninguna cuenta", "Not verified: nothing is counted with it"
    ),
}
KINDS: Final[Mapping[str, Said]] = {
    "file": Said("Para poner la queja", "To file"),
    "notice": Said("Para dar aviso", "To give notice"),
    "sue": Said("Para ir a la corte", "To sue"),
    "grieve": Said("Para la queja del sindicato", "To grieve"),
}
STARTS: Final[Mapping[str, Said]] = {
    "each_payday": Said("desde cada día de pago", "from each payday"),
    "each_act": Said("desde cada vez que pasó", "from each time it happened"),
    "event": Said("desde el último día en que pasó", "from the last day it happened"),
    "first_day": Said("desde el primer día en que pasó", "from the first day it happened"),
    "complaint": Said("desde el día en que se quejó", "from the day you complained"),
    "separation": Said("desde su último día en el trabajo", "from your last day at the job"),
    "told": Said("desde el día en que se lo dijo al patrón", "from the day the employer was told"),
    "letter": Said("desde la fecha escrita en la carta", "from the date written on the letter"),
}
# By name alone: the same word means the same in every family.
TERMS: Final[Mapping[str, Said]] = {
    "general": Said("Lo mínimo por hora", "The least for an hour"),
    "small_employer": Said("Lo mínimo donde trabaja poca gente", "The least at a small employer"),
    "small_employer_size": Said("Poca gente: hasta cuántos", "How many make a small employer"),
    "youth": Said("Lo mínimo para jóvenes", "The least for young workers"),
    "youth_under": Said("Jóvenes: antes de qué edad", "Young: under what age"),
    "youth_days": Said("Jóvenes: cuántos días desde que empiezan", "Young: how many days from hiring"),
    "hours_a_week_at_least": Said("Horas a la semana para que cuente", "Hours a week for it to count"),
    "each_hour": Said("Cada hora debe llegar al mínimo por sí sola", "Every hour must reach it by itself"),
    "credit_allowed": Said("Las propinas pueden contar como parte del mínimo", "Tips may count toward the minimum"),
    "cash_wage": Said("Lo mínimo en cheque con propinas", "The least in cash with tips"),
    "weekly_after": Said("En la semana, después de", "In the week, after"),
    "times": Said("Cuántas veces se paga", "How many times it is paid"),
    "daily_after": Said("En el día, después de", "In the day, after"),
    "double_daily_after": Said("Al doble en el día, después de", "Double in the day, after"),
    "double_times": Said("Cuántas veces se paga al doble", "How many times when double"),
    "seventh_day": Said("El séptimo día seguido cuenta aparte", "The seventh day in a row counts by itself"),
    "seventh_day_double_after": Said("Al doble el séptimo día, después de", "Double on the seventh day, after"),
    "of_minimum_wage": Said("Se cuenta sobre el mínimo, no sobre su tarifa", "Counted on the minimum, not your rate"),
    "salary_hours_at_most": Said("Horas que un sueldo fijo puede pagar", "Hours that a salary can buy"),
    "salary_may_cover_all_hours": Said("Un sueldo puede pagar todas las horas", "A salary may buy all hours"),
    "flat_bonus_over_nonovertime_hours": Said(
        "El bono fijo se reparte en las horas normales", "A flat bonus is spread over ordinary hours"
    ),
    "after": Said("Después de", "After"),
    "adds_hours": Said("Agrega", "Adds"),
    "at_minimum": Said("Se paga al mínimo", "Paid at the minimum"),
    "regardless_of_pay": Said("Aunque gane más del mínimo", "Even above the minimum"),
    "breaks_paid_up_to": Said("Descansos pagados, hasta cuántos minutos", "Paid breaks, up to how many minutes"),
    "meal_at_least": Said("Comida sin pago, desde cuántos minutos", "Unpaid meal, from how many minutes"),
    "premium_hours_meal": Said("Por cada día sin comida, le deben", "For each day without a meal, owed"),
    "premium_hours_rest": Said("Por cada día sin descanso, le deben", "For each day without rest, owed"),
    "meal_after": Said("Comida, en un día de más de", "A meal, in a day over"),
    "rest_from": Said("Descanso, en un día de por lo menos", "A rest, in a day of at least"),
    "disputed_kinds": Said("Lo que depende de otras cosas", "What depends on more"),
    "forbidden_below_kinds": Said("Lo que no pueden descontar si gana poco", "What may not be deducted from low pay"),
    "forbidden_below_times": Said(
        "Ganar poco: menos de cuántas veces el mínimo", "Low pay: under how many times the minimum"
    ),
    "allowed_kinds": Said("Lo que sí pueden descontar", "What may be deducted"),
    "forbidden_kinds": Said("Lo que no pueden descontar", "What may not be deducted"),
    "may_cut_minimum": Said("Puede bajar el mínimo", "May cut into the minimum"),
    "may_cut_overtime": Said("Puede bajar las horas extra", "May cut into overtime"),
    "written_consent": Said("Necesita su firma", "Needs your written consent"),
    "fired_within": Said("Si lo despiden, cuándo", "If fired, when"),
    "quit_within": Said("Si se va, cuándo", "If you quit, when"),
    "fired_rule": Said("Si lo despiden, cuándo", "If fired, when"),
    "quit_rule": Said("Si se va, cuándo", "If you quit, when"),
    "most_days": Said("A lo más, cuántos días", "At most, how many days"),
    "percent_per_month": Said("Por cada mes de tardanza", "For each month late"),
    "on_minimum_wage": Said("Sobre el mínimo que faltó", "On unpaid minimum wages"),
    "on_overtime": Said("Sobre las horas extra que faltaron", "On unpaid overtime"),
    "on_agreed_wages": Said("Sobre lo que le prometieron", "On wages promised"),
    "counts_local_minimum": Said("Cuenta el mínimo de la ciudad", "Counts the city's minimum"),
    "certain": Said("Es seguro, no depende del juez", "Certain, not up to the judge"),
    "with_interest": Said("Además de los intereses", "Beside interest"),
    "rate": Said("Cuánto al año", "How much a year"),
    "simple": Said("Sin interés sobre interés", "Simple, not compound"),
    "rolls_saturday": Said("Si cae en sábado, pasa al siguiente día hábil", "A Saturday moves to the next working day"),
    "rolls_sunday": Said("Si cae en domingo, pasa al siguiente día hábil", "A Sunday moves to the next working day"),
    "rolls_holidays": Said(
        "Si cae en día feriado, pasa al siguiente día hábil", "A holiday moves to the next working day"
    ),
    "holidays": Said("Qué calendario de días feriados", "Which calendar of holidays"),
    "most": Said("Hasta cuánto dinero", "Up to how much money"),
    "forum": Said("En qué oficina o corte", "At which office or court"),
    "kind": Said("Qué clase de contrato", "What kind of contract"),
    "guarantee_fraction": Said("Parte de las horas ofrecidas que le aseguran", "Part of the offered hours guaranteed"),
    "guarantee_per_weeks": Said("Se cuenta cada tantas semanas", "Counted every so many weeks"),
    "size": Said("Cuánta gente debe trabajar ahí", "How many must work there"),
    "sales": Said("Cuánto debe vender al año", "How much it must sell a year"),
    "enterprise_sales": Said("Cuánto debe vender al año", "How much it must sell a year"),
    "limit": Said("Plazo", "Deadline"),
    "limit_suit": Said("Plazo para demandar", "Deadline to sue"),
    "limit_form": Said("Plazo que dice la hoja de la oficina", "Deadline printed on the office's form"),
    "limit_office": Said("Plazo en la oficina", "Deadline at the office"),
}


def term_said(name: str) -> Said | None:
    """The term in words; `cash_wage_for_busser` is its base and the variant; None where it has only its name."""
    base, _, variant = name.partition("_for_")
    if base not in TERMS:
        return None
    plain = f" ({variant.replace('_', ' ')})" if variant else ""
    return Said(TERMS[base].es + plain, TERMS[base].en + plain)
