"""Whether the work was inside a city or county with laws of its own; asked where a ZIP or a name leaves it open."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext as _

from palanca.web.intake.answers import UNKNOWN, Answer
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.whose_law import NONE_OF_THEM, inside


class Inside(Screen):
    """`value`: the lawbook's place, or none of them; `place`: what that says of the workplace."""

    template = "intake/screens/choices.html"
    value = forms.ChoiceField(required=False, widget=forms.RadioSelect)

    def prepare(self) -> None:
        field = self.fields["value"]
        field.choices = self._choices()  # type: ignore[attr-defined]
        field.error_messages["invalid_choice"] = _("Choose from the list.")

    @property
    def heading(self) -> str:
        asked = self._asked()
        if len(asked) > 1:
            return _("Was the work inside one of these limits?")
        return _("Was the work inside %(place)s?") % {"place": asked[0][1] if asked else ""}

    @property
    def why(self) -> str:
        return _("Other laws count there too. An address can have the city’s name and lie outside it.")

    def answer(self) -> Answer:
        chosen = self.cleaned_data.get("value")
        if not chosen:
            return UNKNOWN
        return {"value": chosen, "place": inside(chosen, self.setting.answers.of("where"), self.setting.book)}

    def in_words(self) -> list[str]:
        said = dict(self._choices()).get(str(self.told.get("value")))
        return [said] if said else []

    def _choices(self) -> list[tuple[str, str]]:
        asked = self._asked()
        said = [(place, _inside(name)) for place, name in asked]
        return [*said, (NONE_OF_THEM, _("No, outside") if len(asked) == 1 else _("No, in none of them"))]

    def _asked(self) -> list[tuple[str, str]]:
        """The places in question, each with its name."""
        places, language = self.setting.book.places, self.setting.language
        open_places = self.setting.answers.words("where", "may_be")
        return [(place, places[place].title.to(language)) for place in open_places if place in places]


def _inside(name: str) -> str:
    return _("Yes, in %(place)s") % {"place": name}
