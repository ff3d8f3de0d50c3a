"""Nothing comes in; every sentence of the packet and the calendar stands here, Spanish beside English.

The Spanish is for a worker at a desk, the English for the office behind it: neither translates the other word for word.
"""

from __future__ import annotations

from typing import Final

from palanca.values.said import Said

# The page that folds in four.
FOLD: Final = Said("Dóblelo en cuatro, con las letras adentro.", "Fold in four, with the writing inside.")
DATE: Final = Said("La fecha que no puede pasar", "The date you must not miss")
NO_DATE: Final = Said(
    "No conocemos una fecha límite para lo que contó. Vaya pronto y pregunte.",
    "We know of no last day for what you told us. Go soon and ask.",
)
LEFT: Final = Said(
    "Días que quedaban el {today}, al hacer este papel: {days}.", "Days left on {today}, when this was made: {days}."
)
DAY_UNTOLD: Final = Said(
    "De algo no sabemos qué día pasó. Su fecha puede ser antes: pregunte pronto.",
    "Of something we do not know the day. Its date may be sooner: ask soon.",
)
MADE: Final = Said("Este papel se hizo el {today}.", "This paper was made on {today}.")
CARE: Final = Said("Cuidado", "Take care")
FOLIO: Final = Said("Anote aquí lo que le digan", "Write here what they tell you")
FOLIO_LINES: Final = (
    Said("Folio o número de queja", "Folio or complaint number"),
    Said("Quién le atendió", "Who helped you"),
    Said("Cuándo volver a llamar", "When to call back"),
)

WHERE: Final = Said("A dónde ir, en este orden", "Where to go, in this order")
NOWHERE: Final = Said(
    "Aún no vemos a qué oficina ir. Hable con un centro de trabajadores.",
    "We cannot yet see which office to go to. Talk to a workers' organization.",
)
BY: Final = Said("A más tardar el {date}", "No later than {date}")
BY_NONE: Final = Said("Sin fecha límite.", "No last day.")
BY_UNKNOWN: Final = Said("No sabemos la fecha límite: pregunte.", "Last day not known: ask.")
NOTICE_BY: Final = Said(
    "Primero un aviso por escrito, a más tardar el {date}", "First a written notice, no later than {date}"
)
PASSED: Final = Said(
    "Su fecha ya pasó: {date}. Pregunte si todavía hay manera.",
    "Its date has passed: {date}. Ask if there is still a way.",
)
REMAINS: Final = Said("Todavía puede ir a: {doors}.", "You can still go to: {doors}.")
LOSING_FROM: Final = Said(
    "Desde el {date} se van perdiendo los pagos más viejos.", "From {date} on, the oldest pay is lost."
)
LOSING_SINCE: Final = Said(
    "Desde el {date} ya se pierden los pagos más viejos: no espere.",
    "The oldest pay has been lapsing since {date}: do not wait.",
)
UNCHECKED: Final = Said("No lo hemos revisado: pregunte primero.", "Not checked by us: ask first.")
MORE_STEPS: Final = Said("Y {count} más: están en su plan completo.", "And {count} more: see your whole plan.")

MONEY: Final = Said("Lo que le deben, más o menos", "What you are owed, more or less")
NO_MONEY: Final = Said(
    "Todavía no hay cuenta. Anote sus semanas, sus horas y lo que le pagaron:",
    "No account yet. Write down your weeks, your hours and what you were paid:",
)
NO_MONEY_HEAD: Final = (Said("Semana", "Week"), Said("Horas", "Hours"), Said("Le pagaron", "Paid"))
RANGE: Final = Said("De {low} a {high}", "{low} to {high}")
UP_TO: Final = Said("Hasta {high}", "Up to {high}")
WEEKS: Final = (
    Said("en salario", "in wages"),
    Said("en salario, por {n} semana", "in wages, for {n} week"),
    Said("en salario, por {n} semanas", "in wages, for {n} weeks"),
)
NOTHING_OWED: Final = Said(
    "Con lo que contó no falta salario. Revise sus horas y sus pagos.",
    "By what you told, no wages are missing. Check your hours and your pay.",
)
HIGH_WHY: Final = Said(
    "Todavía falta saber algo: por eso no es una sola cantidad.",
    "Something is still to be known: so it is not one sum.",
)
ADDED: Final = Said("Una oficina o un juez puede agregar", "An office or a judge may add")
DAMAGES: Final = Said("Daños", "Liquidated damages")
WAITING: Final = Said("Multa por pagar tarde el último cheque", "Waiting-time penalty")
INTEREST: Final = Said("Intereses", "Interest")
TOTAL: Final = Said("Todo junto, más o menos", "All together, more or less")
TOTAL_LOW: Final = Said("Todo junto, con la cantidad menor", "All together, with the lower sum")

BRING: Final = Said("Lleve esto", "Bring this")
MORE_PAPERS: Final = Said("Y más: está en su plan completo.", "And more: see your whole plan.")
GO_ANYWAY: Final = Said("Si le falta algo, vaya de todos modos.", "If something is missing, go anyway.")
SAY: Final = Said("Qué decir", "What to say")
WORDS: Final = Said(
    "«Quiero poner una queja. Necesito intérprete, gratis. Deme una copia y el número de mi queja, por favor.»",
    "“I want to file a complaint. I would like a copy and my complaint number, please.”",
)
SHOW: Final = Said("O enseñe esto:", "Or show this:")
ENGLISH_WORDS: Final = (
    "“I want to file a complaint. I speak Spanish: please get me an interpreter. "
    "Please give me a copy and my complaint number.”"
)
WHO: Final = {"you": Said("Usted", "You"), "they": Said("Ellos", "They")}
UNSAID: Final = Said("Esto no tiene que decirlo", "You need not say this")
KNOWS: Final = Said("Quién sabrá su nombre", "Who will know your name")

# The account and the grounds, for the office. A heading also stands in the worker's language, to follow with a finger.
ACCOUNT: Final = Said("La cuenta", "The account")
NO_ACCOUNT: Final = Said("No se contaron horas ni pagos.", "No hours or pay were told.")
WAGES: Final = Said("Salario que falta", "Unpaid wages")
WAGES_HIGH: Final = Said(
    "Salario que falta, si lo que no se sabe le favorece", "Unpaid wages, if what is unknown is in the worker's favor"
)
TOTAL_HIGH: Final = Said(
    "Total hasta {date}, si lo que no se sabe le favorece",
    "Total to {date}, if what is unknown is in the worker's favor",
)
TOTAL_TO_DATE: Final = Said("Total hasta {date}", "Total to {date}")
NOT_TOLD: Final = Said("no se sabe", "not told")

BY_WEEK: Final = Said("Semana por semana", "Week by week")
BY_WEEK_HOW: Final = Said(
    "Semanas seguidas con los mismos números van juntas. Fechas: año-mes-día. Las cantidades son por semana; la última "
    "columna suma el renglón. Debido es la suma de las columnas de antes. Lo que falta se cuenta semana por semana.",
    "Consecutive weeks with the same figures share a row. Dates are year-month-day. Amounts are per week; the last "
    "column adds up the row. Due is the sum of the pay columns before it. What is owed is counted week by week, "
    "never offset.",
)
COLUMNS: Final = {
    "weeks": Said("Semanas", "Weeks"),
    "count": Said("Núm.", "No."),
    "calculation": Said("Cálculo", "Calc."),
    "regular_rate": Said("Tarifa regular", "Regular rate"),
    "overtime_hours": Said("Horas extra", "Overtime hours"),
    "doubletime_hours": Said("Horas dobles", "Doubletime hours"),
    "straight_time": Said("Horas a tarifa normal", "Straight time"),
    "overtime_premium": Said("Extra por horas extra", "Overtime premium"),
    "minimum_wage_topup": Said("Para llegar al mínimo", "Minimum wage top-up"),
    "break_premiums": Said("Por descansos", "Break premiums"),
    "unlawful_deductions": Said("Descuentos indebidos", "Unlawful deductions"),
    "due": Said("Debido", "Due"),
    "paid": Said("Pagado", "Paid"),
    "owed": Said("Falta", "Owed"),
    "row_owed": Said("Falta, renglón", "Owed, row"),
}
ALL_WEEKS: Final = Said("Todas las semanas", "All weeks")
HOW: Final = Said("Cómo se hizo cada cálculo", "How each calculation is made")
HOW_WEEK: Final = Said(
    "Cálculo {kind}: ejemplo, semana del {date}", "Calculation {kind}: as an example, week of {date}"
)
HOW_TOTALS: Final = Said("De las semanas al total", "From the weeks to the total")
STEP: Final = Said("Paso", "Step")
LAW: Final = Said("Ley", "Law")
AMOUNT: Final = Said("Cantidad", "Amount")
LEVEL: Final = {
    "federal": Said("federal", "federal"),
    "state": Said("del estado", "state"),
    "local": Said("de la ciudad o el condado", "local"),
}
LAYER: Final = Said(
    "Solo con la ley {level}: debido {due}, falta {owed}.", "Under {level} law alone: due {due}, owed {owed}."
)
UNKNOWN: Final = Said("Lo que falta saber", "What is not yet known")
QUESTION: Final = Said("Pregunta", "Question")
LOW: Final = Said("Lo menos", "Low")
HIGH: Final = Said("Lo más", "High")

RIGHTS: Final = Said("Derechos, oficinas y plazos", "Rights, offices and deadlines")
NO_RIGHTS: Final = Said("No se encontró un derecho con lo contado.", "No right was found in what was told.")
STRENGTH: Final = {
    "likely": Said("Probable", "Likely"),
    "possible": Said("Posible", "Possible"),
    "needs_facts": Said("Faltan datos", "Needs facts"),
}
STRENGTHS: Final = Said(
    "Probable: todo lo que la ley pide está en lo contado. Posible: nada está en contra y falta una cosa. "
    "Faltan datos: decide lo que falta preguntar.",
    "Likely: every element is in what was told. Possible: nothing told speaks against it and one element is open. "
    "Needs facts: what is still to ask decides.",
)
OFFICE: Final = Said("Oficina", "Office")
LAST_DAY: Final = Said("Último día", "Last day")
COUNTED: Final = Said("Cómo se cuenta", "How it is counted")
KIND: Final = {
    "file": Said("para presentar la queja", "to file the complaint"),
    "notice": Said("para dar aviso", "to give notice"),
    "sue": Said("para demandar", "to sue"),
    "grieve": Said("para la queja del contrato", "to file the grievance"),
}
ASK_OFFICE: Final = Said("No se sabe: pregunte", "Not known: ask this office")
LENGTH_FROM: Final = Said("{length} desde {event}", "{length} from {event}")
STARTED: Final = Said("; aquí se contó desde el {date}", "; counted here from {date}")
PASSED_ON: Final = Said("{date} (ya pasó)", "{date} (passed)")
ASK: Final = Said("Falta preguntar", "Still to ask")

# The worker's own sheets.
GUIDE: Final = Said("Sus hojas: oficina por oficina", "Your sheets: office by office")
YOURS: Final = Said("Esta hoja es suya: no hace falta entregarla.", "This sheet is yours: you need not hand it over.")
WHEN: Final = Said("Cuándo", "When")
WHAT_FOR: Final = Said("Para qué", "What for")
CAN_GET: Final = Said("Qué puede lograr", "What it can get")
HOW_TO_GO: Final = Said("Cómo ir", "How to go")
CONTACT: Final = Said("Contacto", "Contact")
COST: Final = Said("Costo", "Cost")
NAME_TOLD: Final = Said("Su nombre", "Your name")
HOW_SURE: Final = Said("Qué tan seguro", "How sure")
THINK: Final = Said("Piense en esto antes de ir", "Think about this before you go")
ID_AT_DOOR: Final = {
    True: Said("Piden identificación.", "Asks for ID."),
    False: Said("No piden identificación.", "Asks for no ID."),
}
NEAR_IMMIGRATION: Final = {
    True: Said("Está al lado de una oficina de migración.", "Stands beside an immigration office."),
    False: Said("No está junto a una oficina de inmigración.", "Does not stand beside an immigration office."),
}
BY_PHONE: Final = {
    True: Said("Se puede por teléfono.", "Can be done by phone."),
    False: Said("No se puede por teléfono.", "Not by phone."),
}

# The office's first sheet: what only the worker can write, what was told, and the days at a glance.
SUMMARY: Final = Said("Resumen para la oficina", "Summary for the office")
INTERPRETER: Final = Said("Idioma; intérprete gratis, por favor", "Language; free interpreter, please")
WRITTEN_BY_WORKER: Final = (
    Said("Nombre", "Name"),
    Said("Teléfono seguro y a qué hora", "Safe phone number, and at what time"),
    INTERPRETER,
    Said("Patrón o empresa", "Employer"),
    Said("Dirección del trabajo", "Address of the work"),
)
FACTS: Final = Said("Lo que contó", "What was told")
FACTS_HOW: Final = Said(
    "Como lo contó la persona, en el orden de las preguntas. No se le preguntó su nombre.",
    "As the worker told it, in the order of the questions. No name was asked.",
)
LAST_DAYS: Final = Said("Últimos días", "Last days")

ABOUT: Final = Said("Sobre este papel", "About this paper")
SURE: Final = {
    "two_sources": Said("Revisado en dos fuentes", "Checked in two sources"),
    "read": Said("Leído en la fuente", "Read in the source"),
    "memory": Said("Sin revisar: llame primero", "Not checked: call first"),
    "dispute": Said("En disputa: pregunte", "In dispute: ask"),
    "unverified": Said("Sin comprobar", "Not verified"),
}
ORIENTATION: Final = Said(
    "Esto es una orientación, no un consejo legal: un abogado puede decirle más.",
    "This is orientation, not legal advice: a lawyer can tell you more.",
)
STATUS: Final = Said(
    "No preguntamos sus papeles migratorios.",
    "Immigration status was not asked.",
)
LAW_AS_OF: Final = Said("Ley al {date}, versión {version}.", "Law as of {date}, version {version}.")
TOLD: Final = Said(
    "Se hizo con lo que contó la persona; nadie lo ha comprobado.",
    "Made from what the worker told; nobody has verified it.",
)
SHEET: Final = Said("Hoja", "Sheet")

# The calendar: whoever looks over a shoulder learns a date and nothing else.
EVENT: Final = Said("Palanca: fecha importante", "Palanca: important date")
EVENT_STEP: Final = Said("Paso {number} de su plan.", "Step {number} of your plan.")
