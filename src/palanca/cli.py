"""The `palanca` command: a question in a file (or `-`), its answer as JSON; the law's own check; the server.

Exit 0: answered. Exit 2: bad input, with every mistake as JSON on standard error. Nothing here computes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from palanca.book.book import Book
from palanca.book.coverage import coverage_json, coverage_lines
from palanca.book.load import compile_book, open_book, read_book, read_pages
from palanca.book.stale import stale
from palanca.contracts import CONTRACTS, Contract
from palanca.errors import BookError
from palanca.values.json_text import read_json, refused, too_large
from palanca.values.pause import never
from palanca.values.shape import BadInput, Mistake

BAD_INPUT = 2
LARGEST_INPUT = 5_000_000

INTRO = """\
Palanca: what a worker is owed, which rights there are, where to go, by when.

  palanca pay FILE          what do these hours and earnings owe?
  palanca assess FILE       what rights, where, by when?
  palanca law check         is the lawbook sound? every mistake at once
  palanca law coverage      how sure are we, place by place
  palanca law stale         what to look at again on a day
  palanca voices script     the sentences to record in a language, as CSV
  palanca voices check DIR  what a folder of recordings lacks
  palanca serve             the pages, on http://127.0.0.1:8000
  palanca text              the self-check as text messages, in this terminal
  palanca sweep             what was saved until a day that has passed goes now

FILE is JSON (`-` reads standard input). A missing field means unknown, never no.
Money is text ("18.00"), dates are ISO (2026-11-22), places are {"state": "TX", "city": "Houston"}.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except BadInput as bad:
        print(json.dumps(refused(bad.mistakes), indent=2), file=sys.stderr)
        return BAD_INPUT
    except BookError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever reads has seen enough: `palanca law stale --on … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="palanca", description=INTRO, formatter_class=plain)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, contract in CONTRACTS.items():
        command = commands.add_parser(name, help=contract.asks, epilog=_example(contract), formatter_class=plain)
        command.add_argument("file", help="a JSON file, or - for standard input")
        command.add_argument("--language", choices=("es", "en"), default="en", help="of the texts in the answer")
        command.set_defaults(run=_answering(contract))
    _law_commands(commands.add_parser("law", help="the lawbook itself").add_subparsers(required=True, metavar="ACT"))
    _voices_commands(commands.add_parser("voices", help="recordings").add_subparsers(required=True, metavar="ACT"))
    serve = commands.add_parser("serve", help="prepare var/ and serve the pages")
    serve.add_argument("--port", type=int, help="default: PORT, else 8000")
    serve.set_defaults(run=_serve)
    text = commands.add_parser("text", help="the self-check as text messages: this terminal is the phone")
    text.set_defaults(run=_text_messages)
    sweep = commands.add_parser("sweep", help="erase what was saved until a day that has passed (serve does it too)")
    sweep.set_defaults(run=_sweep)
    return parser


def _law_commands(law: Any) -> None:
    check = law.add_parser("check", help="every mistake of the lawbook, with file and key")
    check.set_defaults(run=_law_check)
    coverage = law.add_parser("coverage", help="place by rule family, and how sure we are of each")
    coverage.set_defaults(run=_law_coverage)
    old = law.add_parser("stale", help="what somebody should look at again on that day, and why")
    old.add_argument("--on", type=date.fromisoformat, required=True, metavar="DATE", help="such as 2027-01-01")
    old.set_defaults(run=_law_stale)
    build = law.add_parser("compile", help="write the lawbook as one JSON file")
    build.add_argument("target", type=Path)
    build.set_defaults(run=_law_compile)
    for command in (coverage, old):
        command.add_argument("--json", action="store_true", help="for programs")
    for command in (check, coverage, old, build):
        command.add_argument("--lawbook", type=Path, help="a folder or a compiled file; default: the house's own")


def _voices_commands(voices: Any) -> None:
    script = voices.add_parser("script", help="every sentence to record, with its id, as CSV")
    script.set_defaults(run=_voices_script)
    check = voices.add_parser("check", help="whether a folder can be played; missing, stale and extra recordings")
    check.add_argument("folder", type=Path, help="one variety's folder, with its voice.yaml")
    check.set_defaults(run=_voices_check)


def _example(contract: Contract) -> str:
    return f"example:\n  echo '{json.dumps(contract.example)}' | palanca {contract.name} -\n"


def _answering(contract: Contract) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        answer = contract.answer(read_json(_text(options.file)), open_book(), options.language, never)
        print(json.dumps(answer, indent=2, ensure_ascii=False))
        return 0

    return run


def _text(file: str) -> str:
    """What the file or standard input says. BadInput where it is too large, no text or not there."""
    try:
        text = sys.stdin.read(LARGEST_INPUT + 1) if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise BadInput([Mistake("", "json", "a readable JSON file", str(error))]) from error
    if len(text) > LARGEST_INPUT:
        raise too_large(LARGEST_INPUT, "characters", f"{len(text)} or more")
    return text


def _law_check(options: argparse.Namespace) -> int:
    book = _book(options)
    values = sum(len(term.series) for rule in book.rules.values() for term in rule.terms.values())
    print(f"The lawbook {book.version} is sound: {len(book.rules)} rules, {values} dated values, ", end="")
    print(f"{len(book.forums)} forums, {len(book.questions)} questions; law as of {book.as_of}.")
    return 0


def _law_coverage(options: argparse.Namespace) -> int:
    book = _book(options)
    print(json.dumps(coverage_json(book), indent=2) if options.json else "\n".join(coverage_lines(book)))
    return 0


def _law_stale(options: argparse.Namespace) -> int:
    found = stale(_book(options), options.on)
    if options.json:
        print(json.dumps([asdict(one) for one in found], indent=2))
    else:
        print("\n".join(map(str, found)) or f"Nothing to look at again on {options.on}.")
    return 0


def _law_compile(options: argparse.Namespace) -> int:
    from palanca.book.load import CHECKOUT

    compile_book(options.lawbook or CHECKOUT, options.target)
    return 0


def _book(options: argparse.Namespace) -> Book:
    return read_book(read_pages(options.lawbook)) if options.lawbook else open_book()


def _voices_script(options: argparse.Namespace) -> int:
    from palanca.web.voices.command import write_script

    write_script(sys.stdout)
    return 0


def _voices_check(options: argparse.Namespace) -> int:
    from palanca.web.voices.command import check_folder

    return 0 if check_folder(options.folder) else 1


def _serve(options: argparse.Namespace) -> int:
    from palanca.web.serve import serve

    serve(options.port)
    return 0


def _text_messages(_options: argparse.Namespace) -> int:
    from palanca.web.serve import text

    text(sys.stdin, sys.stdout)
    return 0


def _sweep(_options: argparse.Namespace) -> int:
    from palanca.web.serve import sweep

    print(f"Swept: {sweep()} gone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
