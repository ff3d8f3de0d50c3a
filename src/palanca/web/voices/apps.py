"""The app, so that Django finds its templates and its tag."""

from __future__ import annotations

from django.apps import AppConfig


class Voices(AppConfig):
    name = "palanca.web.voices"
