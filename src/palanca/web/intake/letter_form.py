"""What a worker types for a letter to the employer in; texts, a day and sums out. Nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.values.owed import Totals
from palanca.values.said import Said
from palanca.web.intake.fields import MomentField
from palanca.web.intake.moment import Moment
from palanca.web.intake.spoken import dollars, said
from palanca.web.papers import texts
from palanca.web.papers.letter import Asked

# Our proposal, and no law's: long enough to answer, short enough not to be forgotten. The worker may write another day.
DAYS_TO_ANSWER: Final = timedelta(days=14)
LONG: Final = {"max_length": gettext_lazy("That is too long. Write less.")}
UNSAID: Final = {"autocomplete": "off", "spellcheck": "false"}


def extras(totals: Totals) -> Mapping[str, tuple[Said, Fraction]]:
    """What an office or a judge may add to the wages: no employer owes it before, so no letter asks for it unticked."""
    sums = {
        "damages": (texts.DAMAGES, totals.liquidated_damages),
        "waiting_time": (texts.WAITING, totals.waiting_time_penalty),
        "interest": (texts.INTEREST, totals.interest),
    }
    return {family: (name, amount) for family, (name, amount) in sums.items() if amount}


class LetterForm(forms.Form):
    """Every field may stay empty but the consent: lines are printed then, to be filled with a pen."""

    use_required_attribute = False
    worker = forms.CharField(
        required=False, max_length=120, label=gettext_lazy("Your name"), error_messages=LONG,
        widget=forms.TextInput(UNSAID),
    )  # fmt: skip
    reach = forms.CharField(
        required=False, max_length=300, label=gettext_lazy("Your address or telephone, for the answer"),
        error_messages=LONG, widget=forms.Textarea({**UNSAID, "rows": 2}),
    )  # fmt: skip
    employer = forms.CharField(
        required=False, max_length=160, label=gettext_lazy("Name of the employer or company"), error_messages=LONG,
        widget=forms.TextInput(UNSAID),
    )  # fmt: skip
    employer_address = forms.CharField(
        required=False, max_length=300, label=gettext_lazy("Address of the employer"), error_messages=LONG,
        widget=forms.Textarea({**UNSAID, "rows": 2}),
    )  # fmt: skip
    answer_by = MomentField(gettext_lazy("Pay by this day"))
    extras = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
    )
    understood = forms.BooleanField(
        required=True,
        label=gettext_lazy("I understand the risks and I want this letter"),
        error_messages={"required": gettext_lazy("Mark this box if you want the letter.")},
    )

    def __init__(self, totals: Totals, today: date, answer_by: date, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial={"answer_by": answer_by.isoformat()}, auto_id="%s", label_suffix="")
        self.today, self.proposed, self.possible = today, answer_by, extras(totals)
        self.fields["extras"].choices = [  # type: ignore[attr-defined]
            (family, f"{said(name)}: {dollars(amount)}") for family, (name, amount) in self.possible.items()
        ]

    def clean_answer_by(self) -> date:
        """A whole day that has not passed; empty means the day that we proposed."""
        typed = self.cleaned_data["answer_by"]
        if not typed:
            return self.proposed
        moment = Moment.parse(typed)
        if moment.day is None:
            raise ValidationError(_("Write the day too."))
        if moment.first() < self.today:
            raise ValidationError(_("That day has passed. Write a later one."))
        return moment.first()

    def asked(self) -> Asked:
        told = self.cleaned_data
        return Asked(
            worker=told["worker"],
            reach=told["reach"],
            employer=told["employer"],
            employer_address=told["employer_address"],
            answer_by=told["answer_by"],
            extras=tuple(self.possible[family] for family in told["extras"]),
        )

    def families(self) -> Sequence[str]:
        """The families of law behind what was ticked."""
        return list(self.cleaned_data["extras"])
