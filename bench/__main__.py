"""No input; one measured line after another goes out, each with its peer or its limit beside it.

`make bench`, or `python -m bench core paper pages` for some of them; `python -m bench.seal` for the room of keys.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from bench import core, pages, paper

MEASURED: dict[str, Callable[[], Iterable[str]]] = {
    "core": core.measured,
    "paper": paper.measured,
    "pages": pages.measured,
}


def main(chosen: list[str]) -> None:
    for name in chosen or MEASURED:
        for line in MEASURED[name]():
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
