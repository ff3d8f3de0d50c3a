"""What happened: the lawbook's events, each in a worker's words; several can be true."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.screens.screen import Screen


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
        events = sorted(self.setting.book.events.values(), key=lambda event: (event.order, event.kind))
        said = [(event.kind, event.tell.to(self.setting.language)) for event in events]
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
