"""A week as it stands in, the form to tell it out; a form that was filled in, the week as it was told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.values.money import money_text, number_text
from palanca.web.intake import typed
from palanca.web.intake.fields import Typed, dollars_field
from palanca.web.intake.spoken import dollars, short_day
from palanca.web.intake.standing_week import StandingWeek
from palanca.web.intake.told_weeks import DAYS, ToldWeek

ONE_DAY: Final = timedelta(days=1)
# What one of the agreed pay is, in the words of its own question.
RATES: Final[Mapping[str, Any]] = {
    "hour": gettext_lazy("Agreed pay for an hour"),
    "day": gettext_lazy("Agreed pay for a day"),
    "week": gettext_lazy("Agreed pay for a week"),
    "piece": gettext_lazy("Agreed pay for a usual week"),
    "job": gettext_lazy("Agreed pay for a usual week"),
}


def _hours_field(label: str) -> Typed:
    field = Typed(
        typed.hours,
        "24",
        gettext_lazy("Write the hours in numbers, such as 9 or 9.5."),
        gettext_lazy("A day has 24 hours. Write the hours of that day alone."),
    )
    field.label = label
    return field


class WeekForm(forms.Form):
    """`d0` to `d6`: hours of the days that count; `paid` in that week; `rate` where another was agreed; `until`."""

    use_required_attribute = False
    paid = dollars_field(most="20000")
    rate = dollars_field(most="20000")
    until = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Until the week of"),
        error_messages={"invalid_choice": gettext_lazy("Choose a week from the list.")},
    )

    def __init__(self, week: StandingWeek, later: Sequence[tuple[int, StandingWeek]], data: Any = None) -> None:
        self.week = week
        super().__init__(data, initial=_initial(week), auto_id="%s", label_suffix="")
        for day in reversed(week.days):
            self.fields[f"d{day.weekday()}"] = _hours_field(date_format(day, "D j"))
        self.order_fields([f"d{place}" for place in range(DAYS)])
        self.fields["paid"].label = _("What you received for this week, before taxes")
        if label := RATES.get(week.agreed.kind or ""):
            self.fields["rate"].label = label
        else:
            del self.fields["rate"]
        choices = [(str(number), short_day(one.monday)) for number, one in later]
        self.fields["until"].choices = choices  # type: ignore[attr-defined]
        self.fields["until"].initial = choices[-1][0] if choices else None

    @property
    def days(self) -> list[forms.BoundField]:
        """The fields of the days, in their order."""
        return [self[name] for name in self.fields if name[1:].isdecimal()]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        told = [cleaned.get(name) for name in self.fields if name not in ("until", "rate")]
        if not self.errors and not any(told):
            raise forms.ValidationError(_("Write the hours, or choose “I don’t remember this week”."))
        return cleaned

    def told(self) -> ToldWeek:
        """What was told; what was left empty is not known."""
        told = self.cleaned_data
        hours = tuple(told.get(f"d{place}") or "" for place in range(DAYS))
        return ToldWeek(hours, told["paid"] or None, told.get("rate") or None)

    def rate_now(self) -> str | None:
        """The agreed pay as it stands without a rate of this week's own."""
        amount = self.week.agreed.amount
        return None if amount is None else dollars(amount)


def _initial(week: StandingWeek) -> dict[str, str]:
    """As it was told; otherwise as in a usual week."""
    if week.told:
        hours = {f"d{place}": text for place, text in enumerate(week.told.hours)}
        return {**hours, "paid": week.told.paid or "", "rate": week.told.rate or ""}
    hours = {f"d{place}": number_text(text) for place, text in enumerate(week.hours or ())}
    return {**hours, "paid": "" if week.paid is None else money_text(week.paid)}
