"""How the pay was agreed: by the hour, day, week, piece or job, and how much."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.fields import dollars_field
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import dollars

KINDS = (
    ("hour", gettext_lazy("Per hour")),
    ("day", gettext_lazy("Per day")),
    ("week", gettext_lazy("Per week")),
    ("piece", gettext_lazy("Per box")),
    ("job", gettext_lazy("Per job")),
)


class PayRate(Screen):
    """`kind`, and `amount` in dollars for one of that kind."""

    template = "intake/screens/pay_rate.html"
    kind = forms.ChoiceField(
        required=False,
        widget=forms.RadioSelect,
        choices=KINDS,
        label=gettext_lazy("How is it counted?"),
        error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
    )
    amount = dollars_field(most="20000")

    def prepare(self) -> None:
        self.fields["amount"].label = _("Dollars")
        self.fields["amount"].help_text = _("Per box or per job: what a week adds up to.")

    @property
    def heading(self) -> str:
        return _("What pay was agreed?")

    @property
    def why(self) -> str:
        return _("What was agreed, even if you were paid less. If taxes are taken out, the amount before taxes.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("amount") and not cleaned.get("kind") and not self.errors:
            self.add_error("kind", _("Choose how it is counted, so that we know what the amount is for."))
        return cleaned

    def in_words(self) -> list[str]:
        amount = self.setting.answers.told(self.name, "amount")
        kind = self.setting.answers.told(self.name, "kind")
        return [*([dollars(amount)] if amount else []), *([str(dict(KINDS)[kind])] if kind in dict(KINDS) else [])]
