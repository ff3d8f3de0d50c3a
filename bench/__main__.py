"""No input; one measured line after another goes out, each with its peer or its limit beside it.

`make bench`, or `python -m bench core api paper pages seal` for some of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from bench import api, core, pages, paper, seal

MEASURED: dict[str, Callable[[], Iterable[str]]] = {
    "core": core.measured,
    "api": api.measured,
    "paper": paper.measured,
    "pages": pages.measured,
    "seal": seal.measured,
}


def main(chosen: list[str]) -> None:
    for name in chosen or MEASURED:
        for line in MEASURED[name]():
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
