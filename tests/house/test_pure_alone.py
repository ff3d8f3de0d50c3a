"""The pure core runs on the standard library alone, from the compiled lawbook: the same code can run in a browser."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from palanca.book.load import CHECKOUT, compile_book, open_book
from tests.house.source import SRC

ALONE = """
import sys
class Closed:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("palanca"):
            raise ImportError(name + " is not of the standard library")
sys.meta_path.insert(0, Closed())
sys.path.insert(0, sys.argv[1])
import json
from pathlib import Path
from palanca.book.load import open_book
from palanca.law.answer import assess
from palanca.pay.answer import owed
from palanca.pay.published import as_json
book = open_book(Path(sys.argv[2]))
pay = as_json(owed(json.loads(sys.argv[3]), book))
assert assess(json.loads(sys.argv[4]), book).findings
print(pay["totals"]["owed"])
"""
PAY = {
    "as_of": "2026-11-22",
    "place": {"state": "TX"},
    "regime": {"flsa": True},
    "weeks": [
        {
            "starts": "2026-03-02",
            "total_hours": 46,
            "paid": "552.00",
            "earnings": [{"kind": "hourly", "rate": "12.00", "hours": 46}],
        }
    ],
}
ASSESS = {
    "as_of": "2026-11-22",
    "job": {"place": {"state": "TX"}, "sector": "general"},
    "events": [{"kind": "unpaid_overtime", "from": "2025-02-01", "to": "2026-10-30", "paydays": "weekly"}],
}


def test_both_questions_are_answered_without_any_installed_package(tmp_path: Path) -> None:
    compiled = tmp_path / "lawbook.json"
    compile_book(CHECKOUT, compiled)
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        ALONE,
        str(SRC.parent),
        str(compiled),
        json.dumps(PAY),
        json.dumps(ASSESS),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "36.00", ran.stderr


def test_the_compiled_lawbook_is_the_same_book(tmp_path: Path) -> None:
    compiled = tmp_path / "lawbook.json"
    compile_book(CHECKOUT, compiled)
    assert open_book(compiled) == open_book(CHECKOUT)
