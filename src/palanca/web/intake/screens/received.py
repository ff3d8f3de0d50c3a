"""What was really received: how often paydays came, and how much came each time."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.fields import dollars_field
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import dollars

RHYTHMS = (
    ("weekly", gettext_lazy("Every week")),
    ("biweekly", gettext_lazy("Every two weeks")),
    ("semimonthly", gettext_lazy("Twice a month")),
    ("monthly", gettext_lazy("Once a month")),
    ("daily", gettext_lazy("Every day")),
    ("irregular", gettext_lazy("There was no fixed day")),
)


class Received(Screen):
    """`rhythm` of paydays; `amount` received each time, or for one week where there was no fixed day."""

    template = "intake/screens/received.html"
    rhythm = forms.ChoiceField(
        required=False,
        widget=forms.RadioSelect,
        choices=RHYTHMS,
        label=gettext_lazy("How often were you paid?"),
        error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
    )
    amount = dollars_field(most="20000")

    def prepare(self) -> None:
        self.fields["amount"].label = _("How many dollars each time? If there was no fixed day, for one week")

    @property
    def heading(self) -> str:
        return _("How much did you really receive?")

    @property
    def why(self) -> str:
        return _("Cash and checks together. If your check stub shows taxes, the amount before taxes.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("amount") and not cleaned.get("rhythm") and not self.errors:
            self.add_error("rhythm", _("Choose how often, so that we know what the amount is for."))
        return cleaned

    def in_words(self) -> list[str]:
        amount = self.setting.answers.told(self.name, "amount")
        rhythm = self.setting.answers.told(self.name, "rhythm")
        return [
            *([dollars(amount)] if amount else []),
            *([str(dict(RHYTHMS)[rhythm])] if rhythm in dict(RHYTHMS) else []),
        ]


class ReceivedThen(Screen):
    """`amount` received for one week in the time when pay was missing."""

    template = "intake/screens/amount.html"
    amount = dollars_field(most="20000")

    def prepare(self) -> None:
        self.fields["amount"].label = _("Dollars for one week")

    @property
    def heading(self) -> str:
        return _("In the weeks when pay was missing, how much did you receive each week?")

    @property
    def hint(self) -> str:
        """Nothing is an answer too."""
        return _("Write 0 if they paid you nothing.")

    def in_words(self) -> list[str]:
        amount = self.setting.answers.told(self.name, "amount")
        return [_("%(amount)s a week") % {"amount": dollars(amount)}] if amount else []
