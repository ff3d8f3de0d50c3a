"""Two organizations, a worker, and the shipped word list, for every test of the room of keys."""

from __future__ import annotations

from importlib.resources import files

import pytest

from palanca.seal.keys import Identity, new_identity
from palanca.seal.parts import PartKind, SealedPart, seal_part
from palanca.seal.phrase import WordList

STORY = "Me deben seis semanas; la patrona se llama Invención Pérez.".encode()


@pytest.fixture
def worker() -> Identity:
    return new_identity()


@pytest.fixture
def center() -> Identity:
    return new_identity()


@pytest.fixture
def union() -> Identity:
    return new_identity()


@pytest.fixture
def story(worker: Identity, center: Identity) -> SealedPart:
    return seal_part(PartKind.ACCOUNT, STORY, (worker.recipient, center.recipient))


@pytest.fixture(scope="session")
def spanish() -> WordList:
    return WordList.from_text(files("palanca.seal").joinpath("words", "es.txt").read_text(encoding="utf-8"))
