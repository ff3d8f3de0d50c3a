"""Nothing comes in; every sentence of the letter to the employer stands here: English to send, Spanish to read along.

It asks and accuses nobody of a crime; what it says of the law is cited, what it says of the work was told.
"""

from __future__ import annotations

from typing import Final

from palanca.values.said import Said

BLANK: Final = "______________________________"

READING_COPY: Final = Said(
    "Copia para leer. No la mande: la carta está en inglés, en las hojas de antes.",
    "Copy to read. Do not send it: the letter is on the sheets before.",
)
FROM: Final = Said("De", "From")
TO: Final = Said("Para", "To")
SUBJECT: Final = Said(
    "Asunto: salario que falta, de la semana del {first} a la semana del {last}",
    "Re: Unpaid wages, from the week of {first} to the week of {last}",
)
OPENING: Final = Said(
    "Trabajé para usted. Según mis cuentas, falta una parte de mi salario. La tabla que va con esta carta dice qué "
    "semanas y cuánto. Por esas semanas me deben todavía {wages}.",
    "I worked for you. By my account, part of my wages has not been paid. The table that comes with this letter says "
    "which weeks and how much. For those weeks, {wages} is still owed to me.",
)
AS_TOLD: Final = Said("Así era el trabajo:", "The work was like this:")
AGREED: Final = Said("Pago acordado", "Agreed pay")
HOURS: Final = Said("Horas", "Hours")
RECEIVED: Final = Said("Pago recibido", "Pay received")
COLUMNS: Final = (
    Said("Semanas", "Weeks"),
    Said("Cuántas", "Number"),
    Said("Horas por semana", "Hours a week"),
    Said("Debido por semana", "Due a week"),
    Said("Pagado por semana", "Paid a week"),
    Said("Falta por semana", "Owed a week"),
    Said("Falta en total", "Owed in all"),
)
TABLE: Final = Said("Semanas y cantidades", "Weeks and amounts")
ALL: Final = Said("Todas las semanas", "All weeks")
NOT_TOLD: Final = Said("no se sabe", "not known")
STEPS: Final = Said("Cómo se cuenta una semana", "How a week is counted")
LAWS: Final = Said("Leyes en que se basa la cuenta", "Laws on which the account rests")
REQUEST: Final = Said("Le pido que me pague {sum} a más tardar el {date}.", "Please pay me {sum} no later than {date}.")
PARTS: Final = Said("Esa suma es:", "That sum is made of:")
WAGES: Final = Said("Salario", "Wages")
HOW_TO_PAY: Final = Said(
    "Puede pagar con cheque o giro postal, en la dirección o el teléfono de arriba, con un papel que diga las semanas "
    "y los descuentos.",
    "You may pay by check or money order, at the address or telephone above, with a statement of the weeks and of any "
    "deductions.",
)
DISAGREE: Final = Said(
    "Si algo no está bien, escríbame antes de esa fecha y mándeme copia de mis horas y mis pagos.",
    "If any of this is not right, please write to me by that date and send a copy of the records of my hours and pay.",
)
RETALIATION: Final = Said(
    "La ley prohíbe despedir o castigar a quien pide su salario ({law}).",
    "The law forbids firing or punishing a worker for asking for wages ({law}).",
)
KEPT: Final = Said(
    "Con esta carta no renuncio a nada más que me deban. Guardo copia.",
    "With this letter I give up nothing else that is owed to me. I am keeping a copy.",
)
CLOSING: Final = Said("Atentamente,", "Sincerely,")
SIGNATURE: Final = Said("Firma y fecha", "Signature and date")
SHEET: Final = Said("Hoja", "Sheet")
