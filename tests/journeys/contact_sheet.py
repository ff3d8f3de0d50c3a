"""Pictures of pages in, by chapter and page; one sheet to go through them out: no script, no server, plain anchors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import product
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("es", "en")
SIZES: Final = ("phone", "desktop")
LIGHTS: Final = ("light", "dark")
WAYS: Final = tuple("-".join(way) for way in product(LANGUAGES, SIZES, LIGHTS))
# Words that choose; a whole way shows one picture a page, at its own size, to go through one by one.
CHOICES: Final = (*LANGUAGES, *SIZES, *LIGHTS, "print", *WAYS)
STYLE: Final = """
:root{color-scheme:light dark}body{margin:0;font:16px/1.4 system-ui,sans-serif}main{padding:0 1rem 3rem}
nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:.6rem 1rem}
nav{background:Canvas;border-bottom:1px solid GrayText}.pages{position:static;border:0;font-size:.9rem}
h2{margin:2rem 0 0}h3{margin:1.5rem 0 .3rem;scroll-margin-top:4rem}h3 a{font-weight:400;font-size:.9rem}
.ways{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}figure{margin:0}figcaption{font-size:.8rem}
img{display:block;width:26rem;max-width:100%;height:26rem;object-fit:cover;object-position:top}
img{border:1px solid GrayText}.phone img{width:13rem}.print img{width:20rem}
"""


@dataclass(frozen=True)
class Shot:
    """One page in one way. `way`: language, size, light; or language and print."""

    chapter: str
    number: int
    page: str
    way: str

    @property
    def file(self) -> str:
        """Sorts by page, as they come up."""
        return f"{self.chapter}-{self.number:02}-{self.page}-{self.way}.png"


def write_sheet(shots: Iterable[Shot], folder: Path) -> Path:
    """The sheet, beside its pictures."""
    file = folder / "index.html"
    in_order = sorted(
        shots, key=lambda shot: (shot.chapter, shot.number, [*WAYS, "es-print", "en-print"].index(shot.way))
    )
    file.write_text("\n".join(_sheet(in_order)), encoding="utf-8")
    return file


def _sheet(shots: list[Shot]) -> Iterator[str]:
    pages = list(dict.fromkeys((shot.chapter, shot.page) for shot in shots))
    yield f"<!doctype html><html lang=en><meta charset=utf-8><title>Screens</title><style>{STYLE}{_filters()}</style>"
    yield "".join(f"<i id={choice}></i>" for choice in CHOICES)
    yield f"<nav><b>{len(pages)} pages</b> <a href='#all'>all</a> {_links(CHOICES)}</nav><main>"
    yield f"<nav class=pages>{' '.join(f'<a href=#{_anchor(*page)}>{escape(page[1])}</a>' for page in pages)}</nav>"
    chapter = ""
    for at, page in enumerate(pages):
        if page[0] != chapter:
            chapter = page[0]
            yield f"<h2>{escape(chapter)}</h2>"
        following = pages[(at + 1) % len(pages)]
        yield f"<h3 id={_anchor(*page)}>{escape(page[1])} <a href=#{_anchor(*following)}>next</a></h3><div class=ways>"
        yield from (_figure(shot) for shot in shots if (shot.chapter, shot.page) == page)
        yield "</div>"
    yield "</main></html>"


def _figure(shot: Shot) -> str:
    words = f"{shot.way.replace('-', ' ')} {shot.way}"
    return (
        f'<figure class="{words}"><a href="{escape(shot.file)}"><img loading=lazy src="{escape(shot.file)}" '
        f'alt="{escape(shot.page)}, {shot.way}"></a><figcaption>{shot.way}</figcaption></figure>'
    )


def _filters() -> str:
    hidden = "".join(f"#{choice}:target~main figure:not(.{choice}){{display:none}}" for choice in CHOICES)
    whole = ",".join(f"#{way}:target~main img" for way in (*WAYS, "print"))
    return f"{hidden}{whole}{{width:auto;height:auto}}"


def _links(choices: Iterable[str]) -> str:
    return " ".join(f"<a href=#{choice}>{choice}</a>" for choice in choices)


def _anchor(chapter: str, page: str) -> str:
    return f"{chapter}-{page}".replace(":", "-")
