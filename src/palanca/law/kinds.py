"""The contract's fixed words: every kind of event it knows, built or not yet, and every ground of discrimination."""

from __future__ import annotations

from typing import Final

CONTRACT_KINDS: Final = frozenset(
    {
        "unpaid_wages",
        "unpaid_overtime",
        "below_minimum_wage",
        "stolen_tips",
        "unlawful_deduction",
        "missed_breaks",
        "late_final_pay",
        "unsafe_conditions",
        "injury",
        "work_death",
        "discrimination",
        "harassment",
        "sexual_harassment",
        "unequal_pay",
        "fired_after_complaining",
        "punished_after_complaining",
        "threatened_with_ice",
        "fired_for_organizing",
        "document_abuse",
        "recruitment_fee",
        "recruitment_fraud",
        "contract_broken",
        "housing_unsafe",
        "passport_withheld",
        "forced_labor",
        "blacklisted",
        "pregnancy",
        "sick_leave_denied",
        "family_leave_denied",
        "raided",
        "detained",
    }
)
BASES: Final = (
    "race",
    "color",
    "national_origin",
    "ancestry",
    "language",
    "citizenship",
    "sex",
    "pregnancy",
    "orientation",
    "age",
    "disability",
    "religion",
    "genetic",
)
