"""How to ask for the fields of contract 1 that are no facts of the lawbook: hours, days, pay, place.

A fact's own question stands in the lawbook; these belong to every week and need no law to be asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from palanca.values.said import Said

OF_A_WEEK: Final[Mapping[str, Said]] = {
    "covers_hours": Said(
        "¿Cuántas horas a la semana paga ese sueldo, o las paga todas?",
        "How many hours a week does that salary pay for, or does it pay for all of them?",
    ),
    "discretionary": Said("¿Le habían prometido ese bono?", "Had that bonus been promised to you?"),
    "flat": Said(
        "¿El bono es siempre igual, produzca lo que produzca?",
        "Is the bonus the same however much you produce?",
    ),
    "for_weeks": Said(
        "¿Cuántas horas trabajó en las otras semanas de ese bono o comisión?",
        "How many hours did you work in the other weeks of that bonus or commission?",
    ),
    "hours": Said("¿Cuántas horas trabajó cada día?", "How many hours did you work each day?"),
    "tip_credit": Said(
        "¿El patrón le pagó menos por hora porque usted recibe propinas?",
        "Did the employer pay less an hour because you get tips?",
    ),
    "tips": Said("¿Con cuánto de propinas se quedó esa semana?", "How much in tips did you keep that week?"),
    "missed_meal_days": Said(
        "¿Cuántos días de esa semana no le dieron tiempo para comer?",
        "On how many days of that week did you get no meal break?",
    ),
    "missed_rest_days": Said(
        "¿Cuántos días de esa semana no le dieron sus descansos?",
        "On how many days of that week did you get no rest breaks?",
    ),
    "agreed": Said(
        "¿Firmó usted un papel para que le hicieran ese descuento?",
        "Did you sign a paper agreeing to that deduction?",
    ),
    "kind": Said(
        "¿Por qué le hicieron ese descuento, y a quién le servía?",
        "What was that deduction for, and whom did it serve?",
    ),
    "shifts": Said(
        "¿A qué hora entró y a qué hora salió cada día?", "At what time did you start and stop work each day?"
    ),
    "paid": Said(
        "¿Cuánto le pagaron esa semana, antes de descuentos?", "What were you paid that week, before deductions?"
    ),
    "payday": Said("¿Qué día le tocaba el pago de esa semana?", "On what day was that week's pay due?"),
    "earnings": Said("¿Cuánto quedaron en pagarle?", "What pay had been agreed?"),
}
OF_THE_WHOLE: Final[Mapping[str, Said]] = {
    "place.state": Said("¿En qué estado trabajó?", "In which state did you work?"),
    "place.city": Said("¿En qué ciudad trabajó?", "In which city did you work?"),
    "place.county_fips": Said("¿En qué condado trabajó?", "In which county did you work?"),
    "contract.weeks": Said("¿De cuántas semanas es su contrato?", "How many weeks is your contract for?"),
    "contract.hours_week": Said(
        "¿Cuántas horas a la semana promete su contrato?", "How many hours a week does your contract promise?"
    ),
    "contract.hours_offered": Said(
        "¿Cuántas horas le ofrecieron en todo el contrato?", "How many hours were you offered over the whole contract?"
    ),
    "contract.completed": Said(
        "¿Trabajó hasta el final del contrato, o le mandaron antes sin culpa suya?",
        "Did you work to the end of the contract, or were you sent away early through no fault of yours?",
    ),
    "contract.rate": Said("¿Cuánto por hora dice su contrato?", "What hourly pay does your contract state?"),
    "contract.filed_on": Said(
        "¿Qué fecha de presentación dice su orden de trabajo?", "Which filing date does your job order show?"
    ),
    "contract.holiday_hours": Said(
        "¿Cuántas horas del contrato caen en feriados o en su día de culto?",
        "How many of the contract's hours fall on holidays or your sabbath?",
    ),
    "as_of": Said("¿Hasta qué día se cuenta?", "Up to which day should it be counted?"),
    "separation.fired": Said("¿Lo despidieron, o se fue usted?", "Were you fired, or did you leave?"),
    "separation.final_wages_paid_on": Said(
        "¿Qué día le pagaron todo lo que le debían?", "On what day were you paid all that was owed?"
    ),
    "separation.daily_rate": Said("¿Cuánto ganaba en un día normal?", "What did you earn on a usual day?"),
}
BREAKS: Final = Said(
    "¿Cuántos minutos de descanso sin pago tuvo en ese turno?",
    "How many minutes of unpaid break did you have in that shift?",
)
