"""What all screens share: they know the answers so far, show one question, and turn a form into an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Final

from django import forms
from django.utils.translation import gettext as _

from palanca.book.book import Book
from palanca.web.intake.answers import UNKNOWN, Answer, Answers
from palanca.web.intake.fields import DayMonthYear, MomentField

# Where a contract's path and a screen's field have different names.
FALLBACK_FIELDS: Final = ("value", "date", "from", "ends")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a screen may look at: the answers so far, the law's questions, today, and its reader's language."""

    answers: Answers
    book: Book
    today: date
    language: str


class Screen(forms.Form):
    """A question. `subject` says of what, where one screen serves several: an event's kind, a fact's name."""

    template: ClassVar[str]
    use_required_attribute = False

    def __init__(self, setting: Setting, name: str, data: Mapping[str, Any] | None = None) -> None:
        self.setting = setting
        self.name = name
        self.subject = name.partition(":")[2]
        super().__init__(data, initial=dict(self.told), auto_id="%s", label_suffix="")
        self.prepare()
        for field in self.fields.values():
            if isinstance(field, MomentField):
                field.latest = setting.today

    def prepare(self) -> None:
        """Fits labels and choices to the setting."""

    @property
    def heading(self) -> str:
        """The question."""
        raise NotImplementedError

    @property
    def why(self) -> str:
        """Why it is asked; empty when that is plain."""
        return ""

    @property
    def one_tap(self) -> str:
        """The field whose choices answer the whole screen with one tap; empty where there is more to tell."""
        return ""

    # A choice that a page shows as the fold of what it leads to; a text message numbers it with the others.
    folded_choice: ClassVar[str] = ""

    def clean(self) -> dict[str, Any]:
        """An empty form is not an answer: whoever does not know says so with the other button."""
        cleaned = super().clean() or {}
        if not self.errors and not any(cleaned.values()):
            raise forms.ValidationError(_("Answer the question, or choose “I don’t know”."))
        return cleaned

    def answer(self) -> Answer:
        """What is kept: only what was told."""
        return {field: value for field, value in self.cleaned_data.items() if value} or UNKNOWN

    def kept(self) -> Mapping[str, Answer]:
        """The answers by the names under which they are kept; one screen may hold several."""
        return {self.name: self.answer()}

    def unknown(self) -> Mapping[str, Answer]:
        """The same for whoever does not know."""
        return {self.name: UNKNOWN}

    def field_at(self, path: str) -> str | None:
        """The field that asks for that path of a contract."""
        named = path.rpartition(".")[2]
        return next((name for name in (named, *FALLBACK_FIELDS) if name in self.fields), None)

    def as_typed(self) -> Mapping[str, Any]:
        """The stored answer as if it were typed again, part by part."""
        typed: dict[str, Any] = {}
        for name, value in self.told.items():
            widget = self.fields[name].widget if name in self.fields else None
            if isinstance(widget, DayMonthYear):
                parts = zip(widget.parts, widget.decompress(str(value)), strict=True)
                typed.update({f"{name}_{part}": text for part, text in parts})
            else:
                typed[name] = value
        return typed

    def in_words(self) -> list[str]:
        """The answer as the worker's list of answers shows it; empty when it is not known."""
        raise NotImplementedError

    @property
    def told(self) -> Answer:
        """The answer that was given before."""
        return self.setting.answers.of(self.name)
