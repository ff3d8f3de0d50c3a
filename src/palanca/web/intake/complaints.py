"""A mistake that the core found between answers in; the field of the screen and the words for it out."""

from __future__ import annotations

from django.utils.translation import gettext as _

from palanca.values.shape import Mistake
from palanca.web.intake.screens.screen import Screen


def complain(screen: Screen, mistake: Mistake) -> None:
    """Puts the mistake at its field, as if the screen had found it."""
    screen.add_error(screen.field_at(mistake.path), said(mistake))


def said(mistake: Mistake) -> str:
    """What to do about it."""
    match mistake.code:
        case "future":
            return _("That day has not come yet. Check the date.")
        case "before_job":
            return _("That day is before your first day of work. Check the date.")
        case "order":
            return _("These dates cross: the first one is after the last one. Check them.")
        case _:
            return _("This does not go together with your other answers. Check it.")
