"""When each thing happened, on one screen: all the time at the job with one tap, or days of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from palanca.book.book import Book
from palanca.web.intake import stretch
from palanca.web.intake.answers import UNKNOWN, Answer, Answers
from palanca.web.intake.fields import MomentField
from palanca.web.intake.moment import Moment
from palanca.web.intake.screens.screen import Screen
from palanca.web.intake.spoken import moment, short_day
from palanca.web.intake.spoken import stretch as stretch_said
from palanca.web.intake.story import happened

WHEN: Final = "when:"
# The choice of days of its own: on a page it is the fold that holds them.
OTHER: Final = "no"
CHOICES = {"invalid_choice": gettext_lazy("Choose from the list.")}


def dated_kinds(answers: Answers, book: Book) -> tuple[str, ...]:
    """What happened, but for what has its day from the job's last one."""
    return tuple(
        kind
        for kind in happened(answers, book)
        if not (kind in stretch.ON_LAST_DAY and answers.told("job_dates", "ends") is not None)
    )


@dataclass(frozen=True, slots=True)
class Dated:
    """One event as the screen shows it: the worker's words for it, and the fields of its days."""

    about: str
    whole: BoundField | None
    days: tuple[BoundField, ...]

    @property
    def other(self) -> str:
        """What the fold of the days is called."""
        return _("Another day") if len(self.days) == 1 else _("Part of it")

    @property
    def open(self) -> bool:
        """Whether the days are shown at once: something is written there, or there is nothing else to choose."""
        return self.whole is None or any(field.errors or _typed(field) for field in self.days)


class When(Screen):
    """`whole` is `yes` for all the time at the job, for every period that has no days of its own; these stand in
    `<kind>-from` and `<kind>-to`. Of a single day: `<kind>-whole` is `yes` for the job's last day, else `<kind>-date`.
    """

    template = "intake/screens/when.html"
    folded_choice = OTHER

    def prepare(self) -> None:
        last = self.setting.answers.told("job_dates", "ends")
        for kind in self.days:
            tell = self._tell(kind)
            if last is not None:
                said = [("yes", _last_day(Moment.parse(last))), (OTHER, _("Another day"))]
                self.fields[f"{kind}-whole"] = _one_of(said, tell)
            self.fields[f"{kind}-date"] = MomentField(_("What day?"), help_text=tell)
        if self.periods:
            self.fields["whole"] = _one_of([("yes", _("All the time")), (OTHER, _("Part of it"))], "")
        goes_on = self.setting.answers.of("job_dates").get("still")
        until = _("Until (only if it has ended)") if goes_on else _("Until")
        for kind in self.periods:
            self.fields[f"{kind}-from"] = MomentField(_("From"), help_text=self._tell(kind))
            self.fields[f"{kind}-to"] = MomentField(until, help_text=self._tell(kind))

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the worker told, in the order of the telling."""
        return dated_kinds(self.setting.answers, self.setting.book)

    @property
    def days(self) -> tuple[str, ...]:
        """What happens on one day."""
        return tuple(kind for kind in self.kinds if self._on_one_day(kind))

    @property
    def periods(self) -> tuple[str, ...]:
        """What lasts."""
        return tuple(kind for kind in self.kinds if not self._on_one_day(kind))

    @property
    def heading(self) -> str:
        return _("When did it happen?")

    @property
    def why(self) -> str:
        return _("Some deadlines are counted in days from this one.")

    @property
    def one_tap(self) -> str:
        """The field whose answer may be the whole answer."""
        wholes = [name for name in self.fields if name.endswith("whole")]
        alone = len(self.days) + bool(self.periods) == 1
        return wholes[0] if alone and len(wholes) == 1 else ""

    @property
    def of_a_day(self) -> list[Dated]:
        """Each thing that happened on one day."""
        return [Dated(self._tell(kind), self._bound(f"{kind}-whole"), (self[f"{kind}-date"],)) for kind in self.days]

    @property
    def of_a_time(self) -> list[Dated]:
        """Each thing that lasted."""
        return [
            Dated(self._tell(kind), self["whole"], (self[f"{kind}-from"], self[f"{kind}-to"])) for kind in self.periods
        ]

    @property
    def parts_open(self) -> bool:
        """Whether one of the periods has days of its own already."""
        return any(event.open for event in self.of_a_time)

    @property
    def told(self) -> Answer:
        """The answers of all events, by this screen's fields."""
        flat: dict[str, Any] = {}
        for kind in self.kinds:
            for name, value in self.setting.answers.of(WHEN + kind).items():
                if name == "whole" and value != "yes":
                    continue
                flat["whole" if name == "whole" and kind in self.periods else f"{kind}-{name}"] = value
        return flat

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for kind in self.days:
            self._one_or_the_other(f"{kind}-whole", bool(self._dates(kind, cleaned)), bool(self._dates(kind, cleaned)))
        dated = [bool(self._dates(kind, cleaned)) for kind in self.periods]
        self._one_or_the_other("whole", all(dated) and bool(dated), any(dated))
        return cleaned

    def _one_or_the_other(self, field: str, every: bool, some: bool) -> None:
        """All the time, or days of its own; what is said for all stands for what has none."""
        chosen = self.cleaned_data.get(field)
        if chosen == "yes" and every:
            self.add_error(field, _("Choose the first answer, or write the dates; not both."))
        if chosen == OTHER and not some and not self.errors:
            self.add_error(field, _("Write the dates, or choose “I don’t know”."))

    def kept(self) -> Mapping[str, Answer]:
        return {WHEN + kind: self._answer(kind) for kind in self.kinds}

    def unknown(self) -> Mapping[str, Answer]:
        return {WHEN + kind: UNKNOWN for kind in self.kinds}

    def field_at(self, path: str) -> str | None:
        """`events.0.from` is a field of what was told first."""
        match path.split("."):
            case ["events", place, field]:
                told = happened(self.setting.answers, self.setting.book)
                name = f"{told[int(place)]}-{field}"
                return name if name in self.fields else None
            case _:
                return None

    def in_words(self) -> list[str]:
        return [words for kind in self.kinds for words in self._in_words(kind)]

    def _in_words(self, kind: str) -> list[str]:
        """With the event before its dates where there are several."""
        name, answers = WHEN + kind, self.setting.answers
        if answers.told(name, "whole") == "yes":
            last = answers.told("job_dates", "ends")
            said = [moment(last)] if self._on_one_day(kind) and last else [_("All the time")]
        elif day := answers.told(name, "date"):
            said = [moment(day)]
        else:
            said = stretch_said(answers.told(name, "from"), answers.told(name, "to"))
        return [self._tell(kind), *said] if said and len(self.kinds) > 1 else said

    def _answer(self, kind: str) -> Answer:
        """Days of its own, else what was said for all."""
        dates = self._dates(kind, self.cleaned_data)
        whole = self.cleaned_data.get("whole" if kind in self.periods else f"{kind}-whole")
        return dates or ({"whole": "yes"} if whole == "yes" else UNKNOWN)

    def _dates(self, kind: str, cleaned: Mapping[str, Any]) -> dict[str, str]:
        return {name: value for name in ("date", "from", "to") if (value := cleaned.get(f"{kind}-{name}"))}

    def _bound(self, name: str) -> BoundField | None:
        return self[name] if name in self.fields else None

    def _tell(self, kind: str) -> str:
        return self.setting.book.events[kind].tell.to(self.setting.language)

    def _on_one_day(self, kind: str) -> bool:
        return self.setting.book.events[kind].when_it_was == "day"


def _last_day(last: Moment) -> str:
    """With its date, where the day is known."""
    return _("My last day: %(day)s") % {"day": short_day(last.first())} if last.day else _("My last day of work")


def _typed(field: BoundField) -> bool:
    """What a bound date holds is a list of its parts."""
    value = field.value()
    return any(value) if isinstance(value, list) else bool(value)


def _one_of(choices: list[tuple[str, str]], about: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        required=False, widget=forms.RadioSelect, choices=choices, help_text=about, error_messages=CHOICES
    )
