"""What was really received: the agreed pay of a week with one tap, or how much came each time."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.values.money import money_text
from palanca.web.intake.answers import Answer
from palanca.web.intake.fields import dollars_field
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import dollars
from palanca.web.intake.usual import usual_week

RHYTHMS = (
    ("weekly", gettext_lazy("Every week")),
    ("biweekly", gettext_lazy("Every two weeks")),
    ("semimonthly", gettext_lazy("Twice a month")),
    ("monthly", gettext_lazy("Once a month")),
    ("daily", gettext_lazy("Every day")),
    ("irregular", gettext_lazy("There was no fixed day")),
)
# On a page it is the fold that holds the amount.
OTHER: Final = "no"
CHOICES = {"invalid_choice": gettext_lazy("Choose from the list.")}


class Received(Screen):
    """`amount` received for one week, or each time in the `rhythm` of paydays; `same`: a week's agreed pay."""

    template = "intake/screens/received.html"
    folded_choice = OTHER
    same = forms.ChoiceField(required=False, widget=forms.RadioSelect, error_messages=CHOICES)
    amount = dollars_field(most="20000")
    rhythm = forms.ChoiceField(
        required=False,
        widget=forms.RadioSelect,
        choices=RHYTHMS,
        label=gettext_lazy("That amount came to me:"),
        error_messages=CHOICES,
    )

    def prepare(self) -> None:
        self.fields["amount"].label = _("Dollars a week")
        if (agreed := self._agreed()) is None:
            del self.fields["same"]
            return
        said = [("yes", _("%(amount)s a week") % {"amount": dollars(agreed)}), (OTHER, self.other_said)]
        self.fields["same"].choices = said  # type: ignore[attr-defined]

    @property
    def heading(self) -> str:
        return _("What did you really get?")

    @property
    def why(self) -> str:
        return _("Cash and checks together. If your check stub shows taxes, the amount before taxes.")

    @property
    def one_tap(self) -> str:
        """The agreed pay of a week, where hours and pay are known."""
        return "same" if "same" in self.fields else ""

    @property
    def other_said(self) -> str:
        """What the fold of the amount is called."""
        return _("Another amount")

    @property
    def amount_open(self) -> bool:
        """Whether the amount is shown at once: there is one, or nothing else to choose."""
        return not self.one_tap or bool(self.errors or self.told.get("amount"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        same = cleaned.get("same") == "yes"
        if same and cleaned.get("amount"):
            self.add_error("same", _("Choose the agreed pay, or write what you received; not both."))
        told = cleaned.get("rhythm") or cleaned.get("same") == OTHER
        if told and not cleaned.get("amount") and not same and not self.errors:
            self.add_error("amount", _("Write how much came each time."))
        return cleaned

    def answer(self) -> Answer:
        if self.cleaned_data.get("same") == "yes":
            return {"amount": self._agreed() or ""}
        return {name: value for name in ("amount", "rhythm") if (value := self.cleaned_data.get(name))}

    def in_words(self) -> list[str]:
        amount = self.setting.answers.told(self.name, "amount")
        rhythm = self.setting.answers.told(self.name, "rhythm")
        if amount and rhythm not in dict(RHYTHMS):
            return [_("%(amount)s a week") % {"amount": dollars(amount)}]
        return [*([dollars(amount)] if amount else []), *([str(dict(RHYTHMS)[rhythm])] if rhythm else [])]

    def _agreed(self) -> str | None:
        """What was agreed for a usual week."""
        usual = usual_week(self.setting.answers)
        wage = usual.daily_wage() if usual else None
        return money_text(wage * usual.days) if usual and wage else None


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
