"""Sealed parts and an organization's public key come in; the files of its export go out, still sealed.

No key is needed to make one, so that it may be made in the background; `age` opens it in two steps a part, and so
does any program that reads the age format. The manifest is open: kinds and digests, no content.
"""

from __future__ import annotations

import hashlib
import json

from palanca.seal.box import Recipient
from palanca.seal.parts import SealedPart

VERSION = 1
OPENS_WITH = (
    "age -d -i your-key.txt -o part-key.txt NAME.key.age",
    "age -d -i part-key.txt NAME.age",
)


def export(parts: dict[str, SealedPart], to: Recipient) -> dict[str, bytes]:
    """File names and contents, for the parts that hold a consent for this recipient and for no others."""
    files: dict[str, bytes] = {}
    rows: list[dict[str, str]] = []
    for name, part in parts.items():
        for consent in part.consents:
            if consent.to == to:
                files |= {f"{name}.key.age": consent.box, f"{name}.age": part.box}
                rows.append(_row(name, part))
    manifest = {"version": VERSION, "for": to, "opens_with": OPENS_WITH, "parts": rows}
    return {"manifest.json": json.dumps(manifest, indent=1).encode(), **files}


def _row(name: str, part: SealedPart) -> dict[str, str]:
    return {
        "name": name,
        "kind": part.kind,
        "key": f"{name}.key.age",
        "box": f"{name}.age",
        "sha256": hashlib.sha256(part.box).hexdigest(),
    }
