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
    "pay": gettext_lazy("Pay"),
    "safety": gettext_lazy("Danger, injuries, housing"),
    "treatment": gettext_lazy("How they treat me"),
    "speaking_up": gettext_lazy("For complaining or joining with others"),
    "recruitment": gettext_lazy("How I got the job, and the contract"),
    "family": gettext_lazy("Pregnancy, sickness, family"),
    "authorities": gettext_lazy("Immigration agents"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """Events that are read together. `open`: shown at once, because most come for it or something in it is marked."""

    title: str
    options: tuple[BoundWidget, ...]
    open: bool


class Happened(Screen):
    """`events`: kinds of the lawbook."""

    template = "intake/screens/happened.html"
    hint = gettext_lazy("Mark everything that is true. Tap each subject to see what is in it.")
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
            Subject(str(TITLES[group]), tuple(options), group == GROUPS[0] or any(map(_marked, options)))
            for group, options in by_group.items()
            if options
        ]

    @property
    def heading(self) -> str:
        return _("What happened at your job?")

    @property
    def why(self) -> str:
        return _("Each problem has its own office and its own deadline.")

    def in_words(self) -> list[str]:
        events = self.setting.book.events
        kinds = self.setting.answers.words(self.name, "events")
        return [events[kind].tell.to(self.setting.language) for kind in kinds if kind in events]


def _marked(option: BoundWidget) -> bool:
    return bool(option.data["selected"])
