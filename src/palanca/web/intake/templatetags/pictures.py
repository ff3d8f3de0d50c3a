"""A name in; the picture of that name out, drawn in the page itself: a slow phone need not fetch it.

A picture stands beside words and never alone, so a reader for the blind passes over it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from django import template
from django.utils.safestring import SafeString, mark_safe

FOLDER: Final = Path(__file__).resolve().parents[2] / "templates" / "pictures"

register = template.Library()


@register.simple_tag
@cache
def picture(name: str) -> SafeString:
    """The drawing `pictures/<name>.svg`; nothing where nobody has drawn it yet."""
    file = FOLDER / f"{name}.svg"
    return mark_safe(file.read_text(encoding="utf-8").strip() if file.is_file() else "")  # noqa: S308 - our own file
