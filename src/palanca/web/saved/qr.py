"""An address in, its QR code as inline SVG out: dark on light by night too, with the margin that a camera wants."""

from __future__ import annotations

import segno
from django.utils.safestring import SafeString, mark_safe


def qr(address: str, said: str) -> SafeString:
    """`said` is what a screen reader says of it."""
    svg = segno.make(address, micro=False, error="m").svg_inline(
        border=4, dark="#000", light="#fff", omitsize=True, svgclass="qr", lineclass=None, title=said
    )
    return mark_safe(svg.replace("<svg ", '<svg role="img" ', 1))  # noqa: S308 - made here; the title is escaped by segno
