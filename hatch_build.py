"""Puts the compiled lawbook and the compiled catalogs into the wheel: installed, it needs neither checkout nor YAML."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledData(BuildHookInterface[Any]):
    """Compiles on building a real wheel; an editable install reads the checkout itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root, built = Path(self.root), Path(self.directory) / "compiled"
        built.mkdir(parents=True, exist_ok=True)
        build_data["force_include"] |= {str(file): target for file, target in _compiled(root, built)}


def _compiled(root: Path, built: Path) -> list[tuple[Path, str]]:
    """Each compiled file and where it goes in the wheel."""
    sys.path.insert(0, str(root / "src"))
    from palanca.book.load import compile_book

    compile_book(root / "lawbook", built / "lawbook.json")
    files = [(built / "lawbook.json", "palanca/lawbook.json")]
    for source in sorted((root / "src/palanca/web/locale").glob("*/LC_MESSAGES/*.po")):
        target = built / f"{source.parts[-3]}.mo"
        with source.open("rb") as texts, target.open("wb") as compiled:
            write_mo(compiled, read_po(texts))
        files.append((target, str(source.relative_to(root / "src").with_suffix(".mo"))))
    return files
