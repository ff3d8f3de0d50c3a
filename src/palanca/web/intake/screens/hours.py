"""A usual week of work: hours a day and days a week."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.web.intake import typed
from palanca.web.intake.fields import Typed
from palanca.web.intake.screens.screen import Screen


class Hours(Screen):
    """`day`: hours worked in a day; `days`: days worked in a week."""

    template = "intake/screens/hours.html"
    day = Typed(
        typed.hours,
        "24",
        gettext_lazy("Write the hours in numbers, such as 9 or 9.5."),
        gettext_lazy("A day has 24 hours. Write the hours of one day, not of the week."),
    )
    days = Typed(
        typed.count,
        "7",
        gettext_lazy("Write the days in whole numbers, from 1 to 7."),
        gettext_lazy("A week has 7 days. Write the days of one week."),
    )

    def prepare(self) -> None:
        self.fields["day"].label = _("Hours a day")
        self.fields["days"].label = _("Days a week")

    @property
    def heading(self) -> str:
        return _("How much did you work?")

    @property
    def why(self) -> str:
        return _(
            "Count a usual day, without the meal if you did not work in it. "
            "In a long week or day the last hours are worth more."
        )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in ("day", "days"):
            if cleaned.get(name) in ("0", "0.0"):
                self.add_error(name, _("Write a number larger than zero, or choose “I don’t know”."))
        return cleaned

    def in_words(self) -> list[str]:
        day, days = self.setting.answers.told(self.name, "day"), self.setting.answers.told(self.name, "days")
        return [
            *([_("%(hours)s hours a day") % {"hours": day}] if day else []),
            *([_("%(days)s days a week") % {"days": days}] if days else []),
        ]
