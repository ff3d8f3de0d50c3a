"""Where the work was: a ZIP, a town with its state, near one of them, or the state alone; what is certain is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.values.places import Place
from palanca.web.intake.answers import UNKNOWN, Answer
from palanca.web.intake.screens.screen import Screen, Setting
from palanca.web.intake.whose_law import certain, may_lie_in
from palanca.web.places.lookup import Found, NotFound, StateNeeded, find_near, find_place
from palanca.web.places.states import states

LONGEST: Final = 80


def _text(label: Any, too_long: Any) -> forms.CharField:
    return forms.CharField(
        required=False, max_length=LONGEST, label=label, error_messages={"max_length": too_long}, widget=_plain()
    )


def _plain() -> forms.TextInput:
    return forms.TextInput({"autocomplete": "off"})


class Where(Screen):
    """`typed`, `near`, `spot` and `state` as the worker gave them; `place` as much as is certain.

    `spot` is the worker's own words for a place without an address: it goes on her paper and nowhere else. `may_be`
    names the cities and counties with laws of their own that are still open, `counties` those it can lie in.
    """

    template = "intake/screens/where.html"
    typed = _text(
        gettext_lazy("ZIP code, or city or town"), gettext_lazy("Write only the ZIP code or the name of the city.")
    )
    state = forms.ChoiceField(
        required=False,
        label=gettext_lazy("State"),
        error_messages={"invalid_choice": gettext_lazy("Choose a state from the list.")},
    )
    near = _text(
        gettext_lazy("Near which town or ZIP code?"), gettext_lazy("Write only the ZIP code or the name of the town.")
    )
    spot = _text(
        gettext_lazy("How do you get there? Roads, a crossing, the name of the field"),
        gettext_lazy("Write it shorter, in 80 letters at most."),
    )

    def __init__(self, setting: Setting, name: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(setting, name, _picked(data) if data else None)
        self.nearest: tuple[str, ...] = ()
        self.nearest_of = ""
        self.state_alone = False
        self.found: Found | None = None

    def prepare(self) -> None:
        said = [(code, name.to(self.setting.language)) for code, name in states().items()]
        chosen = self.fields["state"]
        chosen.choices = [("", ""), *sorted(said, key=lambda row: row[1])]  # type: ignore[attr-defined]

    @property
    def heading(self) -> str:
        return _("Where was the work?")

    @property
    def why(self) -> str:
        return _("States and cities have their own laws and their own offices. The employer’s name is not needed.")

    @property
    def without_address(self) -> bool:
        """Whether the fold for a place without an address stands open."""
        return any(self[name].value() or self[name].errors for name in ("near", "spot"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.errors:
            return cleaned
        town, near, state = cleaned.get("typed", ""), cleaned.get("near", ""), cleaned.get("state") or None
        if "only_state" in self.data or not (town or near):
            self._state_only(state)
        elif town:
            self._take("typed", find_place(town, state))
        else:
            self._take("near", find_near(near, state))
        return cleaned

    def _state_only(self, state: str | None) -> None:
        if state is None and self.cleaned_data.get("spot"):
            self.add_error("near", _("Write which town is near, or choose “I don’t know”."))
        elif state is None:
            self.add_error("state", _("Choose the state, or choose “I don’t know”."))
        self.found = Found(Place(state=state), frozenset(), "", told=True)

    def _take(self, field: str, found: Found | NotFound | StateNeeded) -> None:
        match found:
            case Found():
                self.found = found
            case NotFound(kind="zip"):
                self.state_alone = True
                self.add_error(field, _("We do not know that ZIP code. Check the five numbers, or write the city."))
            case NotFound(nearest=nearest):
                self.nearest, self.nearest_of, self.state_alone = nearest, field, True
                self.add_error(field, _("We do not find that city. Check the spelling, or go on with the state alone."))
            case StateNeeded():
                self.add_error("state", _("Choose the state of that city too."))

    def answer(self) -> Answer:
        if self.found is None:
            return UNKNOWN
        found, told = self.found, self.cleaned_data
        open_places = may_lie_in(found, self.setting.book) if found.town else ()
        place = certain(found, open_places) if found.town else found.place
        parts = {"state": place.state, "county_fips": place.county_fips, "city": place.city, "zip": place.zip}
        near = bool(told.get("near")) and not told.get("typed") and bool(found.town)
        kept: dict[str, Any] = {
            "typed": "" if near else place.zip or found.town,
            "near": found.town if near else "",
            "town": found.town,
            "state": told.get("state") or place.state or "",
            "spot": told.get("spot", ""),
            "place": {part: value for part, value in parts.items() if value},
            "may_be": list(open_places),
            "counties": sorted(found.counties) if open_places else [],
        }
        return {name: value for name, value in kept.items() if value or name in ("typed", "state")}

    def in_words(self) -> list[str]:
        told, place = self.told, self.told.get("place")
        if not isinstance(place, dict) or not place:
            return []
        town, spot, near = (str(told.get(name) or "") for name in ("town", "spot", "near"))
        state = states()[place["state"]].to(self.setting.language) if "state" in place else ""
        told_near = _("Near %(town)s") % {"town": near} if near else town
        return [", ".join(part for part in (told_near, state, place.get("zip")) if part), *([spot] if spot else [])]


def _picked(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """A suggestion that was tapped stands in place of what was typed."""
    plain = {name: data.get(name) for name in data}
    for button, field in (("pick", "typed"), ("pick_near", "near")):
        if plain.get(button):
            plain[field] = plain[button]
    return plain
