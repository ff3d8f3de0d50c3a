"""What happened: the lawbook's events, each in a worker's words and under its subject; several can be true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundWidget
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.book.page_shapes import GROUPS
from palanca.web.intake.screens.screen import Screen

TITLES: Final[Mapping[str, Any]] = {
    "pay": gettext_lazy("My pay"),
    "safety": gettext_lazy("Danger or injury"),
    "treatment": gettext_lazy("Bad treatment"),
    "speaking_up": gettext_lazy("Punished for complaining"),
    "recruitment": gettext_lazy("Contract or recruiter"),
    "family": gettext_lazy("Pregnancy, family"),
    "authorities": gettext_lazy("Immigration"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """Events that are read together, under a name that is that of their picture too. `open`: something in it is
    marked; all others are folded, so that there is little to read."""

    name: str
    title: str
    options: tuple[BoundWidget, ...]
    open: bool


class Happened(Screen):
    """`events`: kinds of the lawbook."""

    template = "intake/screens/happened.html"
    hint = gettext_lazy("You can mark several.")
    events = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": gettext_lazy("Choose from the list.")},
    )

    def prepare(self) -> None:
        events = sorted(self.setting.book.events.values(), key=lambda event: (event.order, event.kind))
        said = [(event.kind, event.tell.to(self.setting.language)) for event in events]
        self.fields["events"].choices = said  # type: ignore[attr-defined]

    @property
    def subjects(self) -> list[Subject]:
        """The choices by subject, in the lawbook's order of both."""
        events = self.setting.book.events
        by_group: dict[str, list[BoundWidget]] = {group: [] for group in GROUPS}
        for option in self["events"]:
            by_group[events[option.data["value"]].group].append(option)
        return [
            Subject(group, str(TITLES[group]), tuple(options), any(map(_marked, options)))
            for group, options in by_group.items()
            if options
        ]

    @property
    def heading(self) -> str:
        return _("What happened?")

    @property
    def why(self) -> str:
        return _("Each problem has its own office and its own deadline.")

    def in_words(self) -> list[str]:
        events = self.setting.book.events
        kinds = self.setting.answers.words(self.name, "events")
        return [events[kind].tell.to(self.setting.language) for kind in kinds if kind in events]


def _marked(option: BoundWidget) -> bool:
    return bool(option.data["selected"])
