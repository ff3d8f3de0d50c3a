"""What `spoken` says, as filters for templates."""

from __future__ import annotations

from django import template

from palanca.web.intake import spoken

register = template.Library()
for speak in (
    spoken.said,
    spoken.dollars,
    spoken.day,
    spoken.short_day,
    spoken.month,
    spoken.short_month,
    spoken.weekday,
    spoken.length_words,
    spoken.place_title,
    spoken.numbered,
    spoken.shortly,
    spoken.tel,
    spoken.unbroken,
    spoken.strength,
):
    register.filter(speak.__name__, speak)
