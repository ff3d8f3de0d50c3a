"""Bytes come in; out they go filled up to a few fixed sizes, so that the size of a box does not tell a long story.

ISO/IEC 7816-4: one byte of 0x80, then zeros.
"""

from __future__ import annotations

SMALLEST = 4096
MARK = b"\x80"


def padded(content: bytes) -> bytes:
    """4 KiB, or twice that as often as it takes."""
    size = SMALLEST
    while size <= len(content):
        size *= 2
    return (content + MARK).ljust(size, b"\0")


def unpadded(filled: bytes) -> bytes:
    """ValueError for what `padded` did not make."""
    content, mark, rest = filled.rstrip(b"\0").rpartition(MARK)
    if not mark or rest:
        raise ValueError("no padding")
    return content
