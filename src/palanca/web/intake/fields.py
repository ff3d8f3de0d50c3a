"""Form fields for what workers type: money, hours, counts and dates whose day may be missing. Texts in, texts out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from palanca.web.intake import typed
from palanca.web.intake.moment import Moment

OLDEST: Final = 1990


class Typed(forms.CharField):
    """Text that one of `typed`'s readers understands, kept in that reader's one way of writing it.

    `mark` stands before it on the screen, such as a dollar sign.
    """

    mark = ""

    def __init__(self, read: Callable[[str], str | int], most: str, wrong: Any, too_much: Any) -> None:
        attrs = {"inputmode": "decimal", "autocomplete": "off"}
        super().__init__(required=False, max_length=20, strip=True, widget=forms.TextInput(attrs))
        self.read, self.most, self.wrong, self.too_much = read, Decimal(most), wrong, too_much

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        if not text:
            return ""
        try:
            read = str(self.read(text))
        except ValueError:
            raise ValidationError(self.wrong) from None
        if Decimal(read) > self.most:
            raise ValidationError(self.too_much)
        return read


def dollars_field(most: str) -> Typed:
    """Dollars and cents."""
    field = Typed(
        typed.dollars,
        most,
        _("Write the amount in numbers, such as 650 or 18.50."),
        _("That is more than we can count. Check the amount."),
    )
    field.mark = "$"
    return field


def count_field(most: str) -> Typed:
    """A whole number of people or things."""
    return Typed(
        typed.count,
        most,
        _("Write a whole number, such as 12."),
        _("That is more than we can count. Check the number."),
    )


class DayMonthYear(forms.MultiWidget):
    """Three parts, the month by name: no calendar to open, nothing that a phone draws differently."""

    template_name = "intake/widgets/day_month_year.html"
    parts = ("day", "month", "year")

    def __init__(self) -> None:
        months = [("", ""), *MONTHS.items()]
        super().__init__(
            {
                "day": forms.TextInput({"inputmode": "numeric", "maxlength": 2, "autocomplete": "off"}),
                "month": forms.Select(choices=months),
                "year": forms.TextInput({"inputmode": "numeric", "maxlength": 4, "autocomplete": "off"}),
            }
        )

    def decompress(self, value: str | None) -> list[str]:
        if not value:
            return ["", "", ""]
        moment = Moment.parse(value)
        return [str(moment.day or ""), str(moment.month), str(moment.year)]


class MomentField(forms.MultiValueField):
    """A day, or a month whose day nobody remembers, as `2025-02-14` or `2025-02`. Not later than `latest`."""

    def __init__(self, label: Any = "", help_text: Any = "") -> None:
        parts = [forms.CharField(required=False, max_length=4, strip=True) for _part in range(3)]
        super().__init__(
            parts, widget=DayMonthYear(), required=False, require_all_fields=False, label=label, help_text=help_text
        )
        self.latest: date | None = None

    def compress(self, data_list: Sequence[str]) -> str:
        day, month, year = [*data_list, "", "", ""][:3]
        if not (day or month or year):
            return ""
        if not (month and year):
            raise ValidationError(_("Write at least the month and the year, or choose “I don’t know”."))
        try:
            moment = Moment(_number(year), _number(month), _number(day) if day else None)
            first = moment.first()
        except ValueError:
            raise ValidationError(_("That day does not exist. Check the day, the month and the year.")) from None
        self._in_reach(first)
        return str(moment)

    def _in_reach(self, first: date) -> None:
        if first.year < OLDEST:
            raise ValidationError(_("Write the year with four numbers, such as 2026."))
        if self.latest and first > self.latest:
            raise ValidationError(_("That day has not come yet. Check the date."))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return int(text)
