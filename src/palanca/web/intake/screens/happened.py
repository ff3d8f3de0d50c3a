"""What happened: the lawbook's events, each in a worker's words; several can be true."""

from __future__ import annotations

from typing import Final

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.screens.screen import Screen

# What most people come with stands first; the lawbook's others follow in its order.
COMMON: Final = ("unpaid_wages", "unpaid_overtime", "below_minimum_wage", "late_final_pay", "fired_after_complaining")


class Happened(Screen):
    """`events`: kinds of the lawbook."""

    template = "intake/screens/choices.html"
    hint = gettext_lazy("Mark everything that is true.")
    events = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
    )

    def prepare(self) -> None:
        events = self.setting.book.events
        kinds = dict.fromkeys([*(kind for kind in COMMON if kind in events), *events])
        said = [(kind, events[kind].tell.to(self.setting.language)) for kind in kinds]
        self.fields["events"].choices = said  # type: ignore[attr-defined]

    @property
    def heading(self) -> str:
        return _("What happened at your job?")

    @property
    def why(self) -> str:
        return _("Each problem has its own office and its own deadline.")

    def in_words(self) -> list[str]:
        events = self.setting.book.events
        kinds = self.setting.answers.words(self.name, "events")
        return [events[kind].tell.to(self.setting.language) for kind in kinds if kind in events]
