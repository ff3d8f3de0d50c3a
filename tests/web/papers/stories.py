"""Nothing comes in; an invented story, its plan, its assessment and its account go out, built by hand for the tests.

The people, employers and the rule names in it are made up; dates and lengths only need to look like the law's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from palanca.values.assessment import (
    AskNext,
    Assessment,
    Deadline,
    Door,
    DueDate,
    Finding,
    PaperToBring,
    PossibleDate,
    Reach,
)
from palanca.values.confidence import Confidence
from palanca.values.owed import Layer, Owed, Reason, Totals, UnknownFact, WeekOwed
from palanca.values.plan import ClaimHere, Money, Plan, Step
from palanca.values.said import Said
from palanca.web.papers.annex import Told
from palanca.web.papers.hour_log import PastWeek
from palanca.web.papers.letter import Asked, Grounds

TODAY: Final = date(2026, 11, 22)
NO_MONEY: Final = Fraction(0)
SURE: Final = Confidence.TWO_SOURCES


def deadline(day: date | None, length: str, **changes: object) -> Deadline:
    plain = Deadline(
        date=day,
        losing_since=None,
        losing_from=None,
        counted_from=Said("el día en que lo despidieron", "the day you were fired"),
        runs_from="event",
        start=date(2026, 10, 30),
        length=length,
        kind="file",
        citation="1 Inv. Code 660(c)",
        confidence=SURE,
        possible=(),
        passed=day is not None and day < TODAY,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def door(code: str, name: Said, when: Deadline | None, **changes: object) -> Door:
    plain = Door(
        code=code,
        name=name,
        level="federal",
        what_it_can_get=Said("Que le paguen lo que falta.", "The wages that are missing."),
        how=Said(
            "Llame y diga: «Me castigaron por hablar de la seguridad». Puede hablar en su lengua.",
            "Call and say: “I was punished for speaking about safety.” You may speak your own language.",
        ),
        cost=Said("Gratis", "Free"),
        needs_name=True,
        name_told=Said(
            "El patrón sabe quién se queja, porque la oficina le pide su versión.",
            "The employer learns who complained, because the office asks for its side.",
        ),
        reach=Reach(id_at_door=False, near_immigration_office=None, by_phone=True, languages=("es", "en")),
        phone="1-800-555-0143",
        website="https://oficina.example/quejas",
        deadline=when,
        confidence=SURE,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


SAFETY: Final = door(
    "us.osha",
    Said("OSHA, la oficina federal de seguridad en el trabajo", "OSHA, the federal workplace safety office"),
    deadline(date(2026, 11, 29), "P30D"),
)
STATE_LABOR: Final = door(
    "us.tx.twc",
    Said("TWC, la oficina de trabajo de Texas", "Texas Workforce Commission (TWC)"),
    deadline(date(2027, 5, 4), "P180D", citation="Inv. Lab. Code 61.051"),
    name_told=Said(
        "La oficina le escribe al patrón con su nombre.", "The office writes to the employer with your name."
    ),
    phone="1-800-555-0178",
)
HOURS: Final = door(
    "us.whd",
    Said("WHD, la oficina federal de salarios y horas", "Wage and Hour Division (WHD)"),
    deadline(
        date(2028, 11, 6),
        "P2Y",
        losing_from=date(2027, 8, 14),
        counted_from=Said("cada día de pago", "each payday"),
        runs_from="each_payday",
        citation="2 Inv. Code 255(a)",
        possible=(
            PossibleDate(date(2028, 11, 6), None, "2 Inv. Code 255(a)", "P2Y"),
            PossibleDate(
                date(2029, 11, 6),
                Said("si el patrón sabía que no pagaba bien", "if the employer knew"),
                "2 Inv. Code 255(a)",
                "P3Y",
            ),
        ),
    ),
    name_told=Said("Puede pedir que no den su nombre.", "You may ask that your name not be given."),
    phone="1-866-555-0187",
)
COURT: Final = door(
    "us.court",
    Said("La corte, con la ley federal de salarios", "Court, under the federal wage law"),
    None,
    phone=None,
    confidence=Confidence.MEMORY,
)

OVERTIME_TITLE: Final = Said("Que le paguen las horas extra", "Be paid overtime")
FIRED_TITLE: Final = Said("Que no lo castiguen por hablar de seguridad", "Not be punished for speaking up about safety")
FINAL_TITLE: Final = Said("Que le paguen el último cheque", "Be paid the final check")


def claim(at: Door, right: Said) -> ClaimHere:
    return ClaimHere(right.en, right, "unpaid_overtime", 0, "likely", at.what_it_can_get, at.deadline)


def step(at: Door, *rights: Said, **changes: object) -> Step:
    when = at.deadline
    plain = Step(
        door=at,
        claims=tuple(claim(at, right) for right in rights),
        rights=rights,
        events=("unpaid_overtime",),
        by=when.date if when else None,
        days_left=(when.date - TODAY).days if when and when.date else None,
        passed=bool(when and when.passed),
        losing_since=when.losing_since if when else None,
        losing_from=when.losing_from if when else None,
        strength="likely",
        remains=(),
        cautions=(),
        citations=(when.citation,) if when else (),
        confidence=at.confidence,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


STUBS: Final = PaperToBring(
    "pay_stubs", Said("Talones de cheque", "Pay stubs"), Said("o fotos de ellos", "or photos of them")
)
NOTEBOOK: Final = PaperToBring(
    "hours_notebook", Said("Sus horas", "Your hours"), Said("aunque estén en una libreta", "a notebook will do")
)
MESSAGES: Final = PaperToBring(
    "messages", Said("Mensajes del patrón", "Messages from the employer"), Said("no los borre", "do not delete them")
)
CAUTION: Final = Said("No firme nada que diga que ya le pagaron todo.", "Sign nothing that says you were paid in full.")


def week(starts: date, hours: int = 48, **changes: object) -> WeekOwed:
    """`hours` at $12.00 an hour, all of them paid at $12.00: the extra half is missing."""
    extra = Fraction(hours - 40)
    straight, premium = Fraction(12 * hours), extra * 6
    because = (
        Reason("inv.straight", "1 Inv. Reg. 778.110", straight, said(f"{hours} h × $12.00"), SURE),
        Reason("inv.overtime", "1 Inv. Code 207(a)(1)", premium, said(f"{extra} h × $12.00 × 1/2"), SURE),
    )
    plain = WeekOwed(
        starts=starts,
        regular_rate=Fraction(12),
        overtime_hours=extra,
        doubletime_hours=NO_MONEY,
        straight_time=straight,
        overtime_premium=premium,
        minimum_wage_topup=NO_MONEY,
        break_premiums=NO_MONEY,
        unlawful_deductions=NO_MONEY,
        due=straight + premium,
        paid=straight,
        owed=premium,
        layers=(
            Layer("federal", "us.federal", straight + premium, premium, because),
            Layer("state", "us.tx", straight, NO_MONEY, ()),
        ),
        because=because,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def said(text: str) -> Said:
    return Said(text, text)


def weeks(hours: tuple[int, ...], first: date = date(2025, 9, 1)) -> tuple[WeekOwed, ...]:
    return tuple(week(first + timedelta(weeks=number), each) for number, each in enumerate(hours))


def owed(of_weeks: tuple[WeekOwed, ...]) -> Owed:
    wages = sum((each.owed or NO_MONEY for each in of_weeks), NO_MONEY)
    damages, penalty, interest = wages, Fraction(612), Fraction("31.27")
    total = wages + damages + penalty + interest
    reasons = (
        Reason(
            "inv.damages",
            "2 Inv. Code 216(b)",
            damages,
            Said("Otro tanto por daños", "An equal amount as damages"),
            SURE,
        ),
        Reason(
            "inv.waiting", "3 Inv. Code 203", penalty, Said("6 días × $102.00", "6 days × $102.00"), Confidence.MEMORY
        ),
    )
    return Owed(
        weeks=of_weeks,
        totals=Totals(wages, damages, penalty, interest, total, reasons, wages + 480, total + 960),
        unknown=(
            UnknownFact(
                "tips", Said("¿Se quedaba el patrón con propinas?", "Did the employer keep tips?"), wages, wages + 480
            ),
        ),
        law_as_of=TODAY,
        law_version="2026.11-inv",
        confidence=SURE,
    )


def money(of: Owed) -> Money:
    totals = of.totals
    assert totals.owed is not None
    assert totals.total is not None
    return Money(
        wages=totals.owed,
        wages_high=totals.owed_high,
        damages=totals.liquidated_damages,
        waiting_time_penalty=totals.waiting_time_penalty,
        interest=totals.interest,
        total=totals.total,
        weeks=len(of.weeks),
        confidence=of.confidence,
    )


def plan(steps: tuple[Step, ...], of: Owed | None, **changes: object) -> Plan:
    live = [each for each in steps if each.by and not each.passed]
    plain = Plan(
        as_of=TODAY,
        first=live[0] if live else None,
        steps=steps,
        money=money(of) if of else None,
        papers=(STUBS, NOTEBOOK, MESSAGES),
        ask_next=(),
        cautions=(CAUTION,),
        law_as_of=TODAY,
        law_version="2026.11-inv",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def finding(right: str, title: Said, *doors: Door) -> Finding:
    return Finding(
        right=right,
        title=title,
        event="unpaid_overtime",
        event_index=0,
        strength="possible",
        law=Said(
            "Después de 40 horas, cada hora vale hora y media.", "After 40 hours each hour is paid at time and a half."
        ),
        citation="1 Inv. Code 207(a)(1)",
        why=Said("Trabajó más de 40 horas en una semana.", "You worked more than 40 hours in a week."),
        forums=doors,
        papers=(STUBS,),
        ask_next=(
            AskNext(
                "willful",
                "events.0.willful",
                Said("¿Sabía el patrón?", "Did the employer know?"),
                Said("Cambia el plazo.", "It changes the deadline."),
                "deadline",
            ),
        ),
        cautions=(CAUTION,),
        confidence=SURE,
    )


ASSESSMENT: Final = Assessment(
    findings=(
        finding("inv.retaliation", FIRED_TITLE, SAFETY),
        finding("inv.overtime", OVERTIME_TITLE, HOURS, COURT),
        finding("inv.final_pay", FINAL_TITLE, STATE_LABOR),
    ),
    deadlines=(DueDate(date(2026, 11, 29), "us.osha", "fired_after_complaining", False),),
    law_as_of=TODAY,
    law_version="2026.11-inv",
    as_of=TODAY,
    cautions=(CAUTION,),
)
STEPS: Final = (
    step(SAFETY, FIRED_TITLE),
    step(STATE_LABOR, FINAL_TITLE),
    step(HOURS, OVERTIME_TITLE),
    step(COURT, OVERTIME_TITLE),
)
OWED: Final = owed(weeks((48,) * 30 + (52,) * 20 + (44, 50, 46, 48, 48, 48, 55, 48, 48, 48, 48)))
PLAN: Final = plan(STEPS, OWED)
TOLD: Final = (
    Told(Said("¿Qué pasó en su trabajo?", "What happened at your job?"), (Said("Horas extra", "Overtime"),)),
    Told(Said("¿Dónde fue el trabajo?", "Where was the work?"), (Said("Houston, Texas", "Houston, Texas"),)),
)
ASKED: Final = Asked("Ana Prueba", "100 Calle Inventada", "Obras Inventadas LLC", "", TODAY + timedelta(days=14))
GROUNDS: Final = Grounds(OWED, OWED.totals.owed or NO_MONEY, {}, (), ("1 Inv. Code 207(a)(1)",), (), (), {})
PAST: Final = tuple(PastWeek(each.starts, Fraction(40) + each.overtime_hours, each.paid) for each in OWED.weeks)
