"""Parts of a made-up case come in; each opens to whom its consents say, and to nobody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palanca.errors import WrongKeyError
from palanca.seal.keys import Identity, new_identity, open_key
from palanca.seal.parts import PartKind, SealedPart, give_consent, open_part, seal_part, take_back

from .conftest import STORY


def test_each_holder_opens_the_part(story: SealedPart, worker: Identity, center: Identity) -> None:
    assert open_part(story, worker) == open_part(story, center) == STORY


def test_an_outsider_opens_nothing(story: SealedPart, union: Identity) -> None:
    with pytest.raises(WrongKeyError):
        open_part(story, union)


def test_a_consent_for_the_wages_does_not_show_the_harassment(story: SealedPart, worker: Identity) -> None:
    lawyer = new_identity()
    harassment = seal_part(PartKind.ACCOUNT, b"lo otro", (worker.recipient,))
    wages = give_consent(story, worker, lawyer.recipient)
    assert open_part(wages, lawyer) == STORY
    with pytest.raises(WrongKeyError):
        open_part(harassment, lawyer)


def test_the_key_of_one_part_opens_no_other(story: SealedPart, center: Identity) -> None:
    other = seal_part(PartKind.ACCOUNT, b"lo otro", (center.recipient,))
    crossed = SealedPart(story.kind, other.box, story.consents)
    with pytest.raises(WrongKeyError):
        open_part(crossed, center)


def test_only_a_holder_lets_another_in(story: SealedPart, union: Identity) -> None:
    with pytest.raises(WrongKeyError):
        give_consent(story, union, union.recipient)


def test_a_second_consent_to_the_same_holder_changes_nobody(
    story: SealedPart, worker: Identity, center: Identity
) -> None:
    again = give_consent(story, worker, center.recipient)
    assert sorted(again.holders) == sorted(story.holders)
    assert open_part(again, center) == STORY


def test_what_is_taken_back_no_longer_opens(story: SealedPart, worker: Identity, center: Identity) -> None:
    renewed = take_back(story, worker, center.recipient)
    assert open_part(renewed, worker) == STORY
    assert renewed.holders == (worker.recipient,)
    with pytest.raises(WrongKeyError):
        open_part(renewed, center)


@given(st.binary(max_size=2000), st.integers(min_value=1, max_value=4))
def test_a_key_kept_from_before_does_not_open_the_renewed_part(content: bytes, others: int) -> None:
    holders = [new_identity() for _ in range(others + 1)]
    part = seal_part(PartKind.PAPER, content, tuple(holder.recipient for holder in holders))
    kept = part.consents[0]
    renewed = take_back(part, holders[1], holders[0].recipient)
    with pytest.raises(WrongKeyError):
        open_part(SealedPart(renewed.kind, renewed.box, (kept, *renewed.consents)), holders[0])
    assert [open_part(renewed, holder) for holder in holders[1:]] == [content] * others


def test_the_renewed_key_is_new(story: SealedPart, worker: Identity, center: Identity) -> None:
    before = open_key(story.consents[0], worker)
    after = open_key(take_back(story, worker, center.recipient).consents[0], worker)
    assert before != after


def test_the_last_consent_is_not_taken_back(story: SealedPart, worker: Identity, center: Identity) -> None:
    alone = take_back(story, worker, center.recipient)
    with pytest.raises(ValueError, match="erased"):
        take_back(alone, worker, worker.recipient)


def test_a_holder_named_twice_holds_once(worker: Identity) -> None:
    assert seal_part(PartKind.IDENTITY, b"", (worker.recipient, worker.recipient)).holders == (worker.recipient,)
