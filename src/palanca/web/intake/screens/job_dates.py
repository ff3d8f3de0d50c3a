"""When the job was: whether it goes on, its last day, and its first, on which little turns but the pay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.about_pay import about_pay
from palanca.web.intake.answers import UNKNOWN, Answer
from palanca.web.intake.fields import MomentField
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import moment, stretch


class JobDates(Screen):
    """`still` when the job goes on; `starts` and `ends` as moments."""

    template = "intake/screens/job_dates.html"
    still = forms.ChoiceField(
        required=False,
        widget=forms.RadioSelect,
        choices=(("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No"))),
        error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
    )
    ends = MomentField(gettext_lazy("Last day"))
    starts = MomentField(gettext_lazy("First day"))

    @property
    def heading(self) -> str:
        return _("Still working there?")

    @property
    def why(self) -> str:
        return _("Deadlines and what you are owed are counted from these dates.")

    @property
    def first_day_matters(self) -> bool:
        """Else it is folded; so is what nobody wrote."""
        return about_pay(self.setting.answers, self.setting.book) or bool(self.told.get("starts") or self.errors)

    @property
    def told(self) -> Answer:
        """What was kept, by this screen's fields."""
        kept = dict(super().told)
        if "still" in kept or "ends" in kept:
            kept["still"] = "yes" if kept.get("still") else "no"
        return kept

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("still") == "yes" and cleaned.get("ends"):
            self.add_error("still", _("Write the last day, or mark that you still work there; not both."))
        return cleaned

    def answer(self) -> Answer:
        """Whether the job goes on is kept as true or false."""
        dates = {name: self.cleaned_data[name] for name in ("starts", "ends") if self.cleaned_data.get(name)}
        still = self.cleaned_data.get("still")
        return {**dates, "still": still == "yes"} if still and "ends" not in dates else dates

    def in_words(self) -> list[str]:
        answers = self.setting.answers
        starts, ends = answers.told(self.name, "starts"), answers.told(self.name, "ends")
        goes_on = {"yes": _("I still work there"), "no": _("I no longer work there")}.get(str(self.told.get("still")))
        return [*stretch(starts, ends), *([goes_on] if goes_on and not ends else [])]


class FirstDay(Screen):
    """`starts` alone, for who was not asked for it: it is kept with the dates of the job."""

    template = "intake/screens/date.html"
    starts = MomentField()

    @property
    def heading(self) -> str:
        return _("What was your first day of work?")

    @property
    def why(self) -> str:
        return _("Deadlines and what you are owed are counted from these dates.")

    @property
    def told(self) -> Answer:
        starts = self._job.get("starts")
        return {"starts": starts} if starts else UNKNOWN

    def kept(self) -> Mapping[str, Answer]:
        return {self.name: UNKNOWN, "job_dates": {**self._job, **self.answer()}}

    def in_words(self) -> list[str]:
        starts = self.told.get("starts")
        return [moment(str(starts))] if starts else []

    @property
    def _job(self) -> Answer:
        return self.setting.answers.of("job_dates")
