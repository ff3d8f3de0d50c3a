"""`manage.py load_places`: the tables of counties, towns and ZIP codes in, said what was done."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from palanca.web.places.load import load_places


class Command(BaseCommand):
    """Loads once; again only when the data change."""

    help = "Load counties, towns and ZIP codes (does nothing when they are already loaded)."

    def handle(self, *_: Any, **__: Any) -> None:
        done = load_places()
        self.stdout.write("Places loaded." if done else "Places were already loaded.")
