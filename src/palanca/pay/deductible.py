"""One deduction and one place's law in; out comes whether that law lets it stand, limits it, or forbids it.

Which kinds are which stands in the lawbook (family deductions). What nobody told is read so that it owes least: an
agreement in writing was given, and a kind that the law leaves open was lawful.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from palanca.book.book import Book
from palanca.pay.question import Deduction, Week
from palanca.pay.terms import Terms

Standing = Literal["free", "limited", "forbidden"]

KIND: Final = "deduction_kind"  # the question whose choices are the kinds that lawbook rules may name


def with_known_kinds(week: Week, book: Book) -> Week:
    """The week, each deduction with the lawbook's words for its kind, if it knows that kind."""
    if not week.deductions or KIND not in book.questions:
        return week
    known = {choice.value: choice.says for choice in book.questions[KIND].choices}
    return replace(week, deductions=tuple(replace(each, said=known.get(each.kind)) for each in week.deductions))


def standing(deduction: Deduction, law: Terms, *, low_paid: bool) -> Standing:
    """`limited`: it stands as far as the wage that the law protects is not cut. `low_paid`: the pay is so low that the
    law forbids what a better paid worker may be asked for."""
    kind = deduction.kind
    if kind in law.words("allowed_kinds"):
        return "free"
    below = kind in law.words("forbidden_below_kinds")
    if kind in law.words("forbidden_kinds") or (below and low_paid):
        return "forbidden"
    disputed = below or kind in law.words("disputed_kinds")
    doubtful = disputed or deduction.said is None
    refused = law.yes("written_consent") and deduction.agreed is False
    if doubtful and not deduction.against and not (disputed and refused):
        return "free"
    return "forbidden" if refused or (doubtful and law.yes("written_consent") and not deduction.agreed) else "limited"
