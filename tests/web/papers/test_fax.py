"""The pocket sheet after a fax: one bit a point, coarse across or coarse down; nothing of it was ever grey or faint."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from palanca.web.papers.prints import hours_pdf, pocket_pdf

from .reading import first_sheet, opened
from .stories import PAST, PLAN, TODAY

# What a fax sends: points an inch across and down (ITU-T T.4).
STANDARD, FINE = (204, 98), (204, 196)
PAPERS = {"pocket": pocket_pdf(PLAN, "es"), "hours": hours_pdf(TODAY, PAST, "es")}
# A colour other than black, or one that is set through a pattern: black is 0 on the gray scale.
COLOUR = re.compile(rb"(?<![\d.])(?!0(?:\.0+)? )[\d.]+ (?:g|G)\b|\b(?:rg|RG|k|K)\b|/Pattern|\bsh\b")
THINNEST = 0.5


def drawn(pdf: bytes) -> bytes:
    return b"\n".join(page.get_contents().get_data() for page in opened(pdf).pages)  # type: ignore[union-attr]


def scanned(pdf: bytes, dots: tuple[int, int], folder: Path) -> tuple[int, int, bytes]:
    """The first sheet as a fax sees it: width, height, one bit a point."""
    (folder / "sheet.pdf").write_bytes(pdf)
    across, down = dots
    command = ["pdftoppm", "-mono", "-rx", str(across), "-ry", str(down), "-f", "1", "-l", "1", "-singlefile"]
    subprocess.run([*command, "sheet.pdf", "sheet"], cwd=folder, check=True)
    kind, width, height, bits = (folder / "sheet.pbm").read_bytes().split(maxsplit=3)[:4]
    assert kind == b"P4"
    return int(width), int(height), bits


@pytest.mark.parametrize("paper", PAPERS)
def test_everything_is_black(paper: str) -> None:
    graphics = re.sub(rb"\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]+>", b"", drawn(PAPERS[paper]))
    spaces = set(re.findall(rb"/(\w+) (?:cs|CS)\b", graphics))
    values = set(re.findall(rb"([\d. ]+) (?:sc|SC|scn|SCN)\b", graphics))
    assert COLOUR.search(graphics) is None, COLOUR.search(graphics)
    assert all(float(number) == 0 for value in values for number in value.split()), (spaces, values)


@pytest.mark.parametrize("paper", PAPERS)
def test_no_line_is_too_thin_for_a_fax(paper: str) -> None:
    widths = [float(width) for width in re.findall(rb"([\d.]+) w\b", drawn(PAPERS[paper]))]
    assert widths
    assert min(widths) >= THINNEST


@pytest.mark.parametrize("paper", PAPERS)
def test_no_letter_is_smaller_than_nine_points(paper: str) -> None:
    assert min(run.size for run in first_sheet(PAPERS[paper])) >= 9


@pytest.mark.parametrize("paper", PAPERS)
def test_it_holds_no_picture(paper: str) -> None:
    assert all(not page.images for page in opened(PAPERS[paper]).pages)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm (poppler-utils) is not installed")
@pytest.mark.parametrize("dots", [STANDARD, FINE])
def test_each_panel_arrives_and_the_paper_stays_white(dots: tuple[int, int], tmp_path: Path) -> None:
    """A grey ground turns into a storm of dots: then far more than a tenth of the sheet would be black."""
    width, height, bits = scanned(PAPERS["pocket"], dots, tmp_path)
    a_line = (width + 7) // 8
    for top in (0, height // 2):
        for left in (0, a_line // 2):
            rows = [bits[line * a_line :][left : left + a_line // 2] for line in range(top, top + height // 2)]
            black = sum(byte.bit_count() for row in rows for byte in row)
            assert 0.01 < black / (4 * a_line * height // 2) < 0.12


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
def test_another_reader_opens_it_too(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(PAPERS["pocket"])
    read = subprocess.run(["pdftotext", "sheet.pdf", "-"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert "La fecha que no puede pasar" in read.stdout


def test_it_asks_the_network_for_nothing() -> None:
    """No link, no script, nothing to fetch: it opens where there is no signal."""
    for pdf in PAPERS.values():
        reader = opened(pdf)
        assert all("/Annots" not in page for page in reader.pages)
        assert not {"/OpenAction", "/AA", "/AcroForm"} & set(reader.root_object)
