"""What the plan itself says, in Spanish and English: the words of a call and of a text message. Gaps are in braces."""

from __future__ import annotations

from typing import Final

from palanca.values.said import Said

# How to begin: by phone, or where there is none.
CALL: Final = Said("Llame al {phone}. Puede leer esto en voz alta.", "Call {phone}. You can read this aloud.")
FIND_NUMBER: Final = Said(
    "Aquí no tenemos su teléfono. Búsquelo en {website}. O vaya, y diga esto al llegar.",
    "We do not have their phone here. Look for it at {website}. Or go, and say this when you arrive.",
)
AT_THE_DOOR: Final = Said(
    "Aquí no tenemos su teléfono. Vaya, y diga esto al llegar.",
    "We do not have their phone here. Go, and say this when you arrive.",
)
AT_THE_WINDOW: Final = Said(
    "Vaya a la ventanilla de la corte (clerk). Diga esto, o enséñelo.",
    "Go to the clerk's window at the court. Say this, or show it.",
)
FIND_STEWARD: Final = Said(
    "Busque a su delegado (steward), sin que el mayordomo los vea. Dígale esto.",
    "Find your steward, away from the foreman. Say this.",
)
FIND_FRIENDS: Final = Said(
    "Hable en persona, en un lugar tranquilo. Puede empezar así.",
    "Talk in person, in a quiet place. You can start like this.",
)

THEY_GREET: Final = Said("«Hello. How can I help you?» (Hola. ¿En qué le ayudo?)", "Hello. How can I help you?")
THEY_ASK_NAME: Final = Said("«What is your name?» (¿Cómo se llama?)", "What is your name?")
THEY_ASK_EVERYTHING: Final = Said("«What happened?» (¿Qué pasó?)", "What happened?")

GREET: Final = Said("«Hello.» (Suena así: jelóu.)", "Hello.")
INTERPRETER: Final = Said(
    "«I speak Spanish. Please get me an interpreter.» (Suena así: ai spic spánich. Plis guet mi an intérpreter.)",
    "I speak ____. Please get me an interpreter.",
)
WAIT_FOR_INTERPRETER: Final = Said(
    "Espere al intérprete. Es gratis. Si habla otra lengua, dígala.",
    "Wait for the interpreter, who is free. Say the name of your language.",
)
ASK_FOR_INTERPRETER: Final = Said(
    "Pida intérprete, y pregunte si cuesta. Si habla otra lengua, dígala.",
    "Ask for an interpreter, and whether it costs. Say the name of your language.",
)
GOOD_DAY: Final = Said("Buenos días.", "Good morning.")
SPEAK_MY_LANGUAGE: Final = Said(
    "Hablo ____. ¿Hay alguien que hable mi lengua?", "I speak ____. Is there someone who speaks my language?"
)

COMPLAIN: Final = Said("Quiero poner una queja sobre mi trabajo.", "I want to make a complaint about my job.")
OPEN_CASE: Final = Said("Quiero abrir un caso sobre mi trabajo.", "I want to open a case about my job.")
GRIEVE: Final = Said(
    "Quiero poner una queja por escrito (grievance). ¿Me ayuda?", "I want to file a grievance. Will you help me?"
)
NEED_HELP: Final = Said("Necesito ayuda con mi trabajo.", "I need help with my job.")
PROTECTION: Final = Said("Es un caso de protección. Es de mi trabajo.", "It is a protection case. It is about my job.")
STOOD_UP: Final = Said(
    "Me castigaron por defender mis derechos en el trabajo.", "I was punished for standing up for my rights at work."
)
WILL_TELL: Final = Said(
    "Prefiero contarlo a la persona que va a tomar mi caso.", "I would rather tell it to the person who takes my case."
)
FROM_TO: Final = Said("Pasó desde ____ hasta ____.", "It went on from ____ to ____.")
ON_DAY: Final = Said("Pasó el día ____.", "It happened on ____.")
LAST_DAY_AT_JOB: Final = Said("Mi último día en ese trabajo fue ____.", "My last day at that job was ____.")
PLACE: Final = Said("El trabajo fue en ____ (ciudad y estado).", "The job was in ____ (city and state).")

ASK_LAST_DAY: Final = Said("¿Cuál es mi último día?", "What is my last day to file?")
CHECK_LAST_DAY: Final = Said(
    "Creo que mi último día es el {date}. ¿Es así? No quiero perderlo.",
    "I think my last day is {date}. Is that right? I do not want to miss it.",
)
DAY_PASSED: Final = Said(
    "Creo que mi fecha ya pasó, el {date}. ¿Todavía hay manera?",
    "I think my date has passed, on {date}. Is there still a way?",
)
ASK_NEEDED: Final = Said("¿Qué necesita de mí? ¿Qué papeles traigo?", "What do you need from me? Which papers?")
ASK_BY_PHONE: Final = Said("¿Lo puedo hacer por teléfono?", "Can I do it by phone?")
ASK_BY_PHONE_NOW: Final = Said("¿Lo puedo hacer ahora, por teléfono?", "Can I do it now, by phone?")
ASK_FORMS: Final = Said("¿Qué hojas lleno? ¿Las tiene en español?", "Which forms do I fill out?")
ASK_FEE: Final = Said(
    "¿Cuánto cuesta? Si no puedo pagar, ¿hay una hoja para no pagar?",
    "What does it cost? If I cannot pay, is there a form to have it waived?",
)
ASK_LEGAL_AID: Final = Said("¿Dónde hay ayuda legal gratis (legal aid)?", "Where is there free legal aid?")
ASK_NOTICE: Final = Said(
    "¿Tengo que mandar antes una carta al patrón? ¿Cuánto antes?",
    "Must I send the employer a letter first? How long before?",
)
ASK_NAME_TOLD: Final = Said("¿Le van a decir mi nombre al patrón?", "Will my name be told to the employer?")
NOT_YET_MY_NAME: Final = Said(
    "Antes de decirlo: ¿le van a dar mi nombre al patrón?", "Before I say it: will my name be told to the employer?"
)
NO_NAME: Final = Said("Prefiero no dar mi nombre todavía.", "I would rather not give my name yet.")
ASK_NUMBER: Final = Said(
    "Por favor, deme un número, o el nombre de quien me atendió.",
    "Please give me a number, or the name of who took my call.",
)
ASK_COPY: Final = Said("Por favor, deme una copia con la fecha.", "Please give me a dated copy.")
ASK_GO_WITH_ME: Final = Said("¿Puede ir conmigo, o ayudarme a llamar?", "Can you go with me, or help me call?")
ASK_STAY_SAFE: Final = Said("¿Qué puedo hacer para estar a salvo?", "What can I do to be safe?")
ASK_SECRET: Final = Said("Por favor, guárdelo en secreto.", "Please keep it to yourself.")
THANKS: Final = Said("Gracias. Voy a apuntar el día: ____.", "Thank you. I will write down the day: ____.")

# What need not be said.
NOT_PAPERS: Final = Said(
    "No tiene que contestar sobre papeles. No hable de sus papeles ni de los de otros.",
    "You do not have to answer questions about papers. Do not talk about yours or anyone's.",
)
NOT_OTHERS: Final = Said(
    "No dé nombres de compañeros. No diga con quién más ha hablado.",
    "Give no names of co-workers. Do not say whom else you have talked to.",
)
NOT_SURE: Final = Said(
    "Si no sabe algo, diga: no sé. No adivine.", "If you do not know something, say so. Do not guess."
)
NOT_PLACE_YET: Final = Said(
    "La ciudad y el estado, solo si usted quiere. El nombre del patrón puede esperar.",
    "The city and state only if you want. The employer's name can wait.",
)
NOT_SIGN: Final = Said(
    "No firme nada que no entienda. Pida que se lo lean.",
    "Sign nothing that you do not understand. Ask them to read it.",
)

# A text message: whoever else reads the phone learns a date and a number. It says no name, no matter, no "complaint".
WEEKDAYS: Final = Said(
    "lunes martes miércoles jueves viernes sábado domingo",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
)
TEXT_BY: Final = Said("Plan: a más tardar el {date}.", "Plan: no later than {date}.")
TEXT_SOONER: Final = Said("Quizás otra antes: pregunte ya.", "One may be sooner: ask now.")
TEXT_LETTER: Final = Said("Antes, la carta: {date}.", "Letter before that: {date}.")
TEXT_CALL: Final = Said("Llame al {phone}{office}.", "Call {phone}{office}.")
TEXT_CALL_SOON: Final = Said("Plan: llame pronto al {phone}{office}.", "Plan: call {phone}{office} soon.")
TEXT_OFFICE: Final = Said("Vaya a {office}.", "Go to {office}.")
TEXT_SHEET: Final = Said("Lo demás está en su hoja.", "The rest is on your sheet.")
TEXT_NO_DATE: Final = Said("Plan: busque su hoja y pregunte pronto.", "Plan: find your sheet and ask soon.")
