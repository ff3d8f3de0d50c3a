"""Where the work was: a ZIP, a town with its state, or the state alone; the place as the law knows it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.values.places import Place
from palanca.web.intake.answers import UNKNOWN, Answer
from palanca.web.intake.screens.screen import Screen, Setting
from palanca.web.places.lookup import NotFound, StateNeeded, find_place
from palanca.web.places.states import states


class Where(Screen):
    """`typed` and `state` as the worker gave them; `place` as it was found."""

    template = "intake/screens/where.html"
    typed = forms.CharField(
        required=False,
        max_length=80,
        label=gettext_lazy("ZIP code, or city or town"),
        error_messages={"max_length": gettext_lazy("Write only the ZIP code or the name of the city.")},
    )
    state = forms.ChoiceField(
        required=False,
        label=gettext_lazy("State"),
        error_messages={"invalid_choice": gettext_lazy("Choose a state from the list.")},
    )

    def __init__(self, setting: Setting, name: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(setting, name, _picked(data) if data else None)
        self.nearest: tuple[str, ...] = ()
        self.state_alone = False
        self.place: Place | None = None

    def prepare(self) -> None:
        said = [(code, name.to(self.setting.language)) for code, name in states().items()]
        chosen = self.fields["state"]
        chosen.choices = [("", _("Choose the state")), *sorted(said, key=lambda row: row[1])]  # type: ignore[attr-defined]

    @property
    def heading(self) -> str:
        return _("Where was the work?")

    @property
    def why(self) -> str:
        return _("States and cities have their own laws and their own offices. The employer’s name is not needed.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.errors:
            return cleaned
        town, state = cleaned.get("typed", ""), cleaned.get("state") or None
        if not town or "only_state" in self.data:
            self._state_only(state)
            return cleaned
        self._found(find_place(town, state))
        return cleaned

    def _state_only(self, state: str | None) -> None:
        if state is None:
            self.add_error("state", _("Choose the state, or choose “I don’t know”."))
        self.place = Place(state=state)

    def _found(self, found: Place | NotFound | StateNeeded) -> None:
        match found:
            case Place():
                self.place = found
            case NotFound(kind="zip"):
                self.state_alone = True
                self.add_error("typed", _("We do not know that ZIP code. Check the five numbers, or write the city."))
            case NotFound(nearest=nearest):
                self.nearest, self.state_alone = nearest, True
                self.add_error(
                    "typed", _("We do not find that city. Check the spelling, or go on with the state alone.")
                )
            case StateNeeded():
                self.add_error("state", _("Choose the state of that city too."))

    def answer(self) -> Answer:
        place = self.place
        if place is None:
            return UNKNOWN
        parts = {"state": place.state, "county_fips": place.county_fips, "city": place.city, "zip": place.zip}
        known = {part: value for part, value in parts.items() if value}
        return {"typed": place.zip or place.city or "", "state": place.state or "", "place": known}

    def in_words(self) -> list[str]:
        place = self.told.get("place")
        if not isinstance(place, dict):
            return []
        state = states()[place["state"]].to(self.setting.language)
        return [", ".join(part for part in (place.get("city"), state, place.get("zip")) if part)]


def _picked(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """A suggestion that was tapped stands in place of what was typed."""
    plain = {name: data.get(name) for name in data}
    return {**plain, "typed": plain["pick"]} if plain.get("pick") else plain
