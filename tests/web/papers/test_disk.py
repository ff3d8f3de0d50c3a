"""A process that may not write a single byte to any file comes in; every paper comes out of it all the same."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
# Python ignores the signal that a forbidden write sends; here it must kill, so that no writer can swallow the error.
DEADLY = "import signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\n"
PRESS = """
from palanca.web.papers import prints
from palanca.web.papers.letter import letter_pdf
from tests.web.papers.stories import ASKED, ASSESSMENT, GROUNDS, OWED, PAST, PLAN, TODAY, TOLD
for paper in (
    prints.pocket_pdf(PLAN, "es"),
    prints.plan_pdf(PLAN, OWED, "es"),
    prints.office_pdf(PLAN, ASSESSMENT, OWED, TOLD, "es"),
    prints.hours_pdf(TODAY, PAST, "es"),
    letter_pdf(ASKED, GROUNDS, TODAY, "es"),
):
    sys.stdout.buffer.write(paper)
"""
WRITE = "open(sys.argv[1], 'w').write('x')"


def no_file_may_grow() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-B", "-c", DEADLY + program, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, preexec_fn=no_file_may_grow)


def test_papers_are_made_without_writing_to_disk() -> None:
    made = run(PRESS)
    assert made.returncode == 0, made.stderr.decode()
    assert made.stdout.count(b"%PDF") == 5


def test_the_guard_stops_a_process_that_writes(tmp_path: Path) -> None:
    assert run(WRITE, str(tmp_path / "spool")).returncode == -signal.SIGXFSZ
