"""The stylesheet in; its colours, and how far each text stands off its ground, out.

Read from the stylesheet itself, so that the style page and its test speak of the colours that workers see.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

STYLESHEET: Final = Path(__file__).resolve().parents[1] / "static" / "palanca.css"
DECLARED: Final = re.compile(r":root\{(?P<colours>[^}]*)\}")
COLOUR: Final = re.compile(r"--(?P<name>[a-z]+):(?P<value>#[0-9a-f]{3,6})")
LIGHTS: Final = ("light", "dark")
# WCAG 2.2: what text needs, and what the edge of something to press needs.
TEXT: Final = 4.5
EDGE: Final = 3.0
MEANT_FOR: Final[Mapping[str, Any]] = {
    "ink": _("words"),
    "soft": _("words beside the words"),
    "line": _("lines between things"),
    "edge": _("edges of what is filled in"),
    "paper": _("cards and fields"),
    "ground": _("the page"),
    "deep": _("what can be pressed"),
    "wash": _("a calm note"),
    "sun": _("dates, danger, mistakes"),
    "glow": _("behind a mistake"),
    "ok": _("what is paid or done"),
}
PAIRS: Final = (
    *((words, ground, TEXT) for words, ground in product(("ink", "soft", "deep", "sun"), ("ground", "paper"))),
    ("paper", "deep", TEXT),
    ("paper", "sun", TEXT),
    ("ink", "wash", TEXT),
    ("soft", "wash", TEXT),
    ("deep", "wash", TEXT),
    ("ink", "glow", TEXT),
    ("sun", "glow", TEXT),
    *((edge, ground, EDGE) for edge, ground in product(("edge", "ok"), ("ground", "paper"))),
)


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour, its name, what it is for."""

    name: str
    value: str
    meant_for: Any


@dataclass(frozen=True, slots=True)
class Pair:
    """One colour on another. `least`: what the rule asks for."""

    front: Swatch
    back: Swatch
    ratio: float
    least: float

    @property
    def enough(self) -> bool:
        return self.ratio >= self.least


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours under one light."""

    light: str
    swatches: tuple[Swatch, ...]
    pairs: tuple[Pair, ...]


def palettes() -> tuple[Palette, ...]:
    """By day, then by night; what the night does not change stays as by day."""
    declared = [dict(COLOUR.findall(found["colours"])) for found in DECLARED.finditer(STYLESHEET.read_text("utf-8"))]
    day, night = declared[0], {**declared[0], **declared[1]}
    return tuple(_palette(light, colours) for light, colours in zip(LIGHTS, (day, night), strict=True))


def contrast(one: str, other: str) -> float:
    """The ratio of the two brightnesses, 1 to 21."""
    darker, brighter = sorted((_brightness(one), _brightness(other)))
    return (brighter + 0.05) / (darker + 0.05)


def _palette(light: str, colours: Mapping[str, str]) -> Palette:
    swatches = {name: Swatch(name, value, MEANT_FOR.get(name, "")) for name, value in colours.items()}
    pairs = (
        Pair(swatches[front], swatches[back], contrast(colours[front], colours[back]), least)
        for front, back, least in PAIRS
    )
    return Palette(light, tuple(swatches.values()), tuple(pairs))


def _brightness(colour: str) -> float:
    """As WCAG weighs it."""
    digits = colour.removeprefix("#")
    whole = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
