"""What a worker asks an employer for comes in; the letter goes out, in English to send and in Spanish to read along.

Nothing in it is of its own making: sums and laws are the account's, names and dates are as typed.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from palanca.values.money import number_text
from palanca.values.owed import Owed, WeekOwed
from palanca.values.said import Said
from palanca.web.papers import letter_texts as texts
from palanca.web.papers.headings import OFFICE, Words
from palanca.web.papers.hour_log import PastWeek
from palanca.web.papers.press import pressed
from palanca.web.papers.spoken import dollars, filled, full_date
from palanca.web.papers.weeks import Row, kind, rows


@dataclass(frozen=True, slots=True)
class Asked:
    """What the worker wrote and chose: empty texts become lines to write on, `extras` stand beside the wages."""

    worker: str
    reach: str
    employer: str
    employer_address: str
    answer_by: date
    extras: tuple[tuple[Said, Fraction], ...] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the story gives: the account, hours as told, the work in words, laws, and the statutes' own notices.

    `law_then`: alike for weeks under the same state of the law, so that each minimum wage is shown once."""

    owed: Owed
    wages: Fraction
    hours: Mapping[date, PastWeek]
    told: tuple[tuple[Said, Said], ...]
    laws: tuple[str, ...]
    retaliation: tuple[str, ...]
    notices: tuple[tuple[Said, str], ...]
    law_then: Mapping[date, Hashable]


def letter_pdf(asked: Asked, grounds: Grounds, as_of: date, language: str) -> bytes:
    """The letter, and for whoever reads another language a copy to read."""
    copies = [OFFICE] if language == OFFICE else [OFFICE, language]
    parts = [_letter(asked, grounds, as_of, copy) for copy in copies]
    return pressed({"lang": OFFICE, "parts": parts}, as_of)


def sum_asked(asked: Asked, grounds: Grounds) -> Fraction:
    return grounds.wages + sum((amount for _name, amount in asked.extras), Fraction(0))


def _letter(asked: Asked, grounds: Grounds, as_of: date, language: str) -> Words:
    weeks = [week for week in grounds.owed.weeks if week.owed]
    subject = filled(texts.SUBJECT, first=full_date(weeks[0].starts), last=full_date(weeks[-1].starts))
    return {
        "kind": "letter",
        "lang": language,
        "copy": None if language == OFFICE else texts.READING_COPY.to(language),
        "date": full_date(as_of).to(language),
        "sender": {"title": texts.FROM.to(language), "lines": [*_lines(asked.worker, 1), *_lines(asked.reach, 2)]},
        "receiver": {
            "title": texts.TO.to(language),
            "lines": [*_lines(asked.employer, 1), *_lines(asked.employer_address, 2)],
        },
        "subject": subject.to(language),
        "opening": _paragraphs(asked, grounds, language),
        "told": _told(grounds, language),
        "table": _table(weeks, grounds, language),
        "steps": _steps(weeks, grounds, language),
        "laws": {"title": texts.LAWS.to(language), "lines": list(grounds.laws)},
        "closing": _closing(grounds, language),
        "signed": [texts.CLOSING.to(language), asked.worker or "", texts.SIGNATURE.to(language)],
        "sheet": texts.SHEET.to(language),
    }


def _paragraphs(asked: Asked, grounds: Grounds, language: str) -> Words:
    """What is owed, and what is asked: of a sum with several parts each part by its name."""
    asking = filled(texts.REQUEST, sum=dollars(sum_asked(asked, grounds)), date=full_date(asked.answer_by))
    parts = [(texts.WAGES, grounds.wages), *asked.extras] if asked.extras else []
    return {
        "facts": texts.OPENING.filled(wages=dollars(grounds.wages)).to(language),
        "request": asking.to(language),
        "parts_title": texts.PARTS.to(language),
        "parts": [(name.to(language), dollars(amount)) for name, amount in parts],
        "notices": [f"{says.to(language)} ({citation})" for says, citation in grounds.notices],
        "pay": texts.HOW_TO_PAY.to(language),
        "disagree": texts.DISAGREE.to(language),
    }


def _told(grounds: Grounds, language: str) -> Words:
    rows = [(name.to(language), said.to(language)) for name, said in grounds.told]
    return {"title": texts.AS_TOLD.to(language), "rows": rows}


def _table(weeks: Sequence[WeekOwed], grounds: Grounds, language: str) -> Words:
    return {
        "title": texts.TABLE.to(language),
        "head": [column.to(language) for column in texts.COLUMNS],
        "rows": [cells for row in rows(weeks) for cells in _rows(row, grounds, language)],
        "all": texts.ALL.to(language),
        "count": str(len(weeks)),
        "total": dollars(grounds.wages),
    }


def _rows(row: Row, grounds: Grounds, language: str) -> list[list[str]]:
    """Weeks with the same figures share a row as long as their hours were the same."""
    runs: list[list[WeekOwed]] = []
    for week in row.weeks:
        if runs and _hours(runs[-1][-1], grounds) == _hours(week, grounds):
            runs[-1].append(week)
        else:
            runs.append([week])
    return [_cells(run, grounds, language) for run in runs]


def _cells(run: Sequence[WeekOwed], grounds: Grounds, language: str) -> list[str]:
    one, hours = run[0], _hours(run[0], grounds)
    return [
        f"{one.starts.isoformat()} – {(run[-1].starts + timedelta(days=6)).isoformat()}",
        str(len(run)),
        texts.NOT_TOLD.to(language) if hours is None else number_text(hours),
        dollars(one.due),
        dollars(one.paid or Fraction(0)),
        dollars(one.owed or Fraction(0)),
        dollars(sum((week.owed or Fraction(0) for week in run), Fraction(0))),
    ]


def _hours(week: WeekOwed, grounds: Grounds) -> Fraction | None:
    told = grounds.hours.get(week.starts)
    return told.hours if told else None


def _steps(weeks: Sequence[WeekOwed], grounds: Grounds, language: str) -> Words:
    """One week of each kind under each law, the one that is owed the most."""
    kinds: dict[Hashable, WeekOwed] = {}
    for week in sorted(weeks, key=lambda week: week.owed or Fraction(0), reverse=True):
        kinds.setdefault((kind(week), grounds.law_then.get(week.starts)), week)
    samples = sorted(kinds.values(), key=lambda week: week.starts)
    return {
        "title": texts.STEPS.to(language),
        "weeks": [(week.starts.isoformat(), _step_lines(week, language)) for week in samples],
    }


def _step_lines(week: WeekOwed, language: str) -> list[str]:
    """A law is named only where somebody has read it."""
    return [
        f"{reason.text.to(language)} ({reason.citation})" if reason.confidence.checked else reason.text.to(language)
        for reason in week.because
    ]


def _closing(grounds: Grounds, language: str) -> list[str]:
    forbidden = [texts.RETALIATION.filled(law="; ".join(grounds.retaliation))] if grounds.retaliation else []
    return [said.to(language) for said in (*forbidden, texts.KEPT)]


def _lines(typed: str, blanks: int) -> list[str]:
    """As typed, line by line; where nothing was typed, lines for a pen."""
    return [line for line in typed.splitlines() if line.strip()] or [texts.BLANK] * blanks
