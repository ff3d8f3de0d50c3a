"""When the job was: its first day, and its last or that it goes on."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.fields import MomentField
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import stretch


class JobDates(Screen):
    """`starts` and `ends` as moments; `still` when the job goes on."""

    template = "intake/screens/job_dates.html"
    starts = MomentField(gettext_lazy("First day of work"))
    ends = MomentField(gettext_lazy("Last day of work"))
    still = forms.BooleanField(required=False, label=gettext_lazy("I still work there"))

    @property
    def heading(self) -> str:
        return _("When did you work there?")

    @property
    def why(self) -> str:
        return _("Deadlines and what you are owed are counted from these dates.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("still") and cleaned.get("ends"):
            self.add_error("still", _("Write the last day, or mark that you still work there; not both."))
        return cleaned

    def in_words(self) -> list[str]:
        answers = self.setting.answers
        still = [_("I still work there")] if self.told.get("still") else []
        return [*stretch(answers.told(self.name, "starts"), answers.told(self.name, "ends")), *still]
