"""`palanca voices script` and `palanca voices check`: what to record, and what a folder of recordings lacks."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TextIO

from palanca.web.voices.manifest import MANIFEST, VoiceRefused, read_voice
from palanca.web.voices.script import script


def write_script(out: TextIO) -> None:
    """Every sentence to record as CSV: its name, its part, where it stands, Spanish, English."""
    rows = csv.writer(out)
    rows.writerow(["id", "part", "where", "spanish", "english"])
    for one in script().values():
        rows.writerow([one.id, one.part, one.where, one.text.es, one.text.en])


def check_folder(folder: Path, out: TextIO = sys.stdout) -> bool:
    """Says whether one variety's folder can be played, and what is missing, stale or extra. False: it is refused."""
    try:
        voice = read_voice(folder)
    except VoiceRefused as refused:
        print(f"{folder.name} is refused:", *refused.mistakes, sep="\n  ", file=out)
        return False
    used = {file.name for file in voice.recordings.values()}
    extra = sorted(one.name for one in folder.iterdir() if one.name not in used and one.name != MANIFEST)
    said = "is complete" if not voice.missing() else "says the whole check" if voice.complete else "is partial"
    print(f"{folder.name}: {voice.name}, {voice.town}; {said}: {len(used)} of {len(script())} sentences.", file=out)
    for label, names in (("missing", voice.missing()), ("stale", voice.stale), ("extra", tuple(extra))):
        for name in names:
            text = f"  {script()[name].text.es}" if name in script() else ""
            print(f"  {label} {name}{text}", file=out)
    return True
