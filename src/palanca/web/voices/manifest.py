"""A folder of recordings in; a Voice out, or every reason why it is refused, all at once.

Nothing is played that nobody allowed: a manifest without its speakers' organization or without a permission is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from palanca.web.voices.script import script

MANIFEST: Final = "voice.yaml"
FOLDER: Final = re.compile(r"[a-z]{3}(-[a-z0-9]+)+")
FILE: Final = re.compile(r"[A-Za-z0-9_-]{1,60}\.(ogg|opus|mp3)")
KINDS: Final = {"ogg": "audio/ogg", "opus": "audio/ogg", "mp3": "audio/mpeg"}
STARTS: Final = {"ogg": (b"OggS",), "opus": (b"OggS",), "mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")}
# About a minute of speech: a sentence is shorter, and an old phone pays for each byte.
LARGEST: Final = 400_000
WORDS: Final = ("code", "town", "name", "organization", "licence")
PERMISSION: Final = ("by", "on", "for")


class VoiceRefused(Exception):  # noqa: N818 - said as it is told
    """Why a folder is not played; one line a mistake."""

    def __init__(self, mistakes: list[str]) -> None:
        self.mistakes = mistakes
        super().__init__("; ".join(mistakes))


@dataclass(frozen=True, slots=True)
class Voice:
    """A language as one town speaks it, with its recordings by the sentences' names. `stale`: names nobody says now."""

    key: str
    code: str
    town: str
    name: str
    organization: str
    licence: str
    recordings: Mapping[str, Path]
    stale: tuple[str, ...]

    def missing(self, part: str | None = None) -> tuple[str, ...]:
        """Names of sentences without a recording; of one part, or of all."""
        wanted = (one for one in script().values() if part in (None, one.part))
        return tuple(one.id for one in wanted if one.id not in self.recordings)

    @property
    def complete(self) -> bool:
        """Whether it says everything that the check asks."""
        return not self.missing("check")


def read_voice(folder: Path) -> Voice:
    """VoiceRefused names every mistake."""
    try:
        told = yaml.safe_load((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise VoiceRefused([f"{MANIFEST}: cannot be read ({type(error).__name__})"]) from error
    told = told if isinstance(told, dict) else {}
    sentences = told.get("sentences")
    # A name of figures alone is a number to YAML when nobody quoted it.
    sentences = {str(name): file for name, file in sentences.items()} if isinstance(sentences, dict) else {}
    mistakes = [*_unsaid(folder, told), *_unplayable(folder, sentences)]
    if mistakes:
        raise VoiceRefused(mistakes)
    recordings = {name: folder / file for name, file in sentences.items() if name in script()}
    stale = tuple(sorted(set(sentences) - set(recordings)))
    return Voice(folder.name, **{word: str(told[word]) for word in WORDS}, recordings=recordings, stale=stale)


def _unsaid(folder: Path, told: Mapping[str, Any]) -> Iterator[str]:
    """Who speaks, who allowed it, when and what for."""
    for word in WORDS:
        if not (isinstance(told.get(word), str) and told[word].strip()):
            yield f"{word}: missing"
    permission = told.get("permission")
    permission = permission if isinstance(permission, dict) else {}
    for word in PERMISSION:
        if not permission.get(word):
            yield f"permission.{word}: missing; nothing is played without it"
    if permission.get("on") and not isinstance(permission["on"], date):
        yield "permission.on: expected a day, such as 2026-10-01"
    if not FOLDER.fullmatch(folder.name) or not folder.name.startswith(f"{told.get('code')}-"):
        yield "the folder's name: expected its code and town, such as trc-copala"
    if not told.get("sentences"):
        yield "sentences: missing"


def _unplayable(folder: Path, sentences: Mapping[Any, Any]) -> Iterator[str]:
    for name, file in sentences.items():
        if not (isinstance(file, str) and FILE.fullmatch(file)):
            yield f"{name}: expected the name of an .ogg, .opus or .mp3 file in this folder"
            continue
        here = folder / file
        if here.is_symlink() or not here.is_file():
            yield f"{name}: {file} is not here"
        elif here.stat().st_size > LARGEST:
            yield f"{name}: {file} has more than {LARGEST} bytes"
        elif not _begins(here).startswith(STARTS[here.suffix[1:]]):
            yield f"{name}: {file} is no {here.suffix[1:]} recording"


def _begins(file: Path) -> bytes:
    with file.open("rb") as held:
        return held.read(4)
