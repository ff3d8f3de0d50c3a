"""What the lawbook says in a word, said in full: how sure a value is, at which level a law or an office stands."""

from __future__ import annotations

from django import template

from palanca.values.confidence import Confidence
from palanca.values.said import Said
from palanca.web.law.vocabulary import LEVELS, SURE

register = template.Library()


@register.filter
def sure(confidence: Confidence) -> Said:
    """How it was checked."""
    return SURE[confidence]


@register.filter
def level_said(level: str) -> Said:
    """Of what government, or none."""
    return LEVELS[level]
