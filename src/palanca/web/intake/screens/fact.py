"""A question that the lawbook asks, whatever it is: yes or no, a choice, several, money, a count, a date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from palanca.book.rules import Question
from palanca.web.intake.answers import Answer
from palanca.web.intake.fields import MomentField, count_field, dollars_field
from palanca.web.intake.screens.screen import Screen, Setting
from palanca.web.intake.spoken import dollars, moment

TEMPLATES: Mapping[str, str] = {
    "yes_no": "intake/screens/choices.html",
    "choice": "intake/screens/choices.html",
    "several": "intake/screens/choices.html",
    "money": "intake/screens/amount.html",
    "count": "intake/screens/amount.html",
    "date": "intake/screens/date.html",
}


class FactScreen(Screen):
    """`value`: words, an amount, a number or a moment, by the question's kind."""

    def __init__(self, setting: Setting, name: str, data: Mapping[str, Any] | None = None) -> None:
        self.question = setting.book.questions[name.partition(":")[2]]
        self.template = TEMPLATES[self.question.kind]  # type: ignore[misc]
        super().__init__(setting, name, data)

    def prepare(self) -> None:
        self.fields["value"] = self._field()

    def _field(self) -> forms.Field:
        match self.question.kind:
            case "yes_no":
                return _choice(forms.ChoiceField, forms.RadioSelect, [("yes", _("Yes")), ("no", _("No"))])
            case "choice":
                return _choice(forms.ChoiceField, forms.RadioSelect, self._choices())
            case "several":
                return _choice(forms.MultipleChoiceField, forms.CheckboxSelectMultiple, self._choices())
            case "money":
                return dollars_field(most="99999999")
            case "count":
                return count_field(most="9999999")
            case "date":
                return MomentField()

    def _choices(self) -> list[tuple[str, str]]:
        return [(str(choice.value), choice.says.to(self.setting.language)) for choice in self.question.choices]

    @property
    def heading(self) -> str:
        return self.question.ask.to(self.setting.language)

    @property
    def why(self) -> str:
        return self.question.why.to(self.setting.language)

    @property
    def one_tap(self) -> str:
        """One choice of several is the whole answer."""
        return "value" if self.question.kind in ("yes_no", "choice") else ""

    @property
    def hint(self) -> str:
        """Several may be marked."""
        return _("You can mark several.") if self.question.kind == "several" else ""

    def in_words(self) -> list[str]:
        return said_answer(self.question, self.told, self.setting.language)


def said_answer(question: Question, answer: Answer, language: str) -> list[str]:
    """The answer to a question of the lawbook in words; empty when it is not known."""
    value = answer.get("value")
    words = {str(choice.value): choice.says.to(language) for choice in question.choices}
    words = {"yes": _("Yes"), "no": _("No")} if question.kind == "yes_no" else words
    match question.kind, value:
        case "money", str():
            return [dollars(value)]
        case "date", str():
            return [moment(value)]
        case "count", str():
            return [value]
        case _, list():
            return [words[word] for word in value if word in words]
        case _, str() if value in words:
            return [words[value]]
        case _:
            return []


def _choice(kind: Any, widget: Any, choices: list[tuple[str, str]]) -> forms.Field:
    wrong = {"invalid_choice": _("Choose from the list.")}
    field: forms.Field = kind(required=False, widget=widget, choices=choices, error_messages=wrong)
    return field
