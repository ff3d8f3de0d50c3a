"""The last day that was paid: all work after it belongs to the final paycheck that did not come."""

from __future__ import annotations

from django.utils.translation import gettext as _

from palanca.web.intake.fields import MomentField
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import moment


class PaidUntil(Screen):
    """`day`: work was paid up to this day."""

    template = "intake/screens/date.html"
    day = MomentField()

    @property
    def heading(self) -> str:
        return _("Up to what day were you paid?")

    @property
    def why(self) -> str:
        return _("The days that you worked after it are your final paycheck.")

    def in_words(self) -> list[str]:
        day = self.setting.answers.told(self.name, "day")
        return [moment(day)] if day else []
