"""When one thing happened: all the time at the job, between two dates, or on one day."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake.fields import MomentField
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import moment, stretch

CHOICES = {"invalid_choice": gettext_lazy("Choose from the list.")}


class EventDates(Screen):
    """A period: `whole` is `yes` for all the time at the job, else `from` and `to`."""

    template = "intake/screens/event_dates.html"
    whole = forms.ChoiceField(required=False, widget=forms.RadioSelect, error_messages=CHOICES)

    def prepare(self) -> None:
        self.fields["whole"].choices = [  # type: ignore[attr-defined]
            ("yes", _("All the time I worked there")),
            ("no", _("Only between these dates:")),
        ]
        self.fields["from"] = MomentField(_("From"))
        self.fields["to"] = MomentField(_("Until"))

    @property
    def heading(self) -> str:
        return _("When did this happen?")

    @property
    def about(self) -> str:
        """The worker's own words for it."""
        return self.setting.book.events[self.subject].tell.to(self.setting.language)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        dated = cleaned.get("from") or cleaned.get("to")
        if cleaned.get("whole") == "yes" and dated:
            self.add_error("whole", _("Choose all the time, or write the dates; not both."))
        if cleaned.get("whole") == "no" and not dated and not self.errors:
            self.add_error("from", _("Write the dates, or choose “I don’t know”."))
        return cleaned

    def in_words(self) -> list[str]:
        if self.told.get("whole") == "yes":
            return [_("All the time I worked there")]
        answers = self.setting.answers
        return stretch(answers.told(self.name, "from"), answers.told(self.name, "to"))


class EventDay(Screen):
    """A single day: `whole` is `yes` for the job's last day, else `date`."""

    template = "intake/screens/event_day.html"
    whole = forms.ChoiceField(required=False, widget=forms.RadioSelect, error_messages=CHOICES)
    date = MomentField(gettext_lazy("Day"))

    def prepare(self) -> None:
        last = self.setting.answers.told("job_dates", "ends")
        if last is None:
            del self.fields["whole"]
            return
        day = {"day": moment(last)}
        self.fields["whole"].choices = [  # type: ignore[attr-defined]
            ("yes", _("My last day of work: %(day)s") % day),
            ("no", _("Another day:")),
        ]

    @property
    def heading(self) -> str:
        return _("What day was it?")

    @property
    def about(self) -> str:
        """The worker's own words for it."""
        return self.setting.book.events[self.subject].tell.to(self.setting.language)

    @property
    def why(self) -> str:
        return _("Some deadlines are counted in days from this one.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("whole") == "yes" and cleaned.get("date"):
            self.add_error("whole", _("Choose your last day of work, or write another day; not both."))
        if cleaned.get("whole") == "no" and not cleaned.get("date") and not self.errors:
            self.add_error("date", _("Write the day, or choose “I don’t know”."))
        return cleaned

    def in_words(self) -> list[str]:
        last = self.setting.answers.told("job_dates", "ends")
        day = last if self.told.get("whole") == "yes" else self.setting.answers.told(self.name, "date")
        return [moment(day)] if day else []
