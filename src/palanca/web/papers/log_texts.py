"""Nothing comes in; every sentence of the hour log stands here, Spanish beside English."""

from __future__ import annotations

from typing import Final

from palanca.values.said import Said

TITLE: Final = Said("Mis horas", "My hours")
TIPS: Final = (
    Said(
        "Anote cada día el mismo día: la hora en que empieza, la hora en que sale y la comida.",
        "Write each day on the same day: when you start, when you stop, and your meal.",
    ),
    Said(
        "Ponga las horas de verdad, no las del reloj del patrón si son otras.",
        "Write your real hours, not those of the boss's clock if they differ.",
    ),
    Said(
        "Cuente también lo que hace antes y después: esperar, cargar, limpiar, manejar a otra obra.",
        "Count what you do before and after too: waiting, loading, cleaning, driving to another site.",
    ),
    Said(
        "Guarde esta hoja en casa, no en el trabajo. Cada semana tómele una foto.",
        "Keep this sheet at home, not at work. Take a photo of it each week.",
    ),
)
OWNER: Final = (Said("Nombre", "Name"), Said("Patrón o lugar", "Employer or place"))
COLUMNS: Final = (
    Said("Día", "Day"),
    Said("Entrada", "In"),
    Said("Salida", "Out"),
    Said("Comida, minutos", "Meal, minutes"),
    Said("Horas", "Hours"),
    Said("Lugar, mayordomo, qué hizo", "Place, foreman, work done"),
)
WRITTEN: Final = (
    Said("Horas de la semana", "Hours this week"),
    Said("Me pagaron $", "Paid $"),
    Said("Fecha de pago", "Pay date"),
)
WEEK_OF: Final = Said("Semana del {date}", "Week of {date}")
PAST: Final = Said("Lo que ya conté", "Weeks told so far")
PAST_HOW: Final = Said(
    "Así están sus semanas en su plan. Corrija con pluma lo que no esté bien y firme al lado.",
    "This is how your weeks stand in your plan. Correct with a pen what is not right, and sign beside it.",
)
PAST_COLUMNS: Final = (
    Said("Semanas", "Weeks"),
    Said("Cuántas", "How many"),
    Said("Horas por semana", "Hours a week"),
    Said("Pagado por semana", "Paid a week"),
)
NOT_TOLD: Final = Said("no se sabe", "not known")
FOOT: Final = Said("Esta hoja es suya.", "This sheet is yours.")
SHEET: Final = Said("Hoja", "Sheet")
