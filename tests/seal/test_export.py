"""Parts of a case come in; an organization opens its own export with the age command, and only its own."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from palanca.seal.export import export
from palanca.seal.keys import Identity
from palanca.seal.parts import PartKind, SealedPart, seal_part

from .conftest import STORY
from .need import need


@pytest.fixture
def case(story: SealedPart, worker: Identity, center: Identity, union: Identity) -> dict[str, SealedPart]:
    paper = seal_part(PartKind.PAPER, bytes(range(256)) * 500, (center.recipient,))
    private = seal_part(PartKind.IDENTITY, b"quien es", (worker.recipient, union.recipient))
    return {"part-1": story, "part-2": paper, "part-3": private}


def write(files: dict[str, bytes], folder: Path) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)


def age(folder: Path, identity: str, name: str) -> subprocess.CompletedProcess[bytes]:
    command = [need("age"), "--decrypt", "--identity", identity, name]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)


def opened(folder: Path, name: str) -> bytes:
    """The two steps that the manifest tells."""
    (folder / "part-key.txt").write_bytes(age(folder, "mine.txt", f"{name}.key.age").stdout)
    return age(folder, "part-key.txt", f"{name}.age").stdout


@pytest.mark.age
def test_the_organization_opens_its_export_with_age(
    case: dict[str, SealedPart], center: Identity, tmp_path: Path
) -> None:
    write(export(case, center.recipient), tmp_path)
    (tmp_path / "mine.txt").write_text(center.secret.reveal())
    assert opened(tmp_path, "part-1") == STORY
    assert opened(tmp_path, "part-2") == bytes(range(256)) * 500


@pytest.mark.age
def test_age_opens_nothing_of_another_organizations_export(
    case: dict[str, SealedPart], center: Identity, union: Identity, tmp_path: Path
) -> None:
    write(export(case, center.recipient), tmp_path)
    (tmp_path / "mine.txt").write_text(union.secret.reveal())
    refused = age(tmp_path, "mine.txt", "part-1.key.age")
    assert refused.returncode != 0
    assert b"no identity matched" in refused.stderr


def test_the_export_holds_its_own_parts_and_no_others(case: dict[str, SealedPart], center: Identity) -> None:
    files = export(case, center.recipient)
    assert set(files) == {"manifest.json", "part-1.age", "part-1.key.age", "part-2.age", "part-2.key.age"}


def test_the_manifest_is_true_and_tells_no_content(case: dict[str, SealedPart], center: Identity) -> None:
    files = export(case, center.recipient)
    manifest = json.loads(files["manifest.json"])
    assert [(row["name"], row["kind"]) for row in manifest["parts"]] == [("part-1", "account"), ("part-2", "paper")]
    for row in manifest["parts"]:
        assert row["sha256"] == hashlib.sha256(files[row["box"]]).hexdigest()
    assert b"AGE-SECRET-KEY" not in files["manifest.json"]


def test_an_outsider_gets_an_empty_export(story: SealedPart, union: Identity) -> None:
    files = export({"part-1": story}, union.recipient)
    assert list(files) == ["manifest.json"]
    assert json.loads(files["manifest.json"])["parts"] == []
